// The Vite plugin that turns stories/ into modules, and lets the page follow while a writer saves.
import { join, relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { artProblems } from './artProblems';
import { compileStory, type StoryFolder } from './compileStory';
import { STORY_LANGUAGES } from './readWords';
import { storySlugs } from './storyFiles';
import { printProblem, type StoryProblem } from './storyProblem';
import { translationProblems } from './translationProblems';
import { cardsModule, castModule, shownWords, storiesModule, storyModule, wordsModule } from './virtualModules';

export interface InkPluginOptions {
  /** Folder of the stories. */
  readonly stories?: string;
  /** Folder of the drawings. */
  readonly assets?: string;
}

/** The event the page listens to: `{ slug, story, words: { nl, en } }`. */
export const STORY_EVENT = 'kantelpunt:story';

const NAMES = /^virtual:(?:stories$|story\/|words\/|cast$|cards\/)/;

/** A draft stays out of the build, but only if its card says so in good order. */
const hasCard = (folder: StoryFolder) => !folder.problems.some((problem) => problem.file.endsWith('story.json'));

function mistakeOf(problems: readonly StoryProblem[]) {
  const [first] = problems;
  const message = problems.map(printProblem).join('\n');
  const loc = { file: first?.file ?? '', line: first?.line ?? 1, column: 0 };
  return { message, loc };
}

/** Serves `virtual:stories`, `virtual:story/<slug>`, `virtual:words/<slug>/<lang>`, `virtual:cast`, `virtual:cards/<region>`. */
export function inkPlugin(options: InkPluginOptions = {}): Plugin {
  const root = resolve(options.stories ?? 'stories');
  const assets = resolve(options.assets ?? 'assets');
  const compiled = new Map<string, StoryFolder>();
  let building = false;

  const folderOf = (slug: string): StoryFolder => {
    const known = compiled.get(slug);
    if (known) return known;
    const folder = compileStory(join(root, slug), { missingIds: building ? 'error' : 'temporary' });
    compiled.set(slug, folder);
    return folder;
  };
  const folders = () =>
    storySlugs(root)
      .map(folderOf)
      .filter((folder) => !building || folder.card.kind !== 'draft' || !hasCard(folder));

  const moduleFor = (name: string): { readonly code: string } | { readonly problems: readonly StoryProblem[] } => {
    const [kind = '', slug = '', code = ''] = name.slice('virtual:'.length).split('/');
    if (kind === 'stories') return { code: storiesModule(folders(), root) };
    if (kind === 'cast') return { code: castModule(root) };
    if (kind === 'cards') return { code: cardsModule(root, slug) };
    const folder = folderOf(slug);
    if (!folder.story) return { problems: folder.problems };
    if (kind === 'story') return { code: storyModule(folder) };
    return { code: wordsModule(folder, STORY_LANGUAGES.find((known) => known === code) ?? 'nl') };
  };

  const invalidate = (server: ViteDevServer, fits: (name: string) => boolean) => {
    for (const module of server.moduleGraph.idToModuleMap.values())
      if (module.id?.startsWith('\0virtual:') && fits(module.id.slice(1))) server.moduleGraph.invalidateModule(module);
  };

  const follow = (server: ViteDevServer, path: string) => {
    const [slug = '', file = ''] = relative(root, path).split(/[\\/]/);
    if (slug === '..' || slug === '') return;
    if (file === '' || slug === 'cards') {
      invalidate(server, (name) => /^virtual:(?:stories$|cast|cards)/.test(name));
      server.ws.send({ type: 'full-reload' });
      return;
    }
    compiled.delete(slug);
    const folder = folderOf(slug);
    const isOfStory = (name: string) => name === 'virtual:stories' || name.split('/')[1] === slug;
    invalidate(server, isOfStory);
    if (!folder.story) {
      const { message, loc } = mistakeOf(folder.problems);
      server.ws.send({ type: 'error', err: { message, stack: '', loc, plugin: 'kantelpunt:ink' } });
      return;
    }
    const words = Object.fromEntries(STORY_LANGUAGES.map((code) => [code, shownWords(folder, code)]));
    server.ws.send({ type: 'custom', event: STORY_EVENT, data: { slug, story: folder.story, words } });
  };

  return {
    name: 'kantelpunt:ink',
    config(_, { command }) {
      building = command === 'build';
    },
    buildStart() {
      compiled.clear();
      if (!building) return;
      const problems = folders().flatMap((folder) => [
        ...folder.problems,
        ...(folder.problems.length === 0 ? [...artProblems(folder, assets), ...translationProblems(folder, root)] : []),
      ]);
      if (problems.length > 0) this.error(mistakeOf(problems));
    },
    configureServer(server) {
      server.watcher.add(root);
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, (path) => follow(server, path));
    },
    resolveId: (name) => (NAMES.test(name) ? `\0${name}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const name = id.slice(1);
      if (!NAMES.test(name)) return undefined;
      const made = moduleFor(name);
      return 'code' in made ? made.code : this.error(mistakeOf(made.problems));
    },
  };
}
