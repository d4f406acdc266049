// The art pipeline: what is committed is what it draws, and a fault in a drawing is named.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bodies, CastSheet, FaceSheet } from '../../src/play/stage/artFormat';
import { BUST_POSES, FULL_POSES, MOODS } from '../../src/story/vocabulary';
import { artProblems } from '../../src/tools/art/artProblems';
import { noor } from '../../src/tools/art/cast/noor';
import { CASTINGS } from '../../src/tools/art/castings';
import { castSheet } from '../../src/tools/art/castSheet';
import { castAssets, faceAsset } from '../../src/tools/art/drawnAssets';
import { codePoint } from '../../src/tools/art/emojiPictures';
import { faceSheet } from '../../src/tools/art/faceSheet';
import { unicodeRange } from '../../src/tools/art/fontFaces';
import { MORE_TEXT, MORE_TITLES, NAMES, TEXT, TITLES } from '../../src/tools/art/letters';
import { manifestProblems } from '../../src/tools/art/manifest';
import { part } from '../../src/tools/art/peeps/part';

const committed = (file: string) => readFileSync(join('assets', file), 'utf8');
/** Both files of an actor as one sheet. */
function sheetOf(id: string): CastSheet {
  const first = JSON.parse(committed(`cast/${id}.json`)) as CastSheet;
  const more = JSON.parse(committed(`cast/${id}-more.json`)) as Bodies;
  return { ...first, layers: { ...first.layers, ...more } };
}
/** A story file whose words are shown; a language somebody only began is not in the game yet. */
const isShown = (file: string) => /[.]ink$|\b(?:story|debrief|cast|en|help|law|facts)[.]json$/.test(file);
const faces = () => JSON.parse(committed('face.json')) as FaceSheet;

describe('what is committed', () => {
  test('an actor and the faces drawn anew are byte for byte the committed files', async () => {
    for (const { file, content } of castAssets(await castSheet(noor))) expect(content).toBe(committed(file));
    expect(faceAsset(await faceSheet()).content).toBe(committed('face.json'));
  });

  test.each(CASTINGS.map((casting) => casting.id))('%s has something to show for every pose', (id) => {
    const { layers, poses } = sheetOf(id);
    for (const pose of [...BUST_POSES, ...FULL_POSES]) expect(layers[`body/${poses[pose]}`]?.svg).toContain('<svg');
  });

  test('every mood has its brows, eyes and mouth on the sheet, and blinking and talking too', () => {
    const { frames, moods } = faces();
    const keys = MOODS.flatMap((mood) => [
      `brows/${moods[mood].brows}`,
      `eyes/${moods[mood].eyes}`,
      `mouth/${moods[mood].mouth}`,
    ]);
    expect(Object.keys(frames)).toEqual(
      expect.arrayContaining([...keys, 'eyes/blink', 'mouth/open1', 'mouth/open2', 'nose']),
    );
  });

  test('every icon the words ask for by name is in the sprite', () => {
    const sprite = committed('icons/icons.svg');
    const asked = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/<Icon name="([^"]+)"/g)])
      .map((match) => match[1] ?? '');
    expect([...new Set(asked)].filter((name) => !sprite.includes(`id="${name}"`))).toEqual([]);
  });

  test('every emoji a story uses has its picture', () => {
    const stories = readdirSync('stories', { recursive: true, encoding: 'utf8' }).filter(isShown);
    const used = stories.flatMap((file) => [
      ...readFileSync(join('stories', file), 'utf8').matchAll(/\p{Emoji_Presentation}|\p{Emoji}(?=\uFE0F)/gu),
    ]);
    const points = [...new Set(used.map((match) => codePoint(match[0])))];
    expect(points.filter((point) => !existsSync(`assets/emoji/${point}.svg`))).toEqual([]);
  });

  test('every character on screen is in a font file of both typefaces or has its picture', () => {
    const written = [
      ...readdirSync('stories', { recursive: true, encoding: 'utf8' })
        .filter(isShown)
        .map((file) => join('stories', file)),
      ...readdirSync('src', { recursive: true, encoding: 'utf8' })
        .filter((file) => /[.]tsx$|^browser.words.*[.]ts$/.test(file))
        .map((file) => join('src', file)),
    ];
    const characters = new Set(written.flatMap((file) => [...readFileSync(file, 'utf8')]));
    for (const own of ['\n', '\uFE0F']) characters.delete(own);
    const lacking = (letters: string) =>
      [...characters].filter((one) => !letters.includes(one) && !existsSync(`assets/emoji/${codePoint(one)}.svg`));
    expect(lacking(TEXT + MORE_TEXT + NAMES)).toEqual([]);
    expect(lacking(TITLES + MORE_TITLES + NAMES)).toEqual([]);
    const controls = readdirSync('src/browser/words', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(join('src/browser/words', file), 'utf8')]);
    expect(controls.filter((one) => one !== '\n' && !TEXT.includes(one))).toEqual([]);
  });

  test('the rarely worn bodies lie apart and are named in the first file', () => {
    const first = JSON.parse(committed('cast/noor.json')) as CastSheet;
    const more = JSON.parse(committed('cast/noor-more.json')) as Bodies;
    expect(first.later).toEqual(Object.keys(more));
    expect(Object.keys(first.layers)).toEqual(['body/idle', 'body/phone', 'body/stand', 'body/sit', 'head']);
  });

  test('Timo never stands and Noor always has long sleeves', () => {
    expect(sheetOf('timo').poses.stand).toBe('wheel');
    const bareArms = ['Tee', 'Explaining', 'Whatever', 'SportyTee', 'ThunderTee', 'WalkingColorTee', 'MidColorTee'];
    for (const { part: drawing } of Object.values(noor.bodies)) expect(bareArms).not.toContain(drawing.split('/')[1]);
  });
});

