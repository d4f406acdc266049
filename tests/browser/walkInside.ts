// A walk through a story that runs within the page itself: hundreds of beats without a round trip to the tests.

export type MomentKind = 'beat' | 'choice' | 'stopped' | 'ending';

export interface ShownMoment {
  readonly kind: MomentKind;
  /** The line one is at: what is read aloud. */
  readonly said: string;
  /** Everything readable and announced; differs between any two moments. */
  readonly text: string;
  /** Tag of what has the focus; BODY when it was lost. */
  readonly focus: string;
}

export interface WalkOrders {
  readonly titles: Readonly<Record<'story' | 'ending' | 'stopped' | 'onward', string>>;
  readonly next: string;
  readonly options: readonly number[];
  readonly wachtAt: readonly string[];
  readonly wachts: number;
  readonly until: {
    readonly kinds: readonly MomentKind[];
    readonly saying: readonly string[];
    readonly showing: readonly string[];
  };
  readonly mostSteps: number;
  /** Waits at each moment until the page has been drawn. */
  readonly byFrame: boolean;
}

/** Runs in the page, so it can use nothing from outside. Every moment on the way, the first and the last too. */
export async function walkInside(orders: WalkOrders): Promise<readonly ShownMoment[]> {
  const { titles, next, options, wachtAt, until, mostSteps, byFrame } = orders;
  const look = (): ShownMoment => {
    const main = [...document.querySelectorAll('main')].find(({ ariaLabel }) => ariaLabel === titles.story);
    const says = (selector: string, text: string) =>
      [...(main?.querySelectorAll(selector) ?? [])].some((each) => each.textContent?.trim() === text);
    const reads = [...(main?.querySelectorAll('[data-reads]') ?? [])].at(-1);
    const told = [...(main?.querySelectorAll('[role=log] p') ?? [])].at(-1);
    const onward = says('button', titles.onward) ? 'beat' : 'choice';
    return {
      kind: says('h2', titles.ending) ? 'ending' : says('h2', titles.stopped) ? 'stopped' : onward,
      said: (reads ?? told)?.textContent ?? '',
      text: main?.textContent ?? '',
      focus: document.activeElement?.tagName ?? 'BODY',
    };
  };
  const press = (key: string) => {
    const event = { key, bubbles: true, cancelable: true };
    const at = document.activeElement ?? document.body;
    if (at.dispatchEvent(new KeyboardEvent('keydown', event))) throw new Error(`nothing listened to the key "${key}"`);
    at.dispatchEvent(new KeyboardEvent('keyup', event));
  };
  /** A message and no timer: some tests hold the clock. */
  const breath = () =>
    new Promise<void>((done) => {
      if (byFrame) {
        requestAnimationFrame(() => done());
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  const endsWith = (lines: readonly string[], { said }: ShownMoment) => lines.some((line) => said.endsWith(line));
  const arrived = (now: ShownMoment) =>
    until.kinds.includes(now.kind) ||
    endsWith(until.saying, now) ||
    until.showing.some((selector) => document.querySelector(selector));
  const passed = [look()];
  for (let step = 0, nth = 0, wachts = orders.wachts; ; step++) {
    const now = passed.at(-1);
    if (!now || arrived(now) || mostSteps === 0) return passed;
    if (step === mostSteps) throw new Error(`not there within ${mostSteps} steps; the last words: ${now.said}`);
    if (now.kind === 'beat') press(wachts > 0 && endsWith(wachtAt, now) && wachts-- > 0 ? 'w' : next);
    else {
      const open = document.querySelectorAll('main fieldset button.choice').length;
      press(String(Math.min(options[nth++ % options.length] ?? 0, open - 1) + 1));
    }
    for (let waited = 0; look().text === now.text; waited++) {
      if (waited > 5000) throw new Error(`nothing happened after: ${now.said}`);
      await breath();
    }
    await breath();
    passed.push(look());
  }
}
