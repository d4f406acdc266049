// Parses a writer's JSON and says on which line it breaks off its form, which JSON.parse often does not.

export type ParsedJson = { readonly value: unknown } | { readonly line: number; readonly message: string };

function parse(source: string): { readonly value: unknown } | { readonly message: string } {
  try {
    return { value: JSON.parse(source) };
  } catch (cause) {
    return { message: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** Whether no text behind this piece could make it JSON; a piece that is only not finished yet could. */
function isSpoiled(piece: string): boolean {
  const parsed = parse(piece);
  if ('value' in parsed) return false;
  const at = /at position (\d+)/.exec(parsed.message)?.[1];
  return at === undefined ? !parsed.message.includes('end of JSON') : Number(at) < piece.length;
}

/** What JSON.parse says, without its own idea of a place. */
function inWords(message: string): string {
  const said = message.replace(/ in JSON at position \d+.*$/s, '').replace(/\s+/g, ' ');
  const hint = said.startsWith("Expected ','") ? ' Perhaps the line above misses its comma.' : '';
  return `this is no JSON: ${said}.${hint}`;
}

/** Never throws. A file that breaks off is wrong on its last line. */
export function parseJson(source: string): ParsedJson {
  const parsed = parse(source);
  if ('value' in parsed) return parsed;
  let sound = 0;
  let spoiled = source.trimEnd().length;
  while (sound < spoiled) {
    const middle = Math.floor((sound + spoiled) / 2);
    if (isSpoiled(source.slice(0, middle))) spoiled = middle;
    else sound = middle + 1;
  }
  return { line: source.slice(0, spoiled).split('\n').length, message: inWords(parsed.message) };
}
