// A line with its emoji drawn by us, the same on every device; an emoji we did not draw stays as the device has it.

const DRAWN = import.meta.glob<string>('../../../assets/emoji/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

const EMOJI = /(\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})*)/u;

/** Address of the drawing of an emoji, named by its first code point. */
function drawingOf(emoji: string): string | undefined {
  const [first = ''] = emoji;
  return DRAWN[`../../../assets/emoji/${first.codePointAt(0)?.toString(16)}.svg`];
}

export function EmojiText({ text }: { text: string }) {
  const pieces = text.split(EMOJI);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) => {
    const drawing = index % 2 === 1 ? drawingOf(piece) : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one line never move
    return drawing ? <img key={index} class="emoji" src={drawing} alt={piece} /> : piece;
  });
}