describe('faults are named', () => {
  const drawn = async (change: object, sheetChange: object = {}) => ({
    faces: await faceSheet(),
    sheets: [{ casting: { ...noor, ...change }, sheet: { ...sheetOf('noor'), ...sheetChange } }],
    assets: [],
  });

  test('a face on which ink does not stand out', async () => {
    expect(artProblems(await drawn({ skin: '#3a2010' })).join()).toContain('noor: ink on the face has a contrast of');
  });

  test('a part we do not use, also when it is asked for directly', async () => {
    const killer = { bodies: { idle: { part: 'effigy/Killer' } } };
    expect(artProblems(await drawn(killer)).join()).toContain('noor uses body/effigy/Killer');
    await expect(part('body/effigy', 'Killer')).rejects.toThrow('parts we do not use');
    await expect(part('head', 'Nobody')).rejects.toThrow('Open Peeps has no head/Nobody');
  });

  test('a layer that reaches out of its frame', async () => {
    const { layers } = sheetOf('noor');
    const head = { ...layers.head, w: 20 };
    expect(artProblems(await drawn({}, { layers: { ...layers, head } }))).toContain(
      'noor: head reaches out of its frame or has no whole-number frame.',
    );
  });

  test('a pose with nothing to show and a place nobody drew', async () => {
    const { head } = sheetOf('noor').layers;
    const problems = artProblems(await drawn({}, { layers: { head } }));
    expect(problems).toContain('noor has nothing to show for the pose "walk".');
    expect(problems).toContain('The place "hallway-day" is not drawn.');
  });

  test('a file without a line in the manifest, and a line without its file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assets-'));
    mkdirSync(join(folder, 'cast'));
    writeFileSync(join(folder, 'cast/stranger.json'), '{}');
    const line = { file: 'gone.svg', source: 'own', author: 'us', licence: '', changes: 'none' };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify([line]));
    expect(manifestProblems(folder)).toEqual([
      'assets/cast/stranger.json has no line in a manifest.',
      'The manifest names assets/gone.svg, which does not exist.',
      'The manifest line of assets/gone.svg lacks source, author, licence or changes.',
    ]);
  });

  test('the committed assets have none of it', () => {
    expect(manifestProblems('assets')).toEqual([]);
  });
});

test('letters become the ranges CSS wants', () => {
  expect(unicodeRange('cabxĲ')).toBe('U+61-63,U+78,U+132');
});
