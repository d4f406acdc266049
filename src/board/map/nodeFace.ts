// What stands on each place of the map, in lines that fit, and how large that makes it.
import type { Choice } from '../../story/beat';
import type { ActorId } from '../../story/vocabulary';
import type { MapNode, MapScene } from './mapDrawing';
import { wrap } from './wrap';

/** A map speaks: interface texts of `words/<language>/board.json`, lines of the story, names. */
export interface MapVoice {
  readonly t: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly line: (id: string) => string;
  readonly name: (actor: ActorId) => string;
}

export const TYPE = { title: 14, text: 13, note: 11.5 } as const;
export const LEADING = { title: 18, text: 17, note: 16 } as const;
export const WIDTH = 236;
export const PADDING = 12;
/** Left of the words of a turning point and an ending stands their mark. */
export const MARK = 34;

export interface NodeFace {
  /** The choice that leads here, or the name of the place. */
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly note: string;
  /** The choice that leads on. */
  readonly onward: readonly string[];
}

const INNER = WIDTH - 2 * PADDING;

/** A choice as it is read; going by has no words a pupil sees. */
export function choiceWords(choice: Choice, { t, line }: MapVoice): string {
  return choice.kind === 'verder' ? t('board:goesBy') : line(choice.id);
}

function firstWords({ lines }: MapScene, { line, name }: MapVoice): string {
  const [first] = lines;
  if (!first) return '';
  const said = first.voice === 'speech' || first.voice === 'chat' ? first.speaker : null;
  return said ? `${name(said)}: ${line(first.id)}` : line(first.id);
}

function sceneNote(scene: MapScene, { t }: MapVoice): string {
  const count = t('board:lines', { count: scene.lines.length });
  return [count, ...scene.places.slice(0, 1).map((place) => t(`board:place-${place}`))].join(' · ');
}

const NOTHING = { text: [], note: '', onward: [] } as const;

/** The words on a node, cut to what fits. */
export function nodeFace(node: MapNode, voice: MapVoice): NodeFace {
  switch (node.kind) {
    case 'scene':
      return {
        title: node.by ? wrap(choiceWords(node.by, voice), INNER - 22, TYPE.title, 3) : [],
        text: wrap(firstWords(node, voice), INNER, TYPE.text, node.by ? 2 : 3),
        note: sceneNote(node, voice),
        onward: node.onward ? wrap(choiceWords(node.onward, voice), INNER - 18, TYPE.text, 2) : [],
      };
    case 'choice':
      return { ...NOTHING, title: wrap(choiceWords(node.choice, voice), INNER - 22, TYPE.title, 3) };
    case 'side':
      return { ...NOTHING, title: [voice.name(node.actor)], note: voice.t('board:begins') };
    case 'turningPoint':
      return {
        ...NOTHING,
        title: wrap(voice.line(`turningPoints.${node.point}`), INNER - MARK - 8, TYPE.title, 2),
        note: voice.t('board:pointOf', { name: voice.name(node.role) }),
      };
    case 'ending':
      return {
        ...NOTHING,
        title: wrap(voice.line(node.ending.title), INNER - MARK, TYPE.title, 2),
        note: voice.t(`board:ending-${node.ending.kind}`),
      };
  }
}

/** Where each part of a scene begins, from its top, and how high it is in all. */
export function faceRows({ title, text, note, onward }: NodeFace) {
  const head = title.length > 0 ? title.length * LEADING.title + PADDING : PADDING * 0.5;
  const words = head + text.length * LEADING.text + (text.length > 0 ? PADDING * 0.75 : 0);
  const foot = words + (note ? LEADING.note + 2 : 0);
  const height = foot + (onward.length > 0 ? onward.length * LEADING.text + PADDING : PADDING * 0.5);
  return { head, words, foot, height };
}

/** Room for the face in every one of these languages. */
export function faceHeight(node: MapNode, voices: readonly MapVoice[]): number {
  return Math.max(...voices.map((voice) => faceRows(nodeFace(node, voice)).height + (node.kind === 'scene' ? 0 : 8)));
}
