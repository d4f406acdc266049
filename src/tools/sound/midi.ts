// Writes a standard MIDI file (format 1) from notes in beats; as much of the format as one calm piece needs.

export interface Note {
  readonly beat: number;
  readonly length: number;
  readonly key: number;
  readonly strength: number;
}

export interface Part {
  /** General MIDI number of the instrument, from 0. */
  readonly program: number;
  readonly volume: number;
  readonly reverb: number;
  readonly notes: readonly Note[];
}

const TICKS = 480;

type MidiEvent = readonly [tick: number, message: readonly number[]];

function variableLength(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

const word = (value: number, width: number) =>
  Array.from({ length: width }, (_, byte) => (value >> (8 * (width - 1 - byte))) & 255);

function track(events: readonly MidiEvent[]): number[] {
  // A note that ends makes way before one that begins on the same tick.
  const order = ([, message]: MidiEvent) => ((message[0] ?? 0) >> 4 === 8 ? 0 : 1);
  const sorted = [...events].sort((a, b) => a[0] - b[0] || order(a) - order(b));
  const bytes: number[] = [];
  let now = 0;
  for (const [tick, message] of sorted) {
    bytes.push(...variableLength(tick - now), ...message);
    now = tick;
  }
  bytes.push(0, 0xff, 0x2f, 0);
  return [...Buffer.from('MTrk'), ...word(bytes.length, 4), ...bytes];
}

function partTrack({ program, volume, reverb, notes }: Part, channel: number): number[] {
  const events: MidiEvent[] = [
    [0, [0xc0 | channel, program]],
    [0, [0xb0 | channel, 7, volume]],
    [0, [0xb0 | channel, 91, reverb]],
  ];
  for (const { beat, length, key, strength } of notes) {
    events.push([Math.round(beat * TICKS), [0x90 | channel, key, strength]]);
    events.push([Math.round((beat + length) * TICKS) - 2, [0x80 | channel, key, 0]]);
  }
  return track(events);
}

export function midiFile(beatsPerMinute: number, parts: readonly Part[]): Uint8Array {
  const tempo = track([[0, [0xff, 0x51, 3, ...word(Math.round(60e6 / beatsPerMinute), 3)]]]);
  const head = [...Buffer.from('MThd'), ...word(6, 4), ...word(1, 2), ...word(parts.length + 1, 2), ...word(TICKS, 2)];
  return Uint8Array.from([...head, ...tempo, ...parts.flatMap(partTrack)]);
}
