// Writes a cue as its writer would.
import type { Cue, Manner } from '../../story/cue';

export const mannerText = ({ mood, pose, spot, look }: { readonly [Part in keyof Manner]: Manner[Part] | undefined }) =>
  [mood, pose, spot, look].filter(Boolean).join(' ');

export function cueText(cue: Cue): string {
  switch (cue.kind) {
    case 'place':
      return `place: ${cue.place}`;
    case 'actor':
      return `${cue.actor}: ${mannerText({ mood: undefined, pose: undefined, spot: undefined, look: undefined, ...cue.manner })}`;
    case 'exit':
    case 'beside':
      return `${cue.kind}: ${cue.actor}`;
    case 'phone':
      return `phone: ${cue.chat ?? 'off'}`;
    case 'shot':
      return `shot: ${cue.shot}`;
    case 'sound':
      return `sound: ${cue.sound}`;
    case 'music':
      return `music: ${cue.music}`;
    case 'spread':
      return `spread: ${cue.from} > ${cue.to}`;
    case 'stop':
      return `stop: ${cue.by}`;
  }
}
