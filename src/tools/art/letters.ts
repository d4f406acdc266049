// Which letters and signs lie in which font file, so that the first words wait for as few as they can do with.
const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

const without = (letters: string, taken: string) => [...letters].filter((letter) => !taken.includes(letter)).join('');

const ASCII = between(0x20, 0x7e);
/** Signs that hardly stand in a title. */
const NOT_IN_TITLES = '#$%*+<=>@[\\]^_`{|}~«»×€';

/** What Dutch, English, French and German text needs, and what stands beside it. */
export const TEXT = `${ASCII}\u00a0·«»àáâäçèéêëíîïñóôöùúûüßÉË×–—‘’“”…€`;
export const TITLES = without(TEXT, NOT_IN_TITLES);

/** Whatever else is in the same source as the above. */
const LATIN = `${ASCII}${between(0xa0, 0xff)}ıŒœ–—‘’‚“”„†•…‹›€™−`;
export const MORE_TEXT = without(LATIN, TEXT);
export const MORE_TITLES = without(LATIN, TITLES);

/** Further letters of Turkish, Polish, Romanian, Dutch IJ, Czech, Croatian and Hungarian names. */
export const NAMES = 'ĂăĄąĆćČčĎďĐđĒēĘęĚěĞğĪīĶķĹĺŁłĽľŃńŇňŌōŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŹźŻżŽžĲĳİȘșȚț';
