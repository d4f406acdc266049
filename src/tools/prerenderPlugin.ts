// Puts the prerendered home screen into the built page.
import { type Plugin, runnerImport } from 'vite';

const PLACE = '<div id="words"></div>';

export function prerenderPlugin(): Plugin {
  return {
    name: 'kantelpunt-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        if (!html.includes(PLACE)) return html;
        const { module } = await runnerImport<typeof import('./prerenderHome')>('src/tools/prerenderHome.tsx', {
          root: process.cwd(),
          configFile: false,
        });
        return html.replace(PLACE, `<div id="words">${module.prerenderHome()}</div>`);
      },
    },
  };
}
