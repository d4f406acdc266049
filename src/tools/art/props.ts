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
    tube('M10 1640 L-60 2470', steel) +
    tube('M640 1640 L700 2470', steel) +
    tube('M120 1660 L90 2380', darker(steel, 0.2)) +
    shell(
      'M-70 900 Q-110 890 -108 940 L-30 1600 Q-20 1650 30 1652 L690 1652 Q730 1650 726 1612 Q722 1584 690 1584 L90 1584 Q40 1584 32 1540 L-30 930 Q-36 900 -70 900 Z',
      colour,
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
