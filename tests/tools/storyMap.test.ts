// The map of a story tells the truth: everything there is, once, joined by steps one can really take, and nothing over anything else.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Box, MapDrawing, MapGraph } from '../../src/board/map/mapDrawing';
import { fitted, zoomAt } from '../../src/board/map/mapZoom';
import { sheetsOf } from '../../src/board/map/sheets';
import { textWidth, wrap } from '../../src/board/map/wrap';
import { PLACES } from '../../src/story/vocabulary';
import { compileStory, MAP_SEED } from '../../src/tools/ink/compileStory';
import { STORY_LANGUAGES } from '../../src/tools/ink/readWords';
import { drawMap } from '../../src/tools/map/drawMap';
import { foldGraph } from '../../src/tools/map/foldGraph';
import { mapFile } from '../../src/tools/map/mapFile';
import { mapVoices } from '../../src/tools/map/mapVoices';
import { readingOrder } from '../../src/tools/map/readingOrder';
import { storyGraph } from '../../src/tools/map/storyGraph';
import { type Exploration, explore } from '../../src/tools/story/explore';
import { compileTiny, tinyStory } from '../story/tinyStory';

const STORIES = join(process.cwd(), 'stories');
const VOICE = {
  t: (key: string) => key,
  line: (id: string) => id,
  name: (actor: string) => actor,
};

function shipped(slug: string) {
  const folder = compileStory(join(STORIES, slug), { missingIds: 'temporary' });
  if (!folder.story) throw new Error(`${slug} does not compile`);
  const voices = mapVoices(folder, STORIES);
  return { story: folder.story, voices, list: STORY_LANGUAGES.map((code) => voices[code]) };
}

const LOOP = `
VAR rondes = 0
+ [p_noor #perspective:noor] -> hok
=== hok
a1
+ [nog_eens] -> ronde
+ [door] -> plein
=== ronde
~ rondes = rondes + 1
r1
{ rondes > 1: r2 }
-> hok
=== plein
b0
-> kauw ->
b1
- (bank)
b2
+ [zit] z1
    -> bank
+ [ga] g1
- w1 #ending:e #kind:half
-> END
=== kauw
k1
->->
`;

const STORIES_TO_MAP = [
  { name: 'oefenronde', ...shipped('oefenronde') },
  { name: 'doorgestuurd', ...shipped('doorgestuurd') },
  { name: 'a tiny story', story: tinyStory(), list: [VOICE] },
  { name: 'a story with a loop, a side trip and choices within a knot', story: compileTiny(LOOP), list: [VOICE] },
].map((each) => {
  const exploration = explore(each.story.logic, { seed: MAP_SEED, cap: 30_000 });
  return { ...each, exploration, drawing: drawMap(each.story, each.list, exploration) };
});

/** Everything that is told on any way. */
function toldOn({ steps }: Exploration) {
  const found = {
    lines: new Set<string>(),
    points: new Set<string>(),
    endings: new Set<string>(),
    choices: new Set<string>(),
  };
  for (const { turn, choice } of steps) {
    for (const { id } of turn.beats) found.lines.add(id);
    if (turn.turningPoint) found.points.add(turn.turningPoint);
    if (turn.ending) found.endings.add(turn.ending.id);
    if (choice?.kind === 'plain' || choice?.kind === 'kantel') found.choices.add(choice.id);
  }
  return found;
}

const sorted = (items: Iterable<string>) => [...items].sort();

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

test.each(STORIES_TO_MAP)(
  '$name: each line, choice, turning point and ending is on the map, once',
  ({ exploration, drawing }) => {
    const told = toldOn(exploration);
    const on = <T>(pick: (node: MapDrawing['nodes'][number]) => readonly T[]) => drawing.nodes.flatMap(pick);
    expect(drawing.whole).toBe(true);
    expect(on((node) => (node.kind === 'scene' ? node.lines.map(({ id }) => id as string) : [])).sort()).toEqual(
      sorted(told.lines),
    );
    expect(on((node) => (node.kind === 'turningPoint' ? [node.point as string] : [])).sort()).toEqual(
      sorted(told.points),
    );
    expect(on((node) => (node.kind === 'ending' ? [node.ending.id as string] : [])).sort()).toEqual(
      sorted(told.endings),
    );
    const choices = on((node) => {
      if (node.kind === 'choice') return [node.choice];
      return node.kind === 'scene' ? [node.by, node.onward] : [];
    }).flatMap((choice) => (choice && choice.kind !== 'verder' ? [choice.id as string] : []));
    expect(choices.sort()).toEqual(sorted(told.choices));
  },
);

