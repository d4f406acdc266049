// Keeps small texts on this device, on a closed list of keys; every failing write is survived and said once.

/** Everything the game ever stores; "wis alles" removes exactly these. */
export const KEYS = [
  'kantelpunt.remember',
  'kantelpunt.comfort',
  'kantelpunt.language',
  'kantelpunt.names',
  'kantelpunt.runs',
] as const;
export type Key = (typeof KEYS)[number];

export interface Store {
  readonly get: (key: Key) => string | null;
  /** False when the device refuses (full, private, switched off); nothing is lost but the memory of it. */
  readonly set: (key: Key, text: string) => boolean;
  readonly remembering: () => boolean;
  /** Remembering keeps things when the tab closes; forgetting is the default on a shared machine. */
  readonly remember: (on: boolean) => void;
  readonly wipe: () => void;
}

type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A box that lives as long as the page, for when the device has none. */
function pageBox(): Box {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}

function attempt<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}

/** `tab` forgets when the tab closes, `device` keeps; either may throw at any call. */
export function createStore(tab: () => Box, device: () => Box, onProblem: () => void): Store {
  const boxes = { tab: attempt(tab, pageBox()), device: attempt(device, pageBox()) };
  const state = { said: false };
  const remembering = () => attempt(() => boxes.device.getItem('kantelpunt.remember'), null) === 'yes';
  const current = () => (remembering() ? boxes.device : boxes.tab);
  const failed = () => {
    if (!state.said) onProblem();
    state.said = true;
    return false;
  };
  const put = (box: Box, key: Key, text: string) =>
    attempt(() => {
      box.setItem(key, text);
      return true;
    }, false) || failed();
  const wipeBox = (box: Box) => {
    for (const key of KEYS) attempt(() => box.removeItem(key), undefined);
  };
  const move = (from: Box, to: Box) => {
    for (const key of KEYS) {
      const text = attempt(() => from.getItem(key), null);
      if (text !== null && key !== 'kantelpunt.remember') put(to, key, text);
    }
    wipeBox(from);
  };
  return {
    get: (key) => attempt(() => current().getItem(key), null),
    set: (key, text) => put(current(), key, text),
    remembering,
    remember: (on) => {
      if (on === remembering()) return;
      if (on) {
        move(boxes.tab, boxes.device);
        put(boxes.device, 'kantelpunt.remember', 'yes');
      } else move(boxes.device, boxes.tab);
    },
    wipe: () => {
      wipeBox(boxes.tab);
      wipeBox(boxes.device);
    },
  };
}
