// Tells the browser from the page itself to fetch the Dutch interface words, which the script would ask for one round trip later.
import type { Plugin } from 'vite';

/** The language the page is prerendered in. */
const PRERENDERED = '/index.html';
const FIRST_WORDS = 'src/browser/words/nl.ts';

export function firstWordsPlugin(): Plugin {
  return {
    name: 'kantelpunt-first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path, bundle = {} }) =>
        (path === PRERENDERED ? Object.values(bundle) : [])
          .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(FIRST_WORDS))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file.fileName}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
