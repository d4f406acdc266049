// `npm run art`: draws everything under assets/ anew from the npm packages and our own sources, and checks it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { BUST_POSES, FULL_POSES, MOODS } from '../../story/vocabulary';
import { CASTINGS } from './castings';
import { castSheet } from './castSheet';
import { BUST_FRAME, contactSheet, FULL_FRAME, figure } from './contactSheet';
import { faceSheet } from './faceSheet';

async function main(): Promise<void> {
  mkdirSync('assets/cast', { recursive: true });
  mkdirSync('.cache/art', { recursive: true });
  const faces = await faceSheet();
  writeFileSync('assets/face.json', `${JSON.stringify(faces)}\n`);
  const sheets = [];
  for (const casting of CASTINGS) {
    const sheet = await castSheet(casting);
    writeFileSync(`assets/cast/${sheet.id}.json`, `${JSON.stringify(sheet)}\n`);
    sheets.push(sheet);
  }
  const cells = (names: readonly string[], pose: (name: string) => string) =>
    sheets.flatMap((s, r) =>
      names.map((n, c) => ({
        row: s.id,
        column: n,
        markup: figure(
          s,
          faces,
          pose(n) as never,
          (MOODS as readonly string[]).includes(n) ? (n as never) : 'neutral',
          `c${r}x${c}`,
        ),
      })),
    );
  writeFileSync(
    '.cache/art/moods.png',
    contactSheet(
      cells(MOODS, () => 'idle'),
      BUST_FRAME,
      150,
    ),
  );
  writeFileSync(
    '.cache/art/busts.png',
    contactSheet(
      cells(BUST_POSES, (n) => n),
      BUST_FRAME,
      230,
    ),
  );
  writeFileSync(
    '.cache/art/full.png',
    contactSheet(
      cells(FULL_POSES, (n) => n),
      FULL_FRAME,
      300,
    ),
  );
}

await main();
