// What of the help there is comes first, and how an address is shown.
import type { HelpLine } from '../../browser/cards';

export type { CardSource, Cards, CardText, FactPiece, HelpLine, LawPiece } from '../../browser/cards';

export interface HelpOffer {
  readonly first: readonly HelpLine[];
  readonly more: readonly HelpLine[];
  readonly own: readonly HelpLine[];
}

const MOST_FIRST = 3;

/** At most three first, those the story names before the others; what one did oneself stays apart. */
export function helpOffer(help: readonly HelpLine[], wanted: readonly string[] = []): HelpOffer {
  const own = help.filter(({ group }) => group === 'own-behaviour');
  const others = help.filter((line) => !own.includes(line));
  const named = wanted.flatMap((id) => others.filter((line) => line.id === id));
  const usual = others.filter(({ group }) => group === 'first');
  const first = [...new Set([...named, ...usual])].slice(0, MOST_FIRST);
  const rest = others.filter((line) => !first.includes(line));
  const danger = rest.filter(({ group }) => group === 'danger');
  return { first, more: [...danger, ...rest.filter((line) => !danger.includes(line))], own };
}

/** "helpwanted.nl" of an address; undefined for what is none. */
export function siteOf(address: string): string | undefined {
  const [first = ''] = address.split(' ; ');
  return URL.canParse(first) ? new URL(first).hostname.replace(/^www\./, '') : undefined;
}
