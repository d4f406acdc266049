// A sheet as gettext PO, for Poedit and Weblate; the only home of gettext-parser.
import { type GetTextTranslation, po } from 'gettext-parser';
import type { ParsedSheet, Sheet, SheetText } from './sheet';

/** Editors keep headers they do not know; this one says what the file belongs to. */
const SOURCE_HEADER = 'X-Kantelpunt';
/** Weblate warns its translators at this flag; gettext lets it be. */
const LIMIT_FLAG = /^max-length:(\d+)$/;

// JSON writes what can stand in a line of text the way PO does.
const quoted = (text: string) => `msgid ${JSON.stringify(text)}`;

/** `#| msgid "..."` may come back folded over lines: it is an entry without a translation. */
function readPrevious(previous: string | undefined): string | null {
  if (previous === undefined) return null;
  const { translations } = po.parse(`${previous}\nmsgstr ""\n`);
  const [entry] = Object.values(translations).flatMap((entries) => Object.values(entries));
  return entry?.msgid || null;
}

function printText(text: SheetText): GetTextTranslation {
  const flags = [...(text.stale ? ['fuzzy'] : []), ...(text.limit === null ? [] : [`max-length:${text.limit}`])];
  const comments = {
    ...(text.remark === null ? {} : { translator: text.remark }),
    ...(text.place === '' ? {} : { reference: text.place }),
    ...(text.notes.length === 0 ? {} : { extracted: text.notes.join('\n') }),
    ...(flags.length === 0 ? {} : { flag: flags.join(', ') }),
    ...(text.previousDutch === null ? {} : { previous: quoted(text.previousDutch) }),
  };
  return { msgctxt: text.id, msgid: text.dutch, msgstr: [text.translation], comments };
}

/** In the order of the sheet; an entry's context is its id, its msgid the Dutch. */
export function printPoSheet({ of, language, texts }: Sheet): string {
  const headers = {
    'Project-Id-Version': `Kantelpunt ${of}`,
    Language: language,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'X-Source-Language': 'nl',
    [SOURCE_HEADER]: of,
  };
  const translations = Object.fromEntries(texts.map((text) => [text.id, { [text.dutch]: printText(text) }]));
  return po.compile({ charset: 'utf-8', headers, translations }).toString('utf8');
}

function readText({ msgctxt = '', msgid, msgstr, comments = {} }: GetTextTranslation): SheetText {
  const flags = (comments.flag ?? '').split(/[,\n]/).map((flag) => flag.trim());
  const limit = flags.flatMap((flag) => LIMIT_FLAG.exec(flag)?.[1] ?? [])[0];
  return {
    id: msgctxt,
    dutch: msgid,
    translation: msgstr[0] ?? '',
    stale: flags.includes('fuzzy'),
    previousDutch: readPrevious(comments.previous),
    notes: comments.extracted?.split('\n') ?? [],
    place: comments.reference ?? '',
    limit: limit === undefined ? null : Number(limit),
    remark: comments.translator ?? null,
  };
}

/** Never throws. What an editor marked obsolete is left out. */
export function parsePoSheet(source: string): ParsedSheet {
  try {
    const { headers, translations } = po.parse(source, { validation: true });
    const entries = Object.values(translations).flatMap((each) => Object.values(each));
    const texts = entries.filter((entry) => entry.msgctxt).map(readText);
    return { sheet: { of: headers?.[SOURCE_HEADER] ?? '', language: headers?.Language ?? '', texts } };
  } catch (cause) {
    return { problem: `this is no PO: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}
