// Arithmetic on #rrggbb colours: lighter, darker, mixed, and how well one stands out on another.

/** Luminance below which features need `DEEP_INK` and a warm light on the face to stay readable. */
const DEEP_SKIN_LUMINANCE = 0.12;

export const INK = '#1d1826';
export const DEEP_INK = '#0d0a12';

function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const toHex = (parts: readonly number[]) =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** `share` of `other` (0..1) poured into `hex`. */
export function mix(hex: string, other: string, share: number): string {
  const into = channels(other);
  return toHex(channels(hex).map((part, index) => part * (1 - share) + (into[index] ?? 0) * share));
}

export const lighter = (hex: string, share: number) => mix(hex, '#ffffff', share);
export const darker = (hex: string, share: number) => mix(hex, '#000000', share);

/** Relative luminance, 0..1, as WCAG 2 defines it. */
export function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return (r ?? 0) * 0.2126 + (g ?? 0) * 0.7152 + (b ?? 0) * 0.0722;
}

/** Contrast ratio, 1..21, as WCAG 2 defines it. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

export const isDeep = (skin: string) => luminance(skin) < DEEP_SKIN_LUMINANCE;

/** The three stops of light on a face. Deep skin is lit warm: white would turn it ashen. */
export function skinLight(skin: string): { readonly near: string; readonly middle: string; readonly far: string } {
  if (luminance(skin) < 0.2) return { near: mix(skin, '#d8935f', 0.42), middle: mix(skin, '#d8935f', 0.3), far: skin };
  return { near: lighter(skin, 0.08), middle: lighter(skin, 0.055), far: skin };
}