/** Pairs of lines, turning points and endings that one really meets in a row. */
function realSteps({ steps }: Exploration, skipped: ReadonlySet<string>): ReadonlySet<string> {
  const heads = new Map<number, Set<string>>();
  const pairs = new Set<string>();
  const partsOf = ({ turn }: Exploration['steps'][number]) => [
    ...turn.beats.map(({ id }) => id as string).filter((id) => !skipped.has(id)),
    ...(turn.turningPoint && !turn.ending ? [`point:${turn.turningPoint}`] : []),
    ...(turn.ending ? [`ending:${turn.ending.id}`] : []),
  ];
  for (const step of steps) {
    const last = partsOf(step).at(-1) ?? (step.choice ? `choice:${step.choice.id}` : '');
    heads.set(step.to, (heads.get(step.to) ?? new Set()).add(last));
  }
  for (const step of steps) {
    const parts = [...(step.choice ? [`choice:${step.choice.id}`] : []), ...partsOf(step)];
    for (const [index, part] of parts.slice(1).entries()) pairs.add(`${parts[index]} ${part}`);
    for (const head of heads.get(step.from ?? -1) ?? []) pairs.add(`${head} ${parts[0]}`);
  }
  return pairs;
}

test.each(STORIES_TO_MAP)('$name: each edge is a step one can take', ({ exploration, story }) => {
  const { nodes, edges }: MapGraph = storyGraph(exploration, story.logic);
  const partsOf = new Map(
    nodes.map((node) => [node.id, node.kind === 'scene' ? node.lines.map(({ id }) => id as string) : [node.id]]),
  );
  const trips = edges.filter(({ kind }) => kind === 'aside').flatMap(({ to }) => partsOf.get(to) ?? []);
  // Around a side trip one goes on from where it left.
  const real = [realSteps(exploration, new Set()), realSteps(exploration, new Set(trips))];
  const untrue = edges.filter(({ from, to }) => {
    const pairs = (partsOf.get(from) ?? []).flatMap((a) => (partsOf.get(to) ?? []).map((b) => `${a} ${b}`));
    return !pairs.some((pair) => real.some((steps) => steps.has(pair)));
  });
  expect(untrue).toEqual([]);
});

test.each(STORIES_TO_MAP)('$name: folding loses no way and makes none', ({ exploration, story }) => {
  const full = storyGraph(exploration, story.logic);
  const folded = foldGraph(full);
  const kept = new Set(folded.nodes.map(({ id }) => id));
  const follow = ({ edges }: MapGraph, start: string) => {
    const met = new Set<string>();
    const open = [start];
    for (let id = open.pop(); id !== undefined; id = open.pop())
      open.push(...edges.filter(({ from, to }) => from === id && !met.has(to) && met.add(to)).map(({ to }) => to));
    return sorted([...met].filter((id) => kept.has(id) && (id.startsWith('point') || id.startsWith('ending'))));
  };
  for (const { id, kind } of folded.nodes)
    if (kind === 'turningPoint' || kind === 'side') expect(follow(folded, id)).toEqual(follow(full, id));
});

test.each(STORIES_TO_MAP)(
  '$name: no box lies over another, and repair holds what is repair and nothing else',
  ({ drawing }) => {
    const { nodes, repair, width, height } = drawing;
    const over = nodes.flatMap((a, index) =>
      nodes
        .slice(index + 1)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => [a.id, b.id]),
    );
    expect(over).toEqual([]);
    for (const { box } of nodes) expect(within(box, { x: 0, y: 0, width, height })).toBe(true);
    for (const node of nodes) {
      expect([node.id, repair.some((region) => within(node.box, region))]).toEqual([node.id, node.repair]);
      expect([node.id, repair.some((region) => overlap(node.box, region))]).toEqual([node.id, node.repair]);
    }
  },
);

test.each(STORIES_TO_MAP)('$name: it is drawn the same every time', ({ story, list, exploration, drawing }) => {
  expect(JSON.stringify(drawMap(story, list, exploration))).toBe(JSON.stringify(drawing));
});

