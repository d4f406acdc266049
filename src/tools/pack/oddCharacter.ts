// Finds characters that hide, turn or forge text: controls, bidi marks, lone surrogates, towers of accents.

/** Line ends and tabs are no controls here; the joiner stays because emoji are built with it. */
const ODD =
  /(?![\n\t\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|\p{M}{4,}|\u200d(?![\p{Extended_Pictographic}])/u;

/** The first such character by its number, `U+202E`; null when there is none. */
export function oddCharacter(text: string): string | null {
  const found = ODD.exec(text)?.[0];
  return found === undefined ? null : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
