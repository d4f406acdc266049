// What can be wrong with a story while it is told; a pupil gets a sentence and a way on, never a frozen page.

export type StoryFaultCode = 'endless' | 'broken' | 'unreadable';

export class StoryFault extends Error {
  readonly code: StoryFaultCode;
  /** Knot the story stood in, for whoever wrote it; null when that is not known. */
  knot: string | null = null;
  constructor(code: StoryFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoryFault';
    this.code = code;
  }
}
