// One file under assets/ with the line the manifest keeps about it.

export interface Origin {
  /** Package and version, or the folder of our own source. */
  readonly source: string;
  readonly author: string;
  readonly licence: string;
  readonly changes: string;
}

export interface Asset {
  /** Path under assets/. */
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly origin: Origin;
}

export const OWN: Omit<Origin, 'source'> = { author: 'Kantelpunt', licence: 'CC0-1.0', changes: 'none' };

export const asset = (file: string, content: string | Uint8Array, origin: Origin): Asset => ({ file, content, origin });
