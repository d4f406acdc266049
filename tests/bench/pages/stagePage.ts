// The reference scene: four people, a phone in the air, somebody always talking, walking or changing face.
import { createStage } from '../../../src/play/stage/createStage';
import type { Picture } from '../../../src/play/stage/stage';
import { chatId } from '../../../src/story/ids';
import { EMPTY_TABLEAU, type Figure } from '../../../src/story/tableau';
import type { Mood, Pose, Spot } from '../../../src/story/vocabulary';

declare global {
  interface Window {
    /** Sets the scene going, one change every `everyMs`; resolves once it is drawn. */
    startScene: (everyMs: number) => Promise<void>;
    stopScene: () => void;
  }
}

const PEOPLE = ['noor', 'lotte', 'daan', 'sem'] as const;
const MOODS: readonly Mood[] = ['neutral', 'worried', 'laugh', 'shocked', 'warm', 'annoyed'];
const POSES: readonly Pose[] = ['idle', 'phone', 'arms', 'explain'];
const SPOTS: readonly Spot[] = ['left', 'right', 'center', 'right'];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

/** The scene after `step` changes. */
function picture(step: number): Picture {
  const figures = PEOPLE.map(
    (actor, index): Figure => ({
      actor,
      mood: at(MOODS, step + index),
      pose: at(POSES, index + Math.floor(step / 4)),
      spot: at(SPOTS, index + Math.floor(step / 6)),
      look: null,
    }),
  );
  const shot = step % 8 < 4 ? 'close' : 'wide';
  const speaker = at(PEOPLE, step);
  const tableau = { ...EMPTY_TABLEAU, place: 'bike-shed-day' as const, figures, speaker, shot, phone: chatId('3b') };
  return { kind: 'tableau', tableau: { ...tableau, shot }, line: { id: `line${step}`, characters: 60 } };
}

const going: { timer?: ReturnType<typeof setInterval> } = {};

window.startScene = async (everyMs) => {
  const parent = document.getElementById('stage');
  if (!parent) throw new Error('no place for the stage');
  parent.setAttribute('style', 'position:fixed;inset:0');
  const never = (cause: unknown) => {
    throw new Error('the stage cannot go on', { cause });
  };
  const options = { parent, reducedMotion: false, onActor: () => {}, onLocker: () => {}, onProblem: never };
  const stage = await createStage(options);
  const count = { step: 0 };
  stage.show(picture(count.step));
  going.timer = setInterval(() => stage.show(picture(++count.step)), everyMs);
};

window.stopScene = () => clearInterval(going.timer);
