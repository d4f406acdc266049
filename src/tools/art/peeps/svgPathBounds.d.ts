// Types for svg-path-bounds, which ships none.
declare module 'svg-path-bounds' {
  function bounds(path: string): [left: number, top: number, right: number, bottom: number];
  export = bounds;
}
