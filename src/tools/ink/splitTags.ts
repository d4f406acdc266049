// Splits `Kijk dan. #chat:3b #id:df_a1` into its text and its tags.

export interface Tagged {
  readonly text: string;
  readonly tags: readonly string[];
}

/** Tags start at every `#` that is not written `\#`. */
export function splitTags(text: string): Tagged {
  const [words = '', ...tags] = text.split(/(?<!\\)#/);
  return { text: words.trim(), tags: tags.map((tag) => tag.trim()).filter(Boolean) };
}

/** The words as shown: Ink's escapes (`\#`, `\{`) taken away. */
export const withoutEscapes = (text: string): string => text.replace(/\\([#{}|[\]<>\-~*+=/\\])/g, '$1');
