// Words of the red lines: in a line, a card, a name of a file or a knot, a debrief.
import type { LiftedStory } from '../../../ink/liftStory';
import type { WordRule } from '../lintRule';
import { RED_LINES, type RedLine } from '../redLines';
import { type StoryText, storyNames, storyWords } from '../storyWords';

const EXTORTION = /(?<!\p{L})(?:afpers|afgeperst|chant|blackmail|extort|sextort)/iu;

const asSource = (word: string) => word.replaceAll('*', String.raw`\p{L}*`).replaceAll(' ', String.raw`\s+`);

const PATTERNS = RED_LINES.map((line) => ({
  line,
  shapes: [
    ...(line.words.length > 0
      ? [
          new RegExp(
            String.raw`(?<![\p{L}\p{N}@])(?:${line.words.map(asSource).join('|')})(?![\p{L}\p{N}]|['’]t(?!\p{L}))`,
            'iu',
          ),
        ]
      : []),
    ...(line.shapes ?? []),
  ],
}));

const isAboutExtortion = ({ slug, card }: LiftedStory, texts: readonly StoryText[]) =>
  [slug, ...card.law, ...texts.map(({ text }) => text)].some((text) => EXTORTION.test(text));

export const redLineWord: WordRule = {
  rule: 'red-line-word',
  why: 'A story that crosses a red line does not ship (stories.md 1).',
  find: (folder) => {
    const texts = [...storyWords(folder), ...storyNames(folder)];
    const extortion = isAboutExtortion(folder, texts);
    const counts = ({ extortionOnly }: RedLine) => !extortionOnly || extortion;
    return texts.flatMap(({ id, where, text }) =>
      PATTERNS.filter(({ line }) => counts(line)).flatMap(({ line: { what, why }, shapes }) => {
        const hit = shapes.flatMap((shape) => shape.exec(text)?.[0] ?? [])[0];
        return hit === undefined ? [] : [{ id, why, message: `${what} ${where}: "${hit.trim()}".` }];
      }),
    );
  },
};
