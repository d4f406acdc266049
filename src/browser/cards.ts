// The cards of a region, as they stand in stories/cards/<region>/: help, law, facts. Texts in every language.
import type { LanguageCode } from './language';

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
  /** Who looked it up, when, and at which address; null: nobody yet. */
  readonly last_verified: { readonly by: string; readonly date: string; readonly url: string } | null;
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
