// One sound as samples, and the few things done to it that sox has no word for: placing, bending round a loop, striking.

/** Mono, 48 kHz, -1..1. */
export type Signal = Float32Array;

export const RATE = 48000;

export const silence = (seconds: number): Signal => new Float32Array(Math.round(seconds * RATE));

export const seconds = (signal: Signal) => signal.length / RATE;

/** The same row of numbers in 0..1 for the same seed, so that a rebuild scatters the same drops and steps. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A copy in which every sample is `change(sample, time)`. */
export function shaped(signal: Signal, change: (sample: number, time: number) => number): Signal {
  return signal.map((sample, index) => change(sample, index / RATE));
}

export const amplified = (signal: Signal, gain: number) => shaped(signal, (sample) => sample * gain);

export const reversed = (signal: Signal): Signal => signal.slice().reverse();

/** Adds `sound` to `bed` at a time; what hangs over the end goes on at the beginning, so that a loop has no seam. */
export function place(bed: Signal, sound: Signal, at: number, gain = 1): void {
  const start = Math.round(at * RATE);
  for (let index = 0; index < sound.length; index++) {
    const target = (start + index) % bed.length;
    bed[target] = (bed[target] ?? 0) + (sound[index] ?? 0) * gain;
  }
}

/** All sounds at once, each with its gain; as long as the longest. */
export function mixed(...layers: readonly (readonly [Signal, number])[]): Signal {
  const bed = new Float32Array(Math.max(...layers.map(([sound]) => sound.length)));
  for (const [sound, gain] of layers) place(bed, sound, 0, gain);
  return bed;
}

export function joined(...parts: readonly Signal[]): Signal {
  const whole = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** One resonance of a struck thing: times the pitch, how loud, seconds until it has died away by 60 dB. */
export type Partial = readonly [ratio: number, gain: number, decay: number];

/** A mallet, a bell, a block of wood: sines that die away, each at its own speed; `glide` bends the pitch over the sound. */
export function struck(pitch: number, length: number, partials: readonly Partial[], attack = 0.003, glide = 1): Signal {
  const sound = silence(length);
  for (const [ratio, gain, decay] of partials) {
    let phase = 0;
    for (let index = 0; index < sound.length; index++) {
      const time = index / RATE;
      phase += (2 * Math.PI * pitch * ratio * glide ** (time / length)) / RATE;
      const edge = Math.min(1, time / attack, (length - time) / 0.02);
      sound[index] = (sound[index] ?? 0) + Math.sin(phase) * gain * 10 ** ((-3 * time) / decay) * edge;
    }
  }
  return sound;
}
