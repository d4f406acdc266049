// Reading comfort: what a pupil can set about text, colour, motion and sound, and how the page takes it on.

export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;
export const SPACINGS = ['normal', 'wide'] as const;
export const FONTS = ['clear', 'dyslexic'] as const;
export const THEMES = ['system', 'light', 'dark'] as const;
export const CONTRASTS = ['normal', 'more'] as const;
export const MOTIONS = ['system', 'reduced'] as const;

export interface ComfortSettings {
  readonly size: (typeof TEXT_SIZES)[number];
  readonly spacing: (typeof SPACINGS)[number];
  readonly font: (typeof FONTS)[number];
  readonly theme: (typeof THEMES)[number];
  readonly contrast: (typeof CONTRASTS)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly pictures: boolean;
  readonly readAloud: boolean;
  readonly sound: boolean;
  /** 0 to 1. */
  readonly musicVolume: number;
  /** 0 to 1. */
  readonly effectsVolume: number;
  /** Sounds also as words when sound is on; without sound they are always shown. */
  readonly captions: boolean;
  /** Number keys and W; space, enter and arrows are always there. */
  readonly keys: boolean;
}

export const DEFAULT_COMFORT: ComfortSettings = {
  size: 'normal',
  spacing: 'normal',
  font: 'clear',
  theme: 'system',
  contrast: 'normal',
  motion: 'system',
  pictures: true,
  readAloud: false,
  sound: true,
  musicVolume: 0.6,
  effectsVolume: 0.8,
  captions: false,
  keys: true,
};

type Loose = Readonly<Record<string, unknown>>;

function oneOf<T extends string>(list: readonly T[], value: unknown, otherwise: T): T {
  return list.find((known) => known === value) ?? otherwise;
}

const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);

const volume = (value: unknown, otherwise: number) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;

function asRecord(text: string): Loose {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Loose) : {};
  } catch {
    return {};
  }
}

/** Reads what `printComfort` wrote; whatever is strange or missing gets its default. Never throws. */
export function parseComfort(text: string | null, defaults: ComfortSettings = DEFAULT_COMFORT): ComfortSettings {
  const from = asRecord(text ?? '');
  return {
    size: oneOf(TEXT_SIZES, from.size, defaults.size),
    spacing: oneOf(SPACINGS, from.spacing, defaults.spacing),
    font: oneOf(FONTS, from.font, defaults.font),
    theme: oneOf(THEMES, from.theme, defaults.theme),
    contrast: oneOf(CONTRASTS, from.contrast, defaults.contrast),
    motion: oneOf(MOTIONS, from.motion, defaults.motion),
    pictures: flag(from.pictures, defaults.pictures),
    readAloud: flag(from.readAloud, defaults.readAloud),
    sound: flag(from.sound, defaults.sound),
    musicVolume: volume(from.musicVolume, defaults.musicVolume),
    effectsVolume: volume(from.effectsVolume, defaults.effectsVolume),
    captions: flag(from.captions, defaults.captions),
    keys: flag(from.keys, defaults.keys),
  };
}

export function printComfort(settings: ComfortSettings): string {
  return JSON.stringify(settings);
}

/** Writes the settings as `data-` attributes, on which tokens.css answers. `root` is the html element. */
export function applyComfort(root: HTMLElement, settings: ComfortSettings): void {
  const { size, spacing, font, theme, contrast, motion, pictures } = settings;
  Object.assign(root.dataset, { size, spacing, font, theme, contrast, motion, pictures: pictures ? 'on' : 'off' });
}

/** Whether things should swap instead of move. */
export function wantsLessMotion(settings: ComfortSettings, deviceAsks: boolean): boolean {
  return settings.motion === 'reduced' || deviceAsks;
}
