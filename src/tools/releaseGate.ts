// A release must not print a telephone number that nobody looked up, nor a translation of what was said before.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { printProblem } from './ink/storyProblem';
import { staleProblems } from './translation/staleProblems';
import { type TextFolders, textSources } from './translation/textSources';

const MAX_AGE_DAYS = 180;
const DAY_MS = 86_400_000;

interface Verified {
  readonly by?: unknown;
  readonly date?: unknown;
  readonly url?: unknown;
}

interface HelpEntry {
  readonly id?: unknown;
  readonly last_verified?: Verified | null;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function whyNot({ last_verified: verified }: HelpEntry, now: Date): string | undefined {
  if (!verified) return 'was never looked up by anybody';
  if (!isText(verified.by) || !isText(verified.url)) return 'does not say who looked it up, and at which address';
  const day = isText(verified.date) ? Date.parse(verified.date) : Number.NaN;
  if (Number.isNaN(day) || day > now.getTime() + DAY_MS) return 'has no believable date';
  return now.getTime() - day > MAX_AGE_DAYS * DAY_MS ? `was looked up more than ${MAX_AGE_DAYS} days ago` : undefined;
}

/** One sentence per help line in `cards` (stories/cards) that may not be released on `now`. */
export function unverifiedHelp(cards: string, now: Date): string[] {
  return readdirSync(cards).flatMap((region) => {
    const file = join(cards, region, 'help.json');
    const entries = JSON.parse(readFileSync(file, 'utf8')) as readonly HelpEntry[];
    return entries.flatMap((entry) => {
      const reason = whyNot(entry, now);
      return reason ? [`${file}: "${String(entry.id)}" ${reason}.`] : [];
    });
  });
}

/** One sentence per translation that ships and whose Dutch changed after it was made. */
export function staleInRelease(folders: TextFolders): string[] {
  const sources = [...textSources(folders).values()].map((read) => read());
  return sources.filter((source) => source.ships).flatMap((source) => staleProblems(source).map(printProblem));
}

const FOLDERS: TextFolders = { stories: 'stories', words: 'src/browser/words' };

/** Stops `vite build --mode release` while a help line is not verified or a translation is stale; other builds go on. */
export function releaseGate(folders = FOLDERS, now = () => new Date()): Plugin {
  return {
    name: 'kantelpunt-release-gate',
    apply: (_, { command, mode }) => command === 'build' && mode === 'release',
    buildStart() {
      const help = unverifiedHelp(join(folders.stories, 'cards'), now());
      const stale = staleInRelease(folders);
      const reasons = [
        ...(help.length > 0 ? ['A person with a name has to look these up:', ...help] : []),
        ...(stale.length > 0 ? ['Somebody has to look at these ("npm run story -- review"):', ...stale] : []),
      ];
      if (reasons.length > 0) this.error(`Not to be released.\n${reasons.join('\n')}`);
    },
  };
}