test.each(STORIES_TO_MAP)(
  '$name: read as a list, each place comes once, and options stand under what they are options of',
  ({ drawing }) => {
    const read = readingOrder(drawing).map(({ node }) => node.id);
    expect(new Set(read).size).toBe(drawing.nodes.length);
    const place = new Map(drawing.nodes.map((node, index) => [node.id, { index, depth: node.depth }]));
    for (const point of drawing.nodes.filter(({ kind }) => kind === 'turningPoint')) {
      const at = place.get(point.id);
      const options = drawing.edges.filter(({ from }) => from === point.id).map(({ to }) => to);
      const own = options.filter((id) => drawing.edges.filter(({ to }) => to === id).length === 1);
      for (const id of own) expect(place.get(id)?.depth).toBe((at?.depth ?? 0) + 1);
    }
  },
);

test.each(STORIES_TO_MAP)('$name: on paper every box is whole on one of the sheets', ({ drawing }) => {
  const sheets = sheetsOf(drawing, null);
  const torn = drawing.nodes.filter(({ box }) => !sheets.some((sheet) => within(box, sheet)));
  expect(torn.map(({ id }) => id)).toEqual([]);
});

test('repair, hand-overs and what only some ways tell are known', () => {
  const nodes = STORIES_TO_MAP[1]?.drawing.nodes ?? [];
  const named = (id: string) => nodes.find((node) => node.id === id);
  expect(named('point:admin')).toMatchObject({ role: 'fleur', eyes: 'fleur', sides: ['noor'], repair: false });
  expect(named('ending:achter-de-lamp')).toMatchObject({ sides: ['sem'], repair: true });
  expect(nodes.some((node) => node.kind === 'scene' && node.lines.some(({ always }) => !always))).toBe(true);
});

test('a loop leads back, and a side trip goes there and back', () => {
  const edges = STORIES_TO_MAP[3]?.drawing.edges ?? [];
  expect(edges.filter(({ kind }) => kind === 'aside').map(({ to }) => to)).toEqual(['scene:k1']);
  const leadsTo = (from: string) => edges.filter((edge) => edge.from === from).map(({ to }) => to);
  expect(leadsTo('scene:r1')).toEqual(['scene:a1']);
  expect(leadsTo('scene:a1')).toContain('scene:r1');
});

test('the file holds the whole map, asks for nothing elsewhere, and treats words as words', () => {
  const { drawing } = STORIES_TO_MAP[2] ?? {};
  if (!drawing) throw new Error('there is no tiny story');
  const line = (id: string) => (id === 'title' ? '<b>Titel</b>' : id);
  const html = mapFile({ drawing, voice: { ...VOICE, line }, language: 'nl' });
  expect(html.match(/class="map-node [^"]*" transform/g)).toHaveLength(drawing.nodes.length);
  expect(html).not.toContain('<b>Titel');
  expect(html.match(/(?:src|href)="(?!#)[^"]*"|url\((?!"?data:|#)[^)]*\)/g)).toEqual(null);
});

test('lines are as wide as their box at most, and what is left out is shown to be', () => {
  const text = 'Zet in de app dat iedereen hem weg moet halen, en dat je dit niet wilt zien.';
  const lines = wrap(text, 180, 14, 2);
  expect(lines).toHaveLength(2);
  expect(lines.every((each) => textWidth(each, 14) <= 180)).toBe(true);
  expect(lines.at(-1)).toMatch(/\p{L}…$/u);
  expect(wrap(text, 180, 14, 9).join(' ')).toBe(text);
});

test('every place of the stage is called by a name', () => {
  const { list } = shipped('oefenronde');
  const keys = PLACES.map((place) => `board:place-${place}`);
  expect(list.flatMap(({ t }) => keys.filter((key) => t(key) === key))).toEqual([]);
});

test('zooming keeps the point under the finger where it was', () => {
  const zoom = fitted({ x: 40, y: 40, width: 3000, height: 900 }, { width: 800, height: 600 });
  const point = { x: 300, y: 200 };
  const under = ({ x, y, scale }: typeof zoom) => ({ x: (point.x - x) / scale, y: (point.y - y) / scale });
  expect(under(zoomAt(zoom, 1.7, point)).x).toBeCloseTo(under(zoom).x);
  expect(under(zoomAt(zoom, 1.7, point)).y).toBeCloseTo(under(zoom).y);
});
