// What a story from a stranger may be at most; from budgets.md 5. Our own stories keep within it too.

export const PACK_LIMITS = {
  files: 40,
  inkBytes: 200_000,
  jsonBytes: 400_000,
  packBytes: 1_500_000,
  lineCharacters: 2_000,
  knots: 500,
  variables: 200,
  listItems: 100,
  /** Brackets within brackets, choices within choices. */
  nesting: 10,
  choicesAtOnce: 6,
  /** Taken while playing every way through. */
  steps: 30_000,
  jsonDepth: 6,
  keyCharacters: 80,
  largestNumber: 9_999,
  /** Told of one story; whoever made more mistakes mends these first. */
  problems: 40,
} as const;

/** Of the child that reads a stranger's story. */
export const CHILD_LIMITS = {
  memoryMb: 256,
  /** For one story: reading, compiling, and playing every way. */
  timeMs: 60_000,
  /** Of what it may answer. */
  answerBytes: 1_000_000,
} as const;
