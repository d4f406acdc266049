// Where things stand on the stage, in every shape of screen.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureScale, placeView, rasterScale, spread, standings } from '../../../src/play/stage/layout';
import { doorAt, shelfPlan } from '../../../src/play/stage/shelfLayout';
import { dots, trailPlan } from '../../../src/play/stage/trailLayout';
import { SPOTS } from '../../../src/story/vocabulary';

const phone = { width: 390, height: 500 };
const laptop = { width: 1366, height: 768 };
const board = { width: 1920, height: 1080 };
const anySize = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 3000 }) });
const anySpots = fc.array(fc.constantFrom(...SPOTS), { minLength: 1, maxLength: 5 });

test.each([
  ['an upright phone', phone],
  ['a laptop', laptop],
  ['a board', board],
])('on %s the view has the shape of the stage, lies in the place, and keeps its core and floor', (_, size) => {
  const view = placeView(size);
  expect(view.w / view.h).toBeCloseTo(size.width / size.height, 5);
  expect(view.x).toBeGreaterThanOrEqual(0);
  expect(view.y).toBeGreaterThanOrEqual(0);
  expect(view.x).toBeLessThanOrEqual(520);
  expect(view.x + view.w).toBeGreaterThanOrEqual(1080);
  expect(view.y + view.h).toBeGreaterThan(945);
  expect(view.y + view.h).toBeLessThanOrEqual(1000.001);
});

test('figures keep the order of their spots, a gap between them and a margin beside them', () => {
  fc.assert(
    fc.property(anySpots, (spots) => {
      const shares = spread(spots, 0.15, 0.1);
      const sorted = [...shares].sort((a, b) => a - b);
      expect(sorted[0]).toBeGreaterThanOrEqual(0.0999);
      expect(sorted.at(-1)).toBeLessThanOrEqual(0.9001);
      for (let at = 1; at < sorted.length; at++)
        expect((sorted[at] ?? 0) - (sorted[at - 1] ?? 0)).toBeGreaterThan(0.13);
      spots.forEach((spot, a) => {
        spots.forEach((other, b) => {
          if (SPOTS.indexOf(spot) < SPOTS.indexOf(other)) expect(shares[a]).toBeLessThan(shares[b] ?? 0);
        });
      });
    }),
  );
});

test('busts reach below the edge and heads stay within it, in any shape and number', () => {
  fc.assert(
    fc.property(anySize, anySpots, (size, spots) => {
      const places = standings(size, 'close', spots, 0, []);
      for (const place of places) {
        expect(place.y + 1130 * place.scale).toBeGreaterThanOrEqual(size.height - 1);
        expect(place.y).toBeGreaterThanOrEqual(0);
        expect(place.x).toBeGreaterThan(0);
        expect(place.x).toBeLessThan(size.width);
      }
    }),
  );
});

test('seen from head to feet, everybody stands on the floor', () => {
  for (const size of [phone, laptop, board]) {
    const view = placeView(size);
    const [a, b] = standings(size, 'wide', ['left', 'right'], 1, [2962, 2962]);
    for (const place of [a, b]) {
      const feet = view.y + (((place?.y ?? 0) + 2962 * (place?.scale ?? 0)) / size.height) * view.h;
      expect(feet).toBeGreaterThan(900);
      expect(feet).toBeLessThan(950);
      expect(place?.y).toBeGreaterThan(0);
    }
  }
});

test('whoever speaks is slightly larger than the others', () => {
  const [quiet, speaking] = standings(laptop, 'close', ['left', 'right'], 1, []);
  expect(speaking?.scale).toBeGreaterThan(quiet?.scale ?? Number.POSITIVE_INFINITY);
});

test('drawings are rasterised at least as large as they are shown, up to a cap', () => {
  for (const size of [phone, laptop, board])
    for (const shot of ['wide', 'close'] as const)
      for (const count of [1, 2, 3, 4, 5])
        expect(rasterScale(size, shot)).toBeGreaterThanOrEqual(Math.min(1.5, figureScale(size, shot, count)));
  expect(rasterScale({ width: 8000, height: 6000 }, 'close')).toBe(1.5);
});

test('every story has one door on the shelf, and a tap on it finds the story', () => {
  for (const size of [phone, laptop, board])
    for (const stories of [1, 2, 5, 9, 14]) {
      const plan = shelfPlan(size, stories);
      const own = plan.doors.filter((door) => door.story >= 0);
      expect(own.map((door) => door.story)).toEqual(Array.from({ length: stories }, (_, at) => at));
      for (const door of own) {
        expect(door.x).toBeGreaterThanOrEqual(0);
        expect(door.x + door.w).toBeLessThanOrEqual(size.width + 0.01);
        expect(door.y + door.h).toBeLessThan(size.height);
        expect(doorAt(plan, door.x + door.w / 2, door.y + door.h / 2)).toBe(door.story);
      }
    }
  expect(doorAt(shelfPlan(phone, 2), 1, 1)).toBe(-1);
});

const trail = {
  hops: [
    { from: 'lotte', to: 'sem' },
    { from: 'sem', to: 'daan' },
    { from: 'daan', to: 'sem' },
    { from: 'daan', to: '3b' },
  ],
  stoppedBy: ['yusuf'],
  beside: ['noor', 'lotte'],
} as const;

test('the spread picture has each phone once, the one who stopped it last, and people in the light', () => {
  const plan = trailPlan(laptop, trail, 'lotte');
  expect(plan.phones.map((spot) => spot.name)).toEqual(['lotte', 'sem', 'daan', '3b', 'yusuf']);
  expect(plan.phones.map((spot) => spot.actor)).toEqual(['lotte', 'sem', 'daan', null, 'yusuf']);
  expect(plan.links.filter((link) => link.stopped)).toEqual([{ from: 3, to: 4, stopped: true }]);
  expect(plan.phones.filter((spot) => spot.stops).map((spot) => spot.name)).toEqual(['yusuf']);
  expect(plan.people.map((person) => person.actor)).toEqual(['noor', 'lotte']);
});

test('without a hop the light fills the picture; without anybody it stays empty', () => {
  const none = { hops: [], stoppedBy: [], beside: [] };
  expect(trailPlan(phone, none, 'daan').people).toHaveLength(1);
  expect(trailPlan(phone, none, 'daan').warm.w).toBe(phone.width);
  expect(trailPlan(phone, none, null)).toMatchObject({ phones: [], links: [], people: [] });
});

test('a trail in a circle, or onto itself, ends', () => {
  const circle = {
    hops: [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'a' },
    ],
    stoppedBy: [],
    beside: [],
  };
  const plan = trailPlan(phone, circle, null);
  expect(plan.phones).toHaveLength(2);
  for (const link of plan.links) {
    const [from, to] = [plan.phones[link.from], plan.phones[link.to]];
    if (from && to)
      for (const dot of dots(from, to, plan.phoneHeight)) expect(Number.isFinite(dot.x + dot.y)).toBe(true);
  }
});
