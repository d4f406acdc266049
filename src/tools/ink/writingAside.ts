// Has every way through a story played in another process, once per save and only when somebody asks.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckedWriting } from '../../story/writing';

const CHILD = fileURLToPath(new URL('./writingChild.ts', import.meta.url));

interface Asked {
  readonly child: ChildProcess;
  /** null when it was stopped or broke off. */
  readonly said: Promise<CheckedWriting | null>;
}

export class WritingAside {
  readonly #root: string;
  readonly #assets: string;
  readonly #asked = new Map<string, Asked>();

  constructor(root: string, assets: string) {
    this.#root = root;
    this.#assets = assets;
  }

  /** What the checker says of the last save; never rejects. */
  ask(slug: string): Promise<CheckedWriting | null> {
    const known = this.#asked.get(slug);
    if (known) return known.said;
    const child = fork(CHILD, [slug, this.#root, this.#assets], { execArgv: ['--import', 'tsx'] });
    const said = new Promise<CheckedWriting | null>((resolve) => {
      child.on('message', (message) => resolve(message as CheckedWriting));
      child.on('error', () => resolve(null));
      child.on('exit', () => resolve(null));
    });
    this.#asked.set(slug, { child, said });
    return said;
  }

  /** The story was saved: what was found is old, what is being looked for is not wanted any more. */
  forget(slug: string): void {
    this.#asked.get(slug)?.child.kill();
    this.#asked.delete(slug);
  }

  close(): void {
    for (const slug of [...this.#asked.keys()]) this.forget(slug);
  }
}
