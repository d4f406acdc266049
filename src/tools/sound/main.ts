// `npm run sound`: makes every sound anew into assets/sound and prints what was measured; a figure out of bounds fails it.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Check, faultsOf, HEADING, row } from './checks';
import { CODECS, type Codec, decoded, encode, type Rates } from './encode';
import { manifest } from './manifest';
import { atLoudness, atPeak, levels } from './measure';
import { AMBIENCES } from './places';
import { bestSeam } from './seam';
import { joined, RATE, type Signal, seconds } from './signal';
import { missingPackages, through, throughRound } from './sox';
import { type SpriteMap, sprite, UI_SPRITE_NAMES } from './sprite';
import { tension } from './tension';
import { theme } from './theme';
import { UI_SOUNDS } from './uiSounds';

const FOLDER = 'assets/sound';
/** Played before and after a round in its file, so that it may be cut anywhere in there and still fits itself. */
const MARGIN = 0.25;

const UI_RATES: Rates = { opus: 23, aac: 20, aacRate: 24000 };
const LOOP_RATES: Rates = { opus: 17, aac: 15, aacRate: 16000, steady: true };
/** Many voices at once take more bytes than the rate says. */
const LOWER_OPUS: Readonly<Record<string, number>> = { canteen: 15 };
const THEME_RATES: Rates = { opus: 19, aac: 26, aacRate: 24000 };

/** Safari may hand out AAC with the encoder's first 1024 samples of nothing still before it. */
const DELAYS: Readonly<Record<Codec, readonly number[]>> = { webm: [0], m4a: [0, 1024 / LOOP_RATES.aacRate] };

/** Where each round lies in its file, in ms, per codec. */
type LoopMap = Record<string, Record<Codec, [start: number, length: number]>>;

const inMs = (time: number) => Math.round(time * 1e6) / 1e3;

const write = (name: string, value: unknown) =>
  writeFileSync(join(FOLDER, name), `${JSON.stringify(value, null, 2)}\n`);

function fileCheck(file: string, step?: number): Check {
  const path = join(FOLDER, file);
  const check = { name: file, ...levels(decoded(path)), bytes: statSync(path).size };
  return step === undefined ? check : { ...check, step };
}

function makeUi(): { map: SpriteMap; checks: Check[] } {
  const sounds = UI_SPRITE_NAMES.map((name) => {
    const { make, peak } = UI_SOUNDS[name];
    return [name, atPeak(through(make(), ['highpass', 35]), peak)] as const;
  });
  const { signal, map } = sprite(sounds);
  encode(signal, FOLDER, 'ui', UI_RATES);
  const each = sounds.map(([name, sound]) => ({ name: `ui/${name}`, ...levels(sound) }));
  return { map, checks: [...each, ...CODECS.map((codec) => fileCheck(`ui.${codec}`))] };
}

function makeLoop(name: string, bed: Signal, loudness: number, loops: LoopMap): Check[] {
  const round = atLoudness(throughRound(bed, ['highpass', 35]), loudness);
  const margin = MARGIN * RATE;
  encode(joined(round.slice(-margin), round, round.slice(0, margin)), FOLDER, name, {
    ...LOOP_RATES,
    opus: LOWER_OPUS[name] ?? LOOP_RATES.opus,
  });
  const seamOf = (codec: Codec) =>
    bestSeam(decoded(join(FOLDER, `${name}.${codec}`)), seconds(round), MARGIN, DELAYS[codec]);
  const seams = { webm: seamOf('webm'), m4a: seamOf('m4a') };
  const length = seconds(round) * 1000;
  loops[name] = { webm: [inMs(seams.webm.start), length], m4a: [inMs(seams.m4a.start), length] };
  return CODECS.map((codec) => fileCheck(`${name}.${codec}`, seams[codec].step));
}

function makeTheme(): Check[] {
  const folder = mkdtempSync(join(tmpdir(), 'kantelpunt-sound-'));
  try {
    encode(atLoudness(theme(folder), -21), FOLDER, 'theme', THEME_RATES);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return CODECS.map((codec) => fileCheck(`theme.${codec}`));
}

/** What the player needs to know to keep one sound under another: the loudest 400 ms of each, in LUFS. */
function loudestOf(checks: readonly Check[]): Record<string, number> {
  const heard = checks.filter(({ name }) => name.startsWith('ui/') || (name.endsWith('.webm') && name !== 'ui.webm'));
  return Object.fromEntries(
    heard.map(({ name, loudest }) => [name.replace('.webm', ''), Math.round(loudest * 10) / 10]),
  );
}

const missing = missingPackages();
if (missing.length > 0) {
  console.error(`Missing: apt-get install -y --no-install-recommends ${missing.join(' ')}`);
  process.exit(1);
}

mkdirSync(FOLDER, { recursive: true });
const ui = makeUi();
const loops: LoopMap = {};
const checks = [
  ...ui.checks,
  ...Object.entries(AMBIENCES).flatMap(([name, make]) => makeLoop(name, make(), -26, loops)),
  ...makeLoop('tension', tension(), -28, loops),
  ...makeTheme(),
];
write('ui.json', ui.map);
write('loops.json', loops);
write('levels.json', loudestOf(checks));
const files = ['ui', ...Object.keys(loops), 'theme'].flatMap((name) => CODECS.map((codec) => `${name}.${codec}`));
write('manifest.json', manifest([...files, 'ui.json', 'loops.json', 'levels.json']));

console.log([HEADING, ...checks.map(row)].join('\n'));
const faults = checks.flatMap(faultsOf);
for (const fault of faults) console.error(`! ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
