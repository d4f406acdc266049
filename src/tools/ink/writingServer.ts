// Lets the page follow while a writer saves, and answers what the writer's panel asks; the dev server only.
import { basename, join, relative } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { StoppingProblems, StoryProblem } from '../../story/writing';
import type { StoryFolder } from './compileStory';
import { sharedProblems } from './sharedProblems';
import { shownPath, storySlugs } from './storyFiles';
import { byLanguage, shownTitles, shownWords } from './virtualModules';
import { WritingAside } from './writingAside';
import { writtenSource } from './writingSource';

export interface WriterStories {
  readonly root: string;
  readonly assets: string;
  readonly folderOf: (slug: string) => StoryFolder;
  readonly forget: (slug: string) => void;
}

/** Editors save in several steps, some by way of another file; the page hears of it once. */
const SETTLE_MS = 60;
/** A file that a writer saves; not what an editor keeps beside it. */
const SAVED = /^[^.~#].*\.(?:ink|json)$/;
const SHARED = '';

/** Follows every save below `root` until the server closes. */
export function serveWriter(server: ViteDevServer, { root, assets, folderOf, forget }: WriterStories): void {
  const aside = new WritingAside(root, assets);
  const settling = new Map<string, ReturnType<typeof setTimeout>>();
  const known = new Set(storySlugs(root));

  const invalidate = (fits: (name: string) => boolean) => {
    for (const module of server.moduleGraph.idToModuleMap.values())
      if (module.id?.startsWith('\0virtual:') && fits(module.id.slice(1))) server.moduleGraph.invalidateModule(module);
  };
  const reload = () => {
    invalidate((name) => /^virtual:(?:stories$|cast|cards)/.test(name));
    server.ws.send({ type: 'full-reload' });
  };
  const stopping = (): StoppingProblems => {
    const found = storySlugs(root).map((slug): [string, readonly StoryProblem[]] => [slug, folderOf(slug).problems]);
    return Object.fromEntries(
      [[SHARED, sharedProblems(root)] as const, ...found].filter(([, each]) => each.length > 0),
    );
  };

  const followStory = (slug: string) => {
    forget(slug);
    aside.forget(slug);
    const there = storySlugs(root).includes(slug);
    if (there !== known.has(slug)) {
      if (there) known.add(slug);
      else known.delete(slug);
      reload();
      return;
    }
    if (!there) return;
    const folder = folderOf(slug);
    invalidate((name) => name === 'virtual:stories' || name.split('/')[1] === slug);
    if (!folder.story) return;
    const words = byLanguage((code) => shownWords(folder, code));
    server.ws.send('kantelpunt:story', { slug, story: folder.story, words, titles: shownTitles(folder) });
  };
  const follow = (scope: string) => {
    settling.delete(scope);
    try {
      if (scope !== SHARED) followStory(scope);
      else if (sharedProblems(root).length === 0) reload();
      server.ws.send('kantelpunt:problems', stopping());
    } catch (cause) {
      // A file went while it was read; the save that follows says more.
      const problem = { file: shownPath(join(root, scope)), line: null, message: `this cannot be read: ${cause}.` };
      server.ws.send('kantelpunt:problems', { [scope]: [problem] });
    }
  };

  server.watcher.add(root);
  for (const event of ['add', 'change', 'unlink'] as const)
    server.watcher.on(event, (path) => {
      const [first = '', file = ''] = relative(root, path).split(/[\\/]/);
      if (first === '..' || !SAVED.test(basename(path))) return;
      const scope = file === '' || first === 'cards' ? SHARED : first;
      clearTimeout(settling.get(scope));
      settling.set(
        scope,
        setTimeout(() => follow(scope), SETTLE_MS),
      );
    });
  server.ws.on('kantelpunt:ask', ({ slug }, client) => {
    if (slug === '') client.send('kantelpunt:problems', stopping());
    if (!storySlugs(root).includes(slug)) return;
    client.send('kantelpunt:source', writtenSource(folderOf(slug)));
    void aside.ask(slug).then((said) => said && client.send('kantelpunt:checked', said));
  });
  server.httpServer?.once('close', () => {
    for (const timer of settling.values()) clearTimeout(timer);
    aside.close();
  });
}
