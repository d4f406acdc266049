// `npm run bench`: prints every figure of budgets.md 1 beside its budget. Options: --runs 5, --quick, --built <folder>,
// --only bytes,times,steps,moving,memory,replaying,checking and --waterfall.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { builtGame } from './builtGame';
import { bytes } from './bytes';
import { checking } from './checking';
import { type Figure, printFigures } from './figures';
import { memory } from './memory';
import { moving } from './moving';
import { replaying } from './replaying';
import { steps } from './steps';
import { times, waterfall } from './times';
import { openBrowser } from './visit';

const STORY_RUNS = 20;

const { values: asked } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
    built: { type: 'string' },
    only: { type: 'string' },
    waterfall: { type: 'boolean', default: false },
  },
});
const runs = asked.quick ? 1 : Math.max(1, Number(asked.runs) || 5);
const wanted = (group: string) => !asked.only || asked.only.split(',').includes(group);

const print = (title: string, figures: readonly Figure[]) => console.log(printFigures(title, figures));

async function bench(): Promise<void> {
  const game = await builtGame(asked.built);
  const browser = await openBrowser();
  try {
    const day = new Date().toISOString().slice(0, 10);
    const machine = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
    console.log(`\nBench of ${day}: ${machine}, Chromium ${browser.version()}, ${runs} runs, medians, KB = 1000 bytes`);
    console.log(
      `  ${loadavg()[0]?.toFixed(1)} programs were running on ${cpus().length} cores: above that, times are too high.`,
    );
    if (asked.waterfall) console.log(await waterfall(browser, game));
    if (wanted('bytes')) print('Bytes, first visit, brotli', await bytes(browser, game));
    if (wanted('times')) {
      for (const { name, figures } of await times(browser, game, runs)) print(`Times, ${name}`, figures);
      console.log('  "First choice": the first line of oefenronde stands there and Wacht can be pressed, with a pupil');
      console.log('  who taps home, shelf and card the moment each is painted. The floor is one request, no taps.');
    }
    if (wanted('steps')) {
      print('Steps on the main thread: script, style and layout', await steps(browser, game, runs));
      console.log('  Long tasks include drawing in software, which a graphics card would take off this thread.');
    }
    if (wanted('moving')) {
      print('The picture', await moving(browser, game, runs));
      console.log('  WebGL is drawn in software here: the reference scene asks for its drawing, but none is done.');
    }
    if (wanted('memory')) print('Memory', await memory(browser, game, asked.quick ? 5 : STORY_RUNS));
    if (wanted('replaying')) print('The core in Node, doorgestuurd', replaying(runs));
    if (wanted('checking')) print('The checker', checking());
  } finally {
    await browser.close();
    game.close();
  }
}

await bench();
