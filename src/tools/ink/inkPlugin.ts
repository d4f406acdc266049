// The Vite plugin that turns stories/ into modules, and lets a writer's page follow each save.
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledStory } from '../../story/compiledStory';
import { mapModule } from '../map/mapModule';
import { staleInStory } from '../translation/staleProblems';
import { artProblems } from './artProblems';
import { compileStory, type StoryFolder } from './compileStory';
import { STORY_LANGUAGES } from './readWords';
import { sharedProblems } from './sharedProblems';
import { storySlugs } from './storyFiles';
import { printProblem, type StoryProblem } from './storyProblem';
import { translationProblems } from './translationProblems';
import { cardsModule, castModule, mapsModule, storiesModule, storyModule, wordsModule } from './virtualModules';
import { serveWriter } from './writingServer';

export interface InkPluginOptions {
  /** Folder of the stories. */
  readonly stories?: string;
  /** Folder of the drawings. */
  readonly assets?: string;
}

const NAMES = /^virtual:(?:stories$|story\/|words\/|maps$|map\/|cast$|cards\/)/;

/** A draft stays out of the build, but only if its card says so in good order. */
const hasCard = (folder: StoryFolder) => !folder.problems.some((problem) => problem.file.endsWith('story.json'));

function mistakeOf(problems: readonly StoryProblem[]) {
  const [first] = problems;
  const message = problems.map(printProblem).join('\n');
  const loc = { file: first?.file ?? '', line: first?.line ?? 1, column: 0 };
  return { message, loc };
}

/** Serves `virtual:stories`, `virtual:story/<slug>`, `virtual:words/<slug>/<lang>`, `virtual:maps`, `virtual:map/<slug>`, `virtual:cast`, `virtual:cards/<region>`. */
export function inkPlugin(options: InkPluginOptions = {}): Plugin {
  const root = resolve(options.stories ?? 'stories');
  const assets = resolve(options.assets ?? 'assets');
  const compiled = new Map<string, StoryFolder>();
  /** Of stories saved since: as they last could be told. */
  const before = new Map<string, CompiledStory>();
  let building = false;

  const folderOf = (slug: string): StoryFolder => {
    const known = compiled.get(slug);
    if (known) return known;
    const missingIds = building ? 'error' : 'temporary';
    const folder = compileStory(join(root, slug), { missingIds, before: before.get(slug) ?? null });
    compiled.set(slug, folder);
    return folder;
  };
  const forget = (slug: string) => {
    const told = compiled.get(slug)?.story;
    if (told) before.set(slug, told);
    compiled.delete(slug);
  };
  const folders = () =>
    storySlugs(root)
      .map(folderOf)
      .filter((folder) => !building || folder.card.kind !== 'draft' || !hasCard(folder));

  const moduleFor = (name: string): { readonly code: string } | { readonly problems: readonly StoryProblem[] } => {
    const [kind = '', slug = '', code = ''] = name.slice('virtual:'.length).split('/');
    const shared = /^(?:stories|cast|cards)$/.test(kind) ? sharedProblems(root) : [];
    if (shared.length > 0) return { problems: shared };
    if (kind === 'stories') return { code: storiesModule(folders(), root) };
    if (kind === 'maps') return { code: mapsModule(folders()) };
    if (kind === 'cast') return { code: castModule(root) };
    if (kind === 'cards') return { code: cardsModule(root, slug) };
    const folder = folderOf(slug);
    // While writing the page itself says what is wrong, and waits for the next save.
    if (!folder.story && building) return { problems: folder.problems };
    if (kind === 'story') return { code: storyModule(folder) };
    if (kind === 'map') return { code: mapModule(folder, root) };
    return { code: wordsModule(folder, STORY_LANGUAGES.find((known) => known === code) ?? 'nl') };
  };

  return {
    name: 'kantelpunt:ink',
    config(_, { command }) {
      building = command === 'build';
    },
    buildStart() {
      compiled.clear();
      if (!building) return;
      const ofStories = folders().flatMap((folder) => [
        ...folder.problems,
        ...(folder.problems.length === 0 ? [...artProblems(folder, assets), ...translationProblems(folder, root)] : []),
      ]);
      const problems = [...sharedProblems(root), ...ofStories];
      if (problems.length > 0) this.error(mistakeOf(problems));
      for (const stale of folders().flatMap((folder) => staleInStory(root, folder))) this.warn(printProblem(stale));
    },
    configureServer(server) {
      serveWriter(server, { root, assets, folderOf, forget });
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
