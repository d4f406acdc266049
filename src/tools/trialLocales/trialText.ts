// English made strange for a trial: with accents, longer and between brackets, or in letters that run from right to left.

/** What stays as it is: values and names to be filled in. */
const PIECES = /\{\{\w+\}\}|\{\w+\}|@[a-z]+|\p{Script=Latin}/gu;

/** `ë` is an e here. */
const bare = (letter: string): string => letter.normalize('NFD').charAt(0);

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', b: 'b', c: 'ç', d: 'ď', e: 'é', f: 'f', g: 'ğ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'm' },
  ...{ n: 'ñ', o: 'ö', p: 'p', q: 'q', r: 'ř', s: 'š', t: 'ţ', u: 'ü', v: 'v', w: 'ŵ', x: 'x', y: 'ý', z: 'ž' },
};

const ARABIC: Readonly<Record<string, string>> = {
  ...{ a: 'ا', b: 'ب', c: 'ك', d: 'د', e: 'ي', f: 'ف', g: 'غ', h: 'ه', i: 'ي', j: 'ج', k: 'ك', l: 'ل', m: 'م' },
  ...{ n: 'ن', o: 'و', p: 'ب', q: 'ق', r: 'ر', s: 'س', t: 'ت', u: 'و', v: 'ف', w: 'و', x: 'كس', y: 'ي', z: 'ز' },
};
const ARABIC_MARKS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };

function lettersBy(turn: (letter: string) => string, text: string): string {
  return text.replace(PIECES, (piece) => (piece.length > 1 ? piece : turn(bare(piece))));
}

/** Every vowel twice: about as much longer as German or Finnish is than English. */
function stretched(letter: string): string {
  const small = letter.toLowerCase();
  const accented = ACCENTED[small] ?? small;
  const first = letter === small ? accented : accented.toUpperCase();
  return 'aeiou'.includes(small) ? first + accented : first;
}

/** `Go on, @noor` becomes `⟦Ğöö öñ, @noor⟧`; a text without its brackets was cut off, or never translated. */
export const pseudo = (text: string): string => (text === '' ? '' : `⟦${lettersBy(stretched, text)}⟧`);

/** `Go on, @noor?` becomes `غو ون، @noor؟`. */
export const rightToLeft = (text: string): string =>
  lettersBy((letter) => ARABIC[letter.toLowerCase()] ?? letter, text).replace(
    /[,;?]/g,
    (mark) => ARABIC_MARKS[mark] ?? mark,
  );
