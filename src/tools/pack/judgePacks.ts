// Has strangers' stories read by a child process with little memory, little time and no environment.
import { type ChildProcess, spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CHILD_LIMITS, PACK_LIMITS } from './packLimits';
import { type PackVerdict, readVerdict, refused } from './packVerdict';

const CHILD = fileURLToPath(new URL('./packChild.ts', import.meta.url));
const NODE_FLAGS = [
  `--max-old-space-size=${CHILD_LIMITS.memoryMb}`,
  '--disable-proto=delete',
  '--import',
  import.meta.resolve('tsx'),
];

export interface JudgeOptions {
  /** Folder of the drawings. */
  readonly assets: string;
  /** For each story. */
  readonly timeMs?: number;
  /** The most steps of playing each story. */
  readonly steps?: number;
}

function startChild(folders: readonly string[], { assets, steps = PACK_LIMITS.steps }: JudgeOptions): ChildProcess {
  const child = spawn(process.execPath, [...NODE_FLAGS, CHILD], {
    // So that places are shown from the folder of the stories on.
    cwd: dirname(folders[0] ?? '.'),
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(JSON.stringify({ folders, assets, steps }));
  return child;
}

/** The verdicts of one child, as many as it gave before it ended or was ended. */
function verdictsOf(folders: readonly string[], options: JudgeOptions): Promise<readonly PackVerdict[]> {
  const { timeMs = CHILD_LIMITS.timeMs } = options;
  const child = startChild(folders, options);
  const verdicts: PackVerdict[] = [];
  const kill = () => child.kill('SIGKILL');
  let timer = setTimeout(kill, timeMs);
  let bytes = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > CHILD_LIMITS.answerBytes * folders.length) kill();
  });
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      clearTimeout(timer);
      timer = setTimeout(kill, timeMs);
      const verdict = readVerdict(line);
      if (verdict) verdicts.push(verdict);
      else kill();
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(verdicts);
    });
  });
}

/**
 * A verdict for each folder, in order; all stand in one folder of stories, each named by its slug. A story that ends
 * the child, by time or memory, is refused, and the next ones get a new child.
 */
export async function judgePacks(folders: readonly string[], options: JudgeOptions): Promise<readonly PackVerdict[]> {
  const { timeMs = CHILD_LIMITS.timeMs } = options;
  const verdicts: PackVerdict[] = [];
  while (verdicts.length < folders.length) {
    verdicts.push(...(await verdictsOf(folders.slice(verdicts.length), options)));
    const ended = folders[verdicts.length];
    if (ended !== undefined)
      verdicts.push(
        refused(
          basename(ended),
          `reading it broke off, or took more than ${timeMs / 1000} s or ${CHILD_LIMITS.memoryMb} MB.`,
        ),
      );
  }
  return verdicts;
}
