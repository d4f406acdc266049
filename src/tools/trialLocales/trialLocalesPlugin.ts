// TRIAL_LOCALES=1 builds or serves the game with two languages more, en-XA and ar-XB, to see what breaks in them.
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where texts in several languages, or the ways to them, come into the game. */
const HOLDS_TEXTS = /\/src\/browser\/languages\.ts$|^\0virtual:(?:stories$|cast$|cards\/)/;

export function trialLocalesPlugin(): Plugin {
  const withTrials = fileURLToPath(new URL('./withTrials.ts', import.meta.url));
  return {
    name: 'kantelpunt-trial-locales',
    apply: () => process.env.TRIAL_LOCALES === '1',
    enforce: 'pre',
    transform: {
      filter: { id: HOLDS_TEXTS },
      handler: (code) => {
        const tables: string[] = [];
        const plain = code.replaceAll(/^export const (\w+) = (?=[[{]|JSON\b)/gm, (_, name: string) => {
          tables.push(name);
          return `const plain_${name} = `;
        });
        return [
          `import { withTrials } from ${JSON.stringify(withTrials)};`,
          plain,
          ...tables.map((name) => `export const ${name} = withTrials(plain_${name});`),
        ].join('\n');
      },
    },
  };
}
