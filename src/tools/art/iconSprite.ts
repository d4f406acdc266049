// The interface's icons as one sprite: `<svg><use href="icons.svg#play"/></svg>`, in the colour of the text around them.
import { type Asset, asset } from './asset';
import { smaller } from './layer';
import { packageFile, packageVersion } from './packageFile';

export const ICONS = [
  'play', 'pause', 'fast-forward', 'skip-forward', 'rewind', 'hand-palm', 'lifebuoy', 'sign-out', 'door-open', 'gear',
  'text-aa', 'translate', 'globe', 'speaker-high', 'speaker-slash', 'music-notes', 'arrow-counter-clockwise',
  'clock-counter-clockwise', 'arrow-left', 'arrow-right', 'caret-left', 'caret-right', 'caret-up', 'caret-down',
  'users', 'user-circle', 'eye', 'eye-slash', 'chat-circle', 'chat-circle-dots', 'device-mobile', 'phone', 'path',
  'map-trifold', 'signpost', 'flag', 'trash', 'book-open', 'info', 'question', 'lightbulb', 'warning-circle', 'x', 'check',
  'plus', 'minus', 'dots-three', 'list', 'heart', 'hand-heart', 'bandaids', 'shield-check', 'scales', 'arrows-left-right',
  'image', 'image-broken', 'lightning', 'lightning-slash', 'sun', 'moon', 'house', 'lock-simple', 'printer', 'keyboard',
  'share-fat', 'wifi-slash', 'download-simple', 'chalkboard-teacher', 'student', 'sparkle', 'arrow-square-out', 'chats-circle',
] as const; // biome-ignore format: a list of words

function symbol(name: string): string {
  const svg = smaller(packageFile(`@phosphor-icons/core/assets/bold/${name}-bold.svg`).toString());
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1];
  if (!viewBox) throw new Error(`Icon ${name} has no viewBox.`);
  return `<symbol id="${name}" viewBox="${viewBox}">${svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '')}</symbol>`;
}

export function iconAsset(): Asset {
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">${ICONS.map(symbol).join('')}</svg>\n`;
  return asset('icons/icons.svg', sprite, {
    source: packageVersion('@phosphor-icons/core'),
    author: 'Phosphor Icons',
    licence: 'MIT',
    changes: 'put together in one sprite',
  });
}
