// Names that mean something to JavaScript or to us, and so may name nothing in a story.

// The child runs without `__proto__`, so it is not on its list.
const OF_OBJECTS: readonly string[] = [...new Set([...Object.getOwnPropertyNames(Object.prototype), '__proto__'])];
const RESERVED = new Set([...OF_OBJECTS, 'prototype']);
const CODE = new RegExp(String.raw`(?<![\w$])(?:${OF_OBJECTS.join('|')})(?![\w$])`);
/** The story hands the pupil over by the global `side`; a second one would hide it. */
const SECOND_SIDE =
  /^\s*={1,}\s*(?:function\s+)?side\b|\b(?:temp|LIST|CONST|EXTERNAL|ref)\s+side\b|^\s*[-*+\s]+\(side\)/;

/** Whether a key of JSON is reserved. */
export const isReserved = (name: string): boolean => RESERVED.has(name);

/** The reserved name a line of Ink uses; null when it uses none. */
export function reservedIn(code: string): string | null {
  return CODE.exec(code)?.[0] ?? (SECOND_SIDE.test(code) ? 'side' : null);
}
