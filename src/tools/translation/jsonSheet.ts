// A sheet as JSON, for whoever translates in an editor or with a script.
import { parseJson } from '../ink/parseJson';
import type { ParsedSheet, Sheet, SheetText } from './sheet';

export const printJsonSheet = (sheet: Sheet): string => `${JSON.stringify(sheet, null, 2)}\n`;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (fields: Fields, name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
const textOrNull = (fields: Fields, name: string): string | null => textIn(fields, name) || null;

/** Only id, Dutch and translation are needed back; a translator may throw away the rest. */
function readText(value: unknown): SheetText | null {
  if (!isFields(value) || typeof value.id !== 'string' || typeof value.dutch !== 'string') return null;
  if (typeof value.translation !== 'string') return null;
  const notes = Array.isArray(value.notes) ? value.notes.filter((note) => typeof note === 'string') : [];
  return {
    id: value.id,
    dutch: value.dutch,
    translation: value.translation,
    stale: value.stale === true,
    previousDutch: textOrNull(value, 'previousDutch'),
    notes,
    place: textIn(value, 'place'),
    limit: typeof value.limit === 'number' ? value.limit : null,
    remark: textOrNull(value, 'remark'),
  };
}

/** Never throws. */
export function parseJsonSheet(source: string): ParsedSheet {
  const parsed = parseJson(source);
  if (!('value' in parsed)) return { problem: `line ${parsed.line}: ${parsed.message}` };
  const { value } = parsed;
  if (!isFields(value) || !Array.isArray(value.texts)) return { problem: 'this is no sheet: "texts" is missing.' };
  const texts: SheetText[] = [];
  for (const [index, each] of value.texts.entries()) {
    const text = readText(each);
    if (!text) return { problem: `text ${index + 1} needs "id", "dutch" and "translation", each a text.` };
    texts.push(text);
  }
  return { sheet: { of: textIn(value, 'of'), language: textIn(value, 'language'), texts } };
}
