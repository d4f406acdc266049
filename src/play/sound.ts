// Makes the story heard: keeps what is wanted, and wakes the engine only once a pupil has touched the page and sound is on.
import type { Music, Place } from '../story/vocabulary';
import type { SoundBoard } from './soundBoard';
import type { SoundEngine } from './soundEngine';
import { DEFAULT_VOLUMES, type SoundState, soundPlan, type Volumes } from './soundPlan';

export interface SoundOptions {
  readonly on: boolean;
  readonly volumes?: Volumes;
  /** Told once, when something cannot be loaded or played; the story goes on without it. */
  readonly onProblem?: (cause: unknown) => void;
  /** For tests: where the engine comes from. */
  readonly loadEngine?: (onProblem: (cause: unknown) => void) => Promise<SoundEngine>;
  /** For tests: what is touched. */
  readonly page?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}

const FIRST_TOUCH = ['pointerdown', 'keydown'] as const;
/** A sound that was asked for longer ago than this has nothing to say any more. */
const GRACE_MS = 400;
/** Lines that come in fast must not ping on top of each other. */
const APART_MS = 60;

async function ownEngine(onProblem: (cause: unknown) => void): Promise<SoundEngine> {
  const { soundEngine } = await import('./soundEngine');
  return soundEngine(onProblem);
}

export function createSound({
  on,
  volumes = DEFAULT_VOLUMES,
  onProblem,
  loadEngine = ownEngine,
  page = globalThis,
}: SoundOptions): SoundBoard {
  const touched = globalThis.navigator?.userActivation?.hasBeenActive ?? false;
  let state: SoundState = { on, touched, place: null, music: 'off', volumes };
  let engine: SoundEngine | null = null;
  let phase: 'asleep' | 'loading' | 'ready' | 'over' = 'asleep';
  let told = false;
  let ticks = 0;
  let pending: { readonly name: string; readonly asked: number } | null = null;
  let last = { name: '', at: Number.NEGATIVE_INFINITY };

  const problem = (cause: unknown) => {
    if (told) return;
    told = true;
    onProblem?.(cause);
  };

  /** Sound must never stop a story: whatever goes wrong in there is told and left. */
  const safely = (action: () => void) => {
    try {
      action();
    } catch (cause) {
      problem(cause);
    }
  };

  const wakeEngine = async () => {
    phase = 'loading';
    try {
      const loaded = await loadEngine(problem);
      if (phase !== 'loading') {
        loaded.close();
        return;
      }
      engine = loaded;
      phase = 'ready';
      update();
      if (pending && performance.now() - pending.asked < GRACE_MS) engine.play(pending.name);
    } catch (cause) {
      phase = 'over';
      problem(cause);
    }
    pending = null;
  };

  const update = () =>
    safely(() => {
      const plan = soundPlan(state);
      if (engine) engine.apply(plan);
      else if (phase === 'asleep' && (plan.ambience || plan.music || (pending && plan.effects > 0))) void wakeEngine();
    });

  const set = (change: Partial<SoundState>) => {
    state = { ...state, ...change };
    update();
  };

  const firstTouch = () => {
    for (const touch of FIRST_TOUCH) page.removeEventListener(touch, firstTouch, true);
    set({ touched: true });
  };
  if (!touched) for (const touch of FIRST_TOUCH) page.addEventListener(touch, firstTouch, true);

  return {
    play(name) {
      if (soundPlan(state).effects === 0) return;
      const now = performance.now();
      if (last.name === name && now - last.at < APART_MS) return;
      last = { name, at: now };
      const file = name === 'tick' ? `tick${(ticks++ % 3) + 1}` : name;
      safely(() => {
        if (engine) engine.play(file);
        else pending = { name: file, asked: now };
      });
      update();
    },
    ambience: (place: Place | null) => set({ place }),
    music: (music: Music) => set({ music }),
    setVolumes: (changed) => set({ volumes: changed }),
    setOn(isOn) {
      if (!isOn) safely(() => engine?.cut());
      set({ on: isOn });
    },
    stopAtOnce() {
      state = { ...state, on: false };
      pending = null;
      safely(() => engine?.cut());
      update();
    },
    dispose() {
      for (const touch of FIRST_TOUCH) page.removeEventListener(touch, firstTouch, true);
      safely(() => engine?.close());
      engine = null;
      phase = 'over';
    },
  };
}
