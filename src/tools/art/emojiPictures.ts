// The emoji of the chats as pictures, the same on every device: `emoji/<code point>.svg`, without the variation selector.
import { type Asset, asset } from './asset';
import { smaller } from './layer';
import { packageFile, packageVersion } from './packageFile';

const PACKAGE = '@iconify-json/fluent-emoji-flat';

export const EMOJI = [
  '👀', '😂', '💀', '🔥', '😳', '🙈', '🥲', '😭', '👍', '🙏', '✋', '😅', '🤔', '😬', '🫶', '🤝', '😶', '😏', '🙄', '🤫', '👋',
  '😴', '💪', '😎', '🎉', '✅', '❌', '🥁', '⚽', '🐦', '🎨', '🎭', '🚲', '🍟', '🍪', '☕', '🎧', '❤', '🥱',
] as const; // biome-ignore format: a list of signs

export const codePoint = (emoji: string) => (emoji.codePointAt(0) ?? 0).toString(16);

interface IconSet {
  readonly width: number;
  readonly height: number;
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
}

export function emojiAssets(): readonly Asset[] {
  const names = JSON.parse(packageFile(`${PACKAGE}/chars.json`).toString()) as Readonly<Record<string, string>>;
  const { icons, width, height } = JSON.parse(packageFile(`${PACKAGE}/icons.json`).toString()) as IconSet;
  const origin = {
    source: packageVersion(PACKAGE),
    author: 'Microsoft Corporation (Fluent Emoji)',
    licence: 'MIT',
    changes: 'made smaller',
  };
  return EMOJI.map((emoji) => {
    const point = codePoint(emoji);
    const body = icons[names[point] ?? names[`${point}-fe0f`] ?? '']?.body;
    if (!body) throw new Error(`${PACKAGE} has no picture of ${emoji} (${point}).`);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
    return asset(`emoji/${point}.svg`, `${smaller(svg, 2)}\n`, origin);
  });
}
