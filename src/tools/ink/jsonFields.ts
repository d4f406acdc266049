// Takes a JSON object apart field by field, collecting what is wrong in words, with the line it stands on.
import { parseJson } from './parseJson';
import type { StoryProblem } from './storyProblem';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

export class JsonFields {
  readonly problems: StoryProblem[] = [];
  readonly #file: string;
  readonly #source: string;
  readonly #fields: Json;
  /** Nothing can be said of single fields. */
  #broken = false;

  /** `file` as shown to a writer. Never throws. */
  constructor(file: string, source: string) {
    this.#file = file;
    this.#source = source;
    this.#fields = this.#parse();
  }

  get names(): readonly string[] {
    return Object.keys(this.#fields);
  }

  complain(name: string, message: string): void {
    if (this.#broken) return;
    const index = this.#source.split('\n').findIndex((row) => row.includes(`"${name}"`));
    this.problems.push({ file: this.#file, line: index < 0 ? null : index + 1, message });
  }

  text(name: string): string {
    return this.#read(name, isText, 'a text', '');
  }

  whole(name: string): number {
    const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
    return this.#read(name, isWhole, 'a whole number', 0);
  }

  yesNo(name: string): boolean {
    return this.#read(name, (value): value is boolean => typeof value === 'boolean', 'true or false', false);
  }

  texts(name: string): readonly string[] {
    return this.#read(name, isTexts, 'a list of texts', []);
  }

  textsIfGiven(name: string): readonly string[] {
    return name in this.#fields ? this.texts(name) : [];
  }

  /** `{ "noor": "..." }` */
  record(name: string): Readonly<Record<string, string>> {
    const isRecord = (value: unknown): value is Readonly<Record<string, string>> =>
      isObject(value) && Object.values(value).every(isText);
    return this.#read(name, isRecord, 'names with a text each', {});
  }

  /** `{ "noor": ["...", "..."] }` */
  lists(name: string): Readonly<Record<string, readonly string[]>> {
    const isLists = (value: unknown): value is Readonly<Record<string, readonly string[]>> =>
      isObject(value) && Object.values(value).every(isTexts);
    return this.#read(name, isLists, 'names with a list of texts each', {});
  }

  isNull(name: string): boolean {
    return this.#fields[name] === null;
  }

  #read<T>(name: string, fits: (value: unknown) => value is T, what: string, otherwise: T): T {
    const value = this.#fields[name];
    if (fits(value)) return value;
    this.complain(name, value === undefined ? `"${name}" is missing: it is ${what}.` : `"${name}" must be ${what}.`);
    return otherwise;
  }

  #parse(): Json {
    const parsed = parseJson(this.#source);
    if (!('value' in parsed)) this.problems.push({ file: this.#file, ...parsed });
    else if (isObject(parsed.value)) return parsed.value;
    else this.problems.push({ file: this.#file, line: 1, message: 'this file must hold one object: { ... }.' });
    this.#broken = true;
    return {};
  }
}
