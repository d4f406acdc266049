// Fetches the drawings: cast sheets, the face sheet and places, each once, parsed at this border.
import type { ActorId, Place } from '../../story/vocabulary';
import type { Bodies, CastSheet, FaceSheet } from './artFormat';

const CAST_URLS = import.meta.glob<string>('../../../assets/cast/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});
const PLACE_URLS = import.meta.glob<string>('../../../assets/places/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});
const FACE_URLS = import.meta.glob<string>('../../../assets/face.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

function isCastSheet(value: unknown): value is CastSheet {
  if (!isLoose(value) || !isLoose(value.layers) || !isLoose(value.poses)) return false;
  return isLoose(value.layers.head) && isLoose(value.layers['body/idle']) && typeof value.headScale === 'number';
}

function isBodies(value: unknown): value is Bodies {
  return isLoose(value) && Object.values(value).every((body) => isLoose(body) && typeof body.svg === 'string');
}

function isFaceSheet(value: unknown): value is FaceSheet {
  if (!isLoose(value) || !isLoose(value.frames) || !isLoose(value.moods)) return false;
  return typeof value.svg === 'string' && typeof value.dark === 'string' && isLoose(value.frames.nose);
}

async function fetched(url: string | undefined, what: string): Promise<string> {
  if (!url) throw new Error(`there is no drawing ${what}`);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the drawing ${what} did not come: ${response.status}`);
  return response.text();
}

/** What was fetched, kept as text: small, and needed again at every change of size. */
export class ArtFiles {
  readonly #kept = new Map<string, Promise<unknown>>();

  /** All four reject with the name of the drawing; a later call tries again. */
  cast(id: ActorId): Promise<CastSheet> {
    return this.#once(`cast/${id}`, async () => {
      const sheet: unknown = JSON.parse(await fetched(CAST_URLS[`../../../assets/cast/${id}.json`], id));
      if (!isCastSheet(sheet)) throw new Error(`the drawing of ${id} is broken`);
      return sheet;
    });
  }

  /** The same with the bodies that are seldom worn. */
  wholeCast(id: ActorId): Promise<CastSheet> {
    return this.#once(`cast/${id}/more`, async () => {
      const sheet = await this.cast(id);
      const more: unknown = JSON.parse(await fetched(CAST_URLS[`../../../assets/cast/${id}-more.json`], `${id}-more`));
      if (!isBodies(more)) throw new Error(`the further drawings of ${id} are broken`);
      return { ...sheet, layers: { ...sheet.layers, ...more } };
    });
  }

  face(): Promise<FaceSheet> {
    return this.#once('face', async () => {
      const sheet: unknown = JSON.parse(await fetched(FACE_URLS['../../../assets/face.json'], 'face'));
      if (!isFaceSheet(sheet)) throw new Error('the drawing of the faces is broken');
      return sheet;
    });
  }

  place(place: Place): Promise<string> {
    return this.#once(`places/${place}`, () => fetched(PLACE_URLS[`../../../assets/places/${place}.svg`], place));
  }

  #once<T>(key: string, load: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept) return kept as Promise<T>;
    const loading = load();
    this.#kept.set(key, loading);
    loading.catch(() => this.#kept.delete(key));
    return loading;
  }
}
