// Finds mistakes in what all stories share: the cast, and the cards of every region.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTORS, isOneOf } from '../../story/vocabulary';
import { parseJson } from './parseJson';
import { shownPath } from './storyFiles';
import type { StoryProblem } from './storyProblem';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isBilingual = (value: unknown): boolean => isFields(value) && isText(value.nl) && isText(value.en);
const isName = (value: unknown): boolean => isText(value) || isBilingual(value);
const isNames = (value: unknown): boolean => Array.isArray(value) && value.every(isName);
const isSource = (value: unknown): boolean => isFields(value) && isText(value.title);

interface Demand {
  readonly fits: (value: unknown) => boolean;
  readonly what: string;
}

const TEXT: Demand = { fits: isText, what: 'a text' };
const BILINGUAL: Demand = { fits: isBilingual, what: '{ "nl": "...", "en": "..." }' };
const SOURCE: Demand = { fits: isSource, what: '{ "title": "...", "url": ..., "year": ... }' };

const MEMBER: Readonly<Record<string, Demand>> = {
  name: BILINGUAL,
  others: { fits: isNames, what: 'a list of names to swap it for' },
};
const CARDS: Readonly<Record<string, Readonly<Record<string, Demand>>>> = {
  help: { group: TEXT, name: BILINGUAL, forWhom: BILINGUAL, what: BILINGUAL, source: TEXT },
  law: { text: BILINGUAL, source: SOURCE },
  facts: { text: BILINGUAL, source: SOURCE },
};

/** Complains about one file, at the line where `near` stands. */
type Complain = (near: string, message: string) => void;

function checkFields(fields: Fields, near: string, demands: Readonly<Record<string, Demand>>, complain: Complain) {
  for (const [name, { fits, what }] of Object.entries(demands))
    if (!fits(fields[name])) complain(near, `${near}: "${name}" must be ${what}.`);
}

function checkCast(value: unknown, complain: Complain): void {
  const cast = isFields(value) ? value : {};
  for (const actor of ACTORS) {
    const member = cast[actor];
    if (isFields(member)) checkFields(member, `"${actor}"`, MEMBER, complain);
    else complain(`"${actor}"`, `"${actor}" is missing, or is no { ... }.`);
  }
  for (const name of Object.keys(cast))
    if (!isOneOf(ACTORS, name)) complain(`"${name}"`, `unknown actor "${name}". Known: ${ACTORS.join(', ')}.`);
}

function checkCards(value: unknown, demands: Readonly<Record<string, Demand>>, complain: Complain): void {
  if (!Array.isArray(value)) complain('', 'this file must hold a list of cards: [ ... ].');
  for (const [index, card] of (Array.isArray(value) ? value : []).entries()) {
    if (isFields(card) && isText(card.id)) checkFields(card, `"${card.id}"`, demands, complain);
    else complain('', `card ${index + 1} needs an "id".`);
  }
}

function fileProblems(path: string, check: (value: unknown, complain: Complain) => void): readonly StoryProblem[] {
  if (!existsSync(path)) return [];
  const source = readFileSync(path, 'utf8');
  const file = shownPath(path);
  const parsed = parseJson(source);
  if (!('value' in parsed)) return [{ file, ...parsed }];
  const problems: StoryProblem[] = [];
  check(parsed.value, (near, message) => {
    const index = near === '' ? -1 : source.split('\n').findIndex((row) => row.includes(near));
    problems.push({ file, line: index < 0 ? null : index + 1, message });
  });
  return problems;
}

/** Problems with `<root>/cast.json` and `<root>/cards`; a file that is not there is no problem. */
export function sharedProblems(root: string): readonly StoryProblem[] {
  const cards = join(root, 'cards');
  const regions = existsSync(cards) ? readdirSync(cards) : [];
  return [
    ...fileProblems(join(root, 'cast.json'), checkCast),
    ...regions.flatMap((region) =>
      Object.entries(CARDS).flatMap(([name, demands]) =>
        fileProblems(join(cards, region, `${name}.json`), (value, complain) => checkCards(value, demands, complain)),
      ),
    ),
  ];
}
