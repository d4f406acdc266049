// The cases of chromy/ink-proof that inkjs 2.4.0 itself does not pass, each with the reason.

const LOST_FLOATS =
  'inkjs writes 7.0 as 7 into JSON, so a division of whole floats becomes one of integers (y-lohse/inkjs#934, #1100).';

export const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  I026: 'JavaScript prints a float with 16 digits, C# with 7.',
  I121: LOST_FLOATS,
  I131: 'a "ref" parameter named like a temporary variable of its caller points at itself: inkjs overflows its stack.',
  I133: LOST_FLOATS,
};
