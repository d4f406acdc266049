// Types for subset-font, which ships none.
declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'woff2';
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
  export = subsetFont;
}
