// The cards of a region, as they stand in stories/cards/<region>/: help, law, facts. Texts in every language.
import type { LanguageCode } from '../../browser/language';

export type CardText = Readonly<Record<LanguageCode, string>>;

export interface HelpLine {
  readonly id: string;
  /** first: one of the three; danger: life-threatening; own-behaviour: never beside help for who was hurt. */
  readonly group: 'first' | 'more' | 'own-behaviour' | 'danger';
  readonly name: CardText;
  readonly forWhom: CardText;
  readonly what: CardText;
  readonly phone: string | null;
  readonly url: string | null;
  readonly hours: CardText | null;
  readonly free: boolean;
  readonly anonymous: boolean;
  readonly languages: readonly string[];
  /** One or more addresses, apart by " ; ". */
  readonly source: string;
  /** Day somebody with a name looked it up; null: not yet. */
  readonly last_verified: string | null;
}

export interface CardSource {
  readonly title: string;
  readonly url: string | null;
  readonly year: number | null;
}

export interface LawPiece {
  readonly id: string;
  readonly text: CardText;
  readonly source: CardSource;
  readonly date: string | null;
  readonly state: string;
}

export interface FactPiece {
  readonly id: string;
  readonly text: CardText;
  readonly figure: number | null;
  readonly unit: CardText | null;
  readonly source: CardSource;
  readonly state: string;
}

export interface Cards {
  readonly help: readonly HelpLine[];
  readonly law: readonly LawPiece[];
  readonly facts: readonly FactPiece[];
}

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
