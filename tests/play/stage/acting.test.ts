// Who looks where, in which drawing, and for how long somebody talks.
import { expect, test } from 'vitest';
import type { CastSheet } from '../../../src/play/stage/artFormat';
import { gazes } from '../../../src/play/stage/gaze';
import { isNight, tintOf } from '../../../src/play/stage/placeLight';
import { bodyKey, outline } from '../../../src/play/stage/poseLayer';
import { sizedSvg } from '../../../src/play/stage/raster';
import { sameTableau } from '../../../src/play/stage/sameTableau';
import type { Picture } from '../../../src/play/stage/stage';
import { talkTimeMs } from '../../../src/play/stage/talkTime';
import { EMPTY_TABLEAU, type Figure, type Tableau } from '../../../src/story/tableau';
import type { ActorId, Look, Pose } from '../../../src/story/vocabulary';
import { POSES } from '../../../src/story/vocabulary';

const figure = (actor: ActorId, look: Look | null = null): Figure => ({
  actor,
  look,
  mood: 'neutral',
  pose: 'idle',
  spot: 'center',
});
const layer = (w: number, h: number) => ({ x: 0, y: 400, w, h, svg: '' });

/** A sheet that has `layers` only; poses without one fall back to `idle`. */
function sheet(layers: readonly Pose[]): CastSheet {
  return {
    id: 'noor',
    headScale: 1,
    deep: false,
    layers: {
      ...Object.fromEntries(layers.map((pose) => [`body/${pose}`, layer(800, 800)])),
      head: { x: 200, y: 20, w: 400, h: 500, svg: '' },
    },
    poses: Object.fromEntries(POSES.map((pose) => [pose, layers.includes(pose) ? pose : 'idle'])) as CastSheet['poses'],
  };
}

test('everybody looks at whoever speaks, who looks at the others', () => {
  expect(gazes([figure('noor'), figure('sem'), figure('lotte')], [100, 300, 500], 'sem')).toEqual([
    'right',
    'right',
    'left',
  ]);
  expect(gazes([figure('noor'), figure('sem')], [100, 300], 'noor')).toEqual(['right', 'left']);
});

test('nobody speaks: they look at each other; alone, straight on', () => {
  expect(gazes([figure('noor'), figure('sem')], [100, 300], null)).toEqual(['right', 'left']);
  expect(gazes([figure('noor')], [100], null)).toEqual(['right']);
});

test('a look written in the story is kept', () => {
  expect(gazes([figure('noor', 'look-left'), figure('sem', 'look-right')], [100, 300], 'sem')).toEqual([
    'left',
    'right',
  ]);
});

test('a body that lies in the second file is asked for, and done without when it did not come', () => {
  const first: CastSheet = { ...sheet(['idle', 'stand']), later: ['body/arms'] };
  const asked = { ...first, poses: { ...first.poses, arms: 'arms' as const } };
  expect(bodyKey(asked, 'arms', 'close')).toBe('body/arms');
  expect(bodyKey(asked, 'arms', 'wide')).toBe('body/stand');
  expect(bodyKey({ ...asked, later: [] }, 'arms', 'close')).toBe('body/idle');
});

test('a shot takes a drawing that fits it, and falls back sensibly', () => {
  const full = sheet(['idle', 'phone', 'stand', 'sit']);
  expect(bodyKey(full, 'phone', 'close')).toBe('body/phone');
  expect(bodyKey(full, 'phone', 'wide')).toBe('body/stand');
  expect(bodyKey(full, 'sit', 'wide')).toBe('body/sit');
  expect(bodyKey(full, 'sit', 'close')).toBe('body/idle');
  expect(bodyKey(full, 'laptop', 'close')).toBe('body/idle');
  expect(bodyKey(sheet(['idle', 'wheel']), 'idle', 'wide')).toBe('body/wheel');
  expect(bodyKey(sheet(['idle']), 'stand', 'wide')).toBe('body/idle');
});

test('an outline holds head and body, and turns about the bust or about the middle', () => {
  const full = sheet(['idle', 'stand']);
  expect(outline(full, 'body/idle')).toMatchObject({ x: 0, y: 20, w: 800, h: 1180, axis: 430 });
  expect(outline(full, 'body/stand').axis).toBe(400);
});

const said: Tableau = { ...EMPTY_TABLEAU, figures: [figure('noor')], speaker: 'noor', shot: 'close' };
const shown = (tableau: Tableau, line?: { id: string; characters: number }) =>
  ({ kind: 'tableau', tableau, ...(line ? { line } : {}) }) satisfies Picture;

test('a mouth moves as long as its line, once, and at most two and a half seconds', () => {
  expect(talkTimeMs(shown(said, { id: 'a', characters: 20 }), { kind: 'empty' })).toBe(800);
  expect(talkTimeMs(shown(said, { id: 'a', characters: 200 }), { kind: 'empty' })).toBe(2500);
  expect(talkTimeMs(shown(said, { id: 'a', characters: 20 }), shown(said, { id: 'a', characters: 20 }))).toBe(0);
  expect(talkTimeMs(shown(said, { id: 'b', characters: 10 }), shown(said, { id: 'a', characters: 20 }))).toBe(400);
  expect(talkTimeMs(shown(said), shown({ ...said }))).toBe(0);
  expect(talkTimeMs(shown({ ...said, speaker: null }), { kind: 'empty' })).toBe(0);
});

test('music, phone and trail are not drawn, so they change nothing', () => {
  expect(sameTableau(said, { ...said, music: 'tension' })).toBe(true);
  expect(sameTableau(said, { ...said, stopped: true })).toBe(false);
  expect(sameTableau(said, { ...said, figures: [{ ...figure('noor'), mood: 'sad' }] })).toBe(false);
});

test('an SVG is given its pixels and its view', () => {
  const svg = '<svg xmlns="x" width="1600" height="1000" viewBox="0 0 1600 1000"><rect width="5"/></svg>';
  const sized = sizedSvg(svg, 390, 500, { x: 465, y: 119, w: 670, h: 860 });
  expect(sized).toContain('width="390" height="500"');
  expect(sized).toContain('viewBox="465.00 119.00 670.00 860.00"');
  expect(sized).toContain('<rect width="5"/>');
  expect(sized.match(/viewBox/g)).toHaveLength(1);
  expect(sizedSvg(svg, 10, 10)).toContain('viewBox="0 0 1600 1000"');
});

test('night and dusk tint whoever stands in them', () => {
  expect(tintOf('bedroom-night')).toBe(0xb4b4e6);
  expect(tintOf('bus-stop-dusk')).toBe(0xe0cce0);
  expect(tintOf('hallway-day')).toBe(0xffffff);
  expect(isNight('bedroom-night')).toBe(true);
  expect(isNight(null)).toBe(false);
});
