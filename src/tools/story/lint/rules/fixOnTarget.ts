// Whoever it happens to gets support choices: tell someone, ask for help, rest, set the pace. Never the repair work.
import { dutchIn, type WayRule } from '../lintRule';

/** What an option tells to do, at its start or after a full stop. */
const FIXING = new RegExp(
  String.raw`(?:^|[.!?]\s+)(?:${[
    'stuur (?:\\p{L}+ ){0,2}(?:nooit|niet|niks|niets|geen|nog een|terug)',
    '(?:verwijder|wis|betaal|bewijs|confronteer|negeer|beloof|lach mee|doe alsof|neem wraak|geef toe)',
    '(?:haal|gooi) (?:[^.!?]{1,30} )?weg|(?:pak|zet|stuur) (?:[^.!?]{1,30} )?terug|(?:leg|praat|daag) (?:[^.!?]{1,30} )?uit',
    '(?:spreek|bied) (?:[^.!?]{1,30} )?aan|maak (?:[^.!?]{1,30} )?goed|zet (?:[^.!?]{1,30} )?recht',
    '(?:zeg|app|schrijf|roep)[^.!?]{0,20} (?:dat jij het niet bent|sorry|dat het nep is)',
    '(?:vraag|smeek)[^.!?]{0,20} (?:of hij|of ze|om het) (?:\\p{L}+ ){0,2}(?:weg|wis|verwijder|stop)\\p{L}*',
  ].join('|')})(?!\p{L})`,
  'iu',
);

export const fixOnTarget: WayRule = {
  rule: 'fix-on-target',
  why: 'The fix never falls to the one it is done to; that side has support choices only (stories.md 1.3, domain.md 8.1).',
  find: (folder, { states, steps }) => {
    const { happensTo } = folder.card;
    const sideAt = (state: number) => steps[states[state]?.via ?? -1]?.side ?? null;
    const found = states.flatMap(({ choices }, state) =>
      happensTo !== null && sideAt(state) === happensTo
        ? choices.filter(({ kind, id }) => kind === 'plain' && FIXING.test(dutchIn(folder, id))).map(({ id }) => id)
        : [],
    );
    return [...new Set(found)].map((id) => ({
      id,
      message: `gives ${happensTo}, whom it happens to, something to mend: let ${happensTo} tell someone, ask, rest or set the pace.`,
    }));
  },
};
