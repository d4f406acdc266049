// What runs inside the page from its first moment: notes when things can be read, and taps like a pupil who reads instantly.

/** Milliseconds since the page was asked for, each noted after it was painted. */
export type Mark = 'firstWords' | 'tappable' | 'shelf' | 'card' | 'sideTapped' | 'firstLine' | 'floor';

export interface Watching {
  readonly marks: Partial<Record<Mark, number>>;
  readonly longTasks: { readonly start: number; readonly ms: number }[];
  /** Animation frames asked for and given. */
  frames: number;
  /** Pictures sent to the graphics card. */
  draws: number;
  /** Taps, lets the page take it in, and gives the milliseconds of script, style and layout that took. */
  readonly tap: (element: Element) => Promise<number>;
  /** Goes on to the ending, always with the first choice, waiting `gapMs` after each step. */
  readonly playOn: (gapMs: number) => Promise<readonly { readonly choice: boolean; readonly ms: number }[]>;
}

declare global {
  interface Window {
    watching: Watching;
  }
}

export interface WatchOptions {
  /** Walk by itself from home to the first line of the story with this title, on its first side. */
  readonly title: string | null;
  /** Otherwise drawing is asked for and counted, but not done: only the script's share is left. */
  readonly drawn: boolean;
}

/** Runs in the page. */
export function watchPage({ title, drawn }: WatchOptions): void {
  const watching: Watching = { marks: {}, longTasks: [], frames: 0, draws: 0, tap, playOn };
  window.watching = watching;
  const { marks } = watching;
  const waiting = new Set<Mark>();

  const afterPaint = (action: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = action;
      port2.postMessage(null);
    });

  // A story line counts once Wacht can be pressed: from then on there is something to decide.
  const signs: readonly (readonly [Mark, string, Mark | null, string | null])[] = [
    ['tappable', '.home-corner > *', null, '.home-words .button-main'],
    ['shelf', '.shelf-words .locker-open', null, '.locker-open'],
    ['card', '.card-sides .side', 'sideTapped', '.card-sides .side'],
    ['firstLine', '.play :is([data-beat], .message), .play .choices', null, null],
    ['floor', '#words > .choice', null, null],
  ];

  const look = () => {
    for (const [mark, sign, tapped, target] of signs) {
      if (waiting.has(mark) || !document.querySelector(sign)) continue;
      if (mark === 'firstLine' && !document.querySelector('.step-wacht')) continue;
      waiting.add(mark);
      afterPaint(() => {
        marks[mark] = performance.now();
        if (!target || title === null) return;
        const targets = [...document.querySelectorAll(target)];
        const wanted = mark === 'shelf' ? targets.find((one) => one.textContent === title) : targets[0];
        if (tapped) marks[tapped] = performance.now();
        if (wanted) void tap(wanted);
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0];
    if (first) marks.firstWords = first.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watching.longTasks.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });

  const { requestAnimationFrame: ask } = window;
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      watching.frames += 1;
      callback(time);
    });
  for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const draw = context.prototype.drawElements;
    context.prototype.drawElements = function (...given) {
      watching.draws += 1;
      if (drawn) draw.apply(this, given);
    };
    const drawArrays = context.prototype.drawArrays;
    context.prototype.drawArrays = function (...given) {
      watching.draws += 1;
      if (drawn) drawArrays.apply(this, given);
    };
  }

  async function tap(element: Element): Promise<number> {
    const start = performance.now();
    element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    (element as HTMLElement).click();
    // Preact draws what its own state changed one microtask later.
    for (let turn = 0; turn < 4; turn++) await Promise.resolve();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }

  async function playOn(gapMs: number) {
    const steps: { choice: boolean; ms: number }[] = [];
    while (steps.length < 600 && !document.querySelector('.ending')) {
      const choice = document.querySelector('.choices .choice');
      const next = choice ?? document.querySelector('button.step-on');
      if (!next) throw new Error('there is no way on');
      steps.push({ choice: choice !== null, ms: await tap(next) });
      await new Promise((resolve) => setTimeout(resolve, gapMs));
    }
    return steps;
  }
}
