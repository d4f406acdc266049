// Draws everything `npm run art` writes, in memory, so that a test can compare it with what is committed.
import type { Bodies, BodyKey, CastSheet, FaceSheet } from '../../play/stage/artFormat';
import { PLACES } from '../../story/vocabulary';
import { type Asset, asset, OWN } from './asset';
import type { Casting } from './casting';
import { CASTINGS } from './castings';
import { castSheet } from './castSheet';
import { emojiAssets } from './emojiPictures';
import { facePicture } from './facePictures';
import { faceSheet } from './faceSheet';
import { fontAssets } from './fontFaces';
import { iconAsset } from './iconSprite';
import { smaller } from './layer';
import { packageVersion } from './packageFile';
import { PLACE_DRAWINGS } from './places/placeDrawings';

const PEEPS = `Open Peeps from ${packageVersion('@opeepsfun/open-peeps')}, placed after ${packageVersion('react-peeps')}, and src/tools/art`;
const AUTHOR = 'Pablo Stanley, Emre Çakır (colour regions), Kantelpunt';

/** Bodies nearly every scene asks for; the others wait in a file of their own. */
const AT_ONCE: readonly BodyKey[] = ['body/idle', 'body/phone', 'body/stand', 'body/sit', 'body/wheel'];

const DRAWN_ACTOR = {
  source: PEEPS,
  author: AUTHOR,
  licence: 'CC0-1.0; regions MIT',
  changes: 'recoloured, cut into layers, lit, own chairs and scarves added',
};

/** What the stage fetches when somebody comes on, and what it fetches when they take a pose of the other kind. */
export function castAssets({ layers: { head, acc, ...bodies }, ...sheet }: CastSheet): readonly Asset[] {
  const keys = Object.keys(bodies) as BodyKey[];
  const later = keys.filter((key) => !AT_ONCE.includes(key));
  const pick = (wanted: readonly BodyKey[]): Bodies =>
    Object.fromEntries(wanted.map((key) => [key, bodies[key]]).filter(([, body]) => body));
  const layers = { ...pick(AT_ONCE), head, ...(acc ? { acc } : {}) };
  const first: CastSheet = { ...sheet, layers, later };
  return [
    asset(`cast/${sheet.id}.json`, `${JSON.stringify(first)}\n`, DRAWN_ACTOR),
    asset(`cast/${sheet.id}-more.json`, `${JSON.stringify(pick(later))}\n`, DRAWN_ACTOR),
  ];
}

export const faceAsset = (faces: FaceSheet): Asset =>
  asset('face.json', `${JSON.stringify(faces)}\n`, {
    source: PEEPS,
    author: AUTHOR,
    licence: 'CC0-1.0',
    changes: 'own face parts; nose and two pairs of brows cut out of Open Peeps',
  });

export const facePictureAsset = (sheet: CastSheet, faces: FaceSheet): Asset =>
  asset(`faces/${sheet.id}.png`, facePicture(sheet, faces), {
    source: PEEPS,
    author: AUTHOR,
    licence: 'CC0-1.0; regions MIT',
    changes: 'the actor as on the stage, drawn small',
  });

/** A place without a drawing is left out here; `artProblems` names it. */
export function placeAssets(): readonly Asset[] {
  const drawings: Readonly<Record<string, (() => string) | undefined>> = PLACE_DRAWINGS;
  return PLACES.flatMap((place) => {
    const draw = drawings[place];
    const origin = { ...OWN, source: 'src/tools/art/places (npm run art)' };
    return draw ? [asset(`places/${place}.svg`, `${smaller(draw(), 1)}\n`, origin)] : [];
  });
}

export interface Drawn {
  readonly faces: FaceSheet;
  readonly sheets: readonly { readonly casting: Casting; readonly sheet: CastSheet }[];
  readonly assets: readonly Asset[];
}

export async function drawEverything(): Promise<Drawn> {
  const faces = await faceSheet();
  const sheets = [];
  for (const casting of CASTINGS) sheets.push({ casting, sheet: await castSheet(casting) });
  const assets = [
    faceAsset(faces),
    ...sheets.flatMap(({ sheet }) => castAssets(sheet)),
    ...sheets.map(({ sheet }) => facePictureAsset(sheet, faces)),
    ...placeAssets(),
    iconAsset(),
    ...emojiAssets(),
    ...(await fontAssets()),
  ];
  return { faces, sheets, assets };
}
