// How long the checker needs for every story in all.
import { spawnSync } from 'node:child_process';
import type { Figure } from './figures';

export function checking(): readonly Figure[] {
  const start = performance.now();
  const { status } = spawnSync('npx', ['tsx', 'src/tools/story/main.ts', 'check'], { stdio: 'ignore' });
  const seconds = (performance.now() - start) / 1000;
  const what = status === 0 ? 'checker, every story' : `checker, every story (it found problems: code ${status})`;
  return [{ what, unit: 's', values: [seconds], most: 60 }];
}
