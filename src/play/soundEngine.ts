// The only home of Howler: makes heard what a sound plan says. Loaded at the first sound, never before.
import { Howl, Howler } from 'howler';
import { type Loop, soundFade } from './soundFade';
import { type Codec, codecsFor, soundFile, WHOLE } from './soundFiles';
import { type LoopName, SILENT, type SoundPlan } from './soundPlan';
import { type SoundWake, soundWake } from './soundWake';

export interface SoundEngine {
  readonly apply: (plan: SoundPlan) => void;
  /** Plays a short sound, or leaves it when it cannot come within a moment: late, it would say something untrue. */
  readonly play: (name: string) => void;
  /** Everything silent, now. */
  readonly cut: () => void;
  readonly close: () => void;
}

const GRACE_MS = 400;

/** Opens a file in the first codec that works; tells once when none does. */
function opened(
  name: LoopName | 'ui',
  codecs: readonly Codec[],
  done: (howl: Howl) => void,
  failed: (cause: unknown) => void,
) {
  const [codec, ...others] = codecs;
  if (!codec) return;
  const { address, sprite } = soundFile(name, codec);
  const howl = new Howl({ src: [address], format: [codec], sprite, volume: 0 });
  howl.once('load', () => done(howl));
  howl.once('loaderror', (_, cause) => {
    howl.unload();
    if (others.length > 0) opened(name, others, done, failed);
    else failed(cause);
  });
}

export function soundEngine(onProblem: (cause: unknown) => void): SoundEngine {
  Howler.autoSuspend = false;
  // Waking is done by soundWake: Howler's own way throws the context away at the first sound, and never looks back.
  Howler.autoUnlock = false;
  Howler.html5PoolSize = 0;
  Howler.mute(document.hidden);

  const probe = document.createElement('audio');
  const codecs = codecsFor(
    (type) => probe.canPlayType(type),
    (codec) => Howler.codecs(codec),
  );
  const waiting = new Set<() => void>();
  let plan = SILENT;
  let short: Howl | null = null;
  let closed = false;

  /** Now, or as soon as the audio runs. */
  const whenAwake = (action: () => void) => {
    if (wake.awake()) action();
    else waiting.add(action);
  };

  function openLoop(name: LoopName): Loop {
    let howl: Howl | null = null;
    let id: number | null = null;
    let wanted = { gain: 0, ms: 0 };
    let ended = false;
    const cut = () => {
      ended = true;
      howl?.unload();
      howl = null;
    };
    const fade = () => {
      if (howl && id !== null) howl.fade(howl.volume(id) as number, wanted.gain, wanted.ms, id);
    };
    const begin = () => {
      if (ended || !howl) return;
      id = howl.play(WHOLE);
      fade();
    };
    opened(
      name,
      codecs,
      (loaded) => {
        howl = loaded;
        if (ended || closed) cut();
        else whenAwake(begin);
      },
      onProblem,
    );
    return {
      fadeTo(gain, ms) {
        wanted = { gain, ms };
        fade();
      },
      end(ms, done) {
        wanted = { gain: 0, ms };
        fade();
        setTimeout(() => {
          cut();
          done();
        }, ms + 50);
      },
      cut,
    };
  }

  const ambience = soundFade(openLoop);
  const music = soundFade(openLoop);

  const openShort = () =>
    opened(
      'ui',
      codecs,
      (loaded) => {
        short = closed ? null : loaded;
        short?.volume(plan.effects);
      },
      onProblem,
    );

  const apply = (next: SoundPlan) => {
    plan = next;
    ambience.show(plan.ambience);
    music.show(plan.music);
    short?.volume(plan.effects);
  };

  const cut = () => {
    Howler.mute(true);
    waiting.clear();
    ambience.cut();
    music.cut();
    short?.stop();
    Howler.mute(document.hidden);
  };

  const wake: SoundWake = soundWake({
    context: () => Howler.ctx ?? null,
    onAwake() {
      for (const action of waiting) action();
      waiting.clear();
    },
    onVisible(visible) {
      Howler.mute(!visible);
      // A page nobody looks at must not keep a phone's audio running.
      if (!visible) Howler.ctx?.suspend().catch(() => {});
    },
    rebuild() {
      const current = plan;
      cut();
      short = null;
      Howler.unload();
      openShort();
      apply(current);
    },
  });
  openShort();

  return {
    apply,
    cut,
    play(name) {
      const asked = performance.now();
      const attempt = () => {
        if (closed || plan.effects === 0 || performance.now() - asked > GRACE_MS) return;
        if (short) short.play(name);
        else setTimeout(attempt, 50);
      };
      whenAwake(attempt);
    },
    close() {
      cut();
      closed = true;
      short?.unload();
      wake.dispose();
    },
  };
}
