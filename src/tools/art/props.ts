// Things of our own that stand behind a body, in the same ink: a school chair, the back of a wheelchair.
import { darker, INK } from './colour';

const line = (d: string, width: number, colour: string) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

const tube = (d: string, colour: string) => line(d, 34, INK) + line(d, 14, colour);

const shell = (d: string, colour: string) =>
  `<path d="${d}" fill="${colour}" stroke="${INK}" stroke-width="10" stroke-linejoin="round"/>`;

/** For somebody in `sitting/CrossedLegs`: seat under the hips, steel legs down to the shoes. */
export function schoolChair(colour: string): string {
  const steel = '#c9cede';
  return (
    tube('M150 1555 L98 2310', steel) +
    tube('M640 1555 L692 2310', steel) +
    tube('M240 1560 L216 2250', darker(steel, 0.2)) +
    shell(
      'M60 820 Q20 810 22 860 L96 1510 Q106 1562 156 1562 L690 1562 Q730 1560 726 1526 Q722 1498 690 1498 L210 1498 Q166 1498 158 1454 L100 850 Q94 820 60 820 Z',
      colour,
    )
  );
}

const WOOD = '#d9a25c';

/** For somebody cross-legged on it (`sitting/OneLegColor...`): a plank wide enough, as in a hallway or at a bus stop. */
export function bench(): string {
  const steel = '#8a8fa6';
  return (
    tube('M20 1900 L0 2250', steel) +
    tube('M1140 1900 L1160 2250', steel) +
    shell(
      'M-110 1806 L1270 1806 Q1296 1806 1296 1832 L1296 1878 Q1296 1904 1270 1904 L-110 1904 Q-136 1904 -136 1878 L-136 1832 Q-136 1806 -110 1806 Z',
      WOOD,
    )
  );
}

/** For somebody leaning on their knees (`sitting/MidColor...`): a low stool, mostly hidden behind them. */
export function stool(): string {
  const steel = '#8a8fa6';
  return (
    tube('M150 1490 L96 1862', steel) +
    tube('M700 1490 L760 1862', steel) +
    shell(
      'M70 1400 L750 1400 Q780 1400 780 1430 L780 1470 Q780 1500 750 1500 L70 1500 Q40 1500 40 1470 L40 1430 Q40 1400 70 1400 Z',
      WOOD,
    )
  );
}

/** The sling and push handles of a wheelchair behind somebody seen from the waist up. */
export function wheelchairBack(): string {
  const sling = '#39354a';
  return (
    shell('M40 880 L40 1170 L800 1170 L800 880 Q800 850 770 850 L70 850 Q40 850 40 880 Z', sling) +
    line('M52 850 L52 800 L-40 800', 44, INK) +
    line('M46 800 L-40 800', 22, '#6b6480')
  );
}

/** Closes the neckline of somebody in a hijab: the end of the scarf, tucked in. */
export function scarfEnd(colour: string): string {
  return `<path d="M300 560 L590 560 Q612 640 556 694 Q450 744 350 690 Q290 640 300 560 Z" fill="${colour}"/>`;
}
