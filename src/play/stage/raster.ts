// Turns the text of an SVG into pixels of exactly the size needed.
import type { PlaceView } from './layout';

/** The same drawing with its root at `width` x `height`, showing `view` when given. */
export function sizedSvg(svg: string, width: number, height: number, view?: PlaceView): string {
  return svg.replace(/<svg\b[^>]*>/, (root) => {
    const box = view
      ? `viewBox="${view.x.toFixed(2)} ${view.y.toFixed(2)} ${view.w.toFixed(2)} ${view.h.toFixed(2)}"`
      : '';
    const bare = root.replace(/\s(width|height|preserveAspectRatio)="[^"]*"/g, '');
    const viewed = view ? bare.replace(/\sviewBox="[^"]*"/, '') : bare;
    return viewed.replace('<svg', `<svg width="${width}" height="${height}" preserveAspectRatio="none" ${box}`);
  });
}

/** Rejects when the text is no drawing. */
export async function rasterise(svg: string, w: number, h: number, view?: PlaceView): Promise<HTMLCanvasElement> {
  const width = Math.max(1, Math.round(w));
  const height = Math.max(1, Math.round(h));
  const url = URL.createObjectURL(new Blob([sizedSvg(svg, width, height, view)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no 2d context to draw an image with');
    pen.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
