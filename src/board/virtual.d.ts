// What the build makes for the teacher's site: the shapes of two more modules `src/tools/ink/inkPlugin.ts` serves.

declare module 'virtual:maps' {
  import type { MapDrawing } from './map/mapDrawing';

  /** By story; null while a story being written does not compile. */
  export const maps: Readonly<Record<string, () => Promise<{ map: MapDrawing | null }>>>;
}
