// Writes the parts of the writer's guide that follow from the vocabulary, the cast and the cards.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import captions from '../../../browser/words/en/play.json' with { type: 'json' };
import { ACTORS, PLACES, SOUNDS, SPOTS } from '../../../story/vocabulary';
import { code, running, table } from './markdown';
import { CUES, LOOKS_LIKE, LOOKS_WHERE, PLAYS, STANDS_LIKE } from './meanings';

type Bilingual = Readonly<Record<'en', string>>;
interface CastMember {
  readonly name: Bilingual;
  readonly full: Bilingual;
  readonly age: number | null;
  readonly who: Bilingual;
}

const CARD_KINDS = ['help', 'law', 'facts'] as const;
const REGION = 'nl';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const meant = (meanings: Readonly<Record<string, string>>) =>
  Object.entries(meanings).map(([word, meaning]) => `${code(word)} ${meaning}`);

/** One entry per place, in all its lights. */
function places(): readonly string[] {
  const lights = new Map<string, string[]>();
  for (const place of PLACES) {
    const cut = place.lastIndexOf('-') + 1;
    lights.set(place.slice(0, cut), [...(lights.get(place.slice(0, cut)) ?? []), place.slice(cut)]);
  }
  return [...lights].map(([where, each]) => each.map((light) => code(where + light)).join(' '));
}

const captionOf: Readonly<Record<string, string>> = captions;

const sounds = () =>
  Object.fromEntries(SOUNDS.map((sound) => [sound, captionOf[`caption_${sound}`] ?? 'no caption yet']));

function cast(root: string): string {
  const members = readJson(join(root, 'cast.json')) as Readonly<Record<string, CastMember | undefined>>;
  const rows = ACTORS.map((actor) => {
    const member = members[actor];
    const who = member?.who.en.replace(/@(\w+)/g, (token, other: string) => members[other]?.name.en ?? token);
    return [code(actor), member?.full.en ?? '', `${member?.age ?? 'adult'}`, who ?? ''];
  });
  return table(['id', 'name', 'age', 'who'], rows);
}

function cards(root: string): string {
  const rows = CARD_KINDS.map((kind) => {
    const all = readJson(join(root, 'cards', REGION, `${kind}.json`)) as readonly { readonly id: string }[];
    return [code(kind), all.map(({ id }) => code(id)).join(' ')];
  });
  return table(['in story.json', 'ids'], rows);
}

/** Markdown by the name of the part; `root` is the folder of all stories. */
export function guideParts(root: string): Readonly<Record<string, string>> {
  const cues = Object.values(CUES).map(({ write, does }) => [code(write), does]);
  return {
    cues: table(['cue', 'does'], cues),
    manners: [
      running('Moods', meant(LOOKS_LIKE)),
      running('Poses', meant(STANDS_LIKE)),
      running('Spots', SPOTS.map(code)),
      running('Looks', meant(LOOKS_WHERE)),
      running('Places', places()),
      running('Sounds', meant(sounds())),
      running('Music', meant(PLAYS)),
    ].join('\n\n'),
    cast: cast(root),
    cards: cards(root),
  };
}
