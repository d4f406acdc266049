// Rewrites markup in steps wider than a unit, so that whole numbers of it stay short: for drawings that are only seen from afar.
import svgpath from 'svgpath';

/** Paths only; whoever uses it scales the group up again by `grain`. */
export function inGrains(markup: string, grain: number): string {
  return markup
    .replace(
      / d="([^"]*)"/g,
      (_, d: string) =>
        ` d="${svgpath(d)
          .scale(1 / grain)
          .toString()}"`,
    )
    .replace(/ stroke-width="([^"]*)"/g, (_, width: string) => ` stroke-width="${Number(width) / grain}"`);
}
