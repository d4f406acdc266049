// Composes the pupil's app: makes every part, connects them, and draws.

import { cast } from 'virtual:cast';
import { stories } from 'virtual:stories';
import { render } from 'preact';
import { applyLanguage, createLanguage, deviceLanguage, LANGUAGES } from '../browser/language';
import { createExit } from '../browser/leave';
import { createStore } from '../browser/store';
import { stopReading } from '../play/controls/readAloud';
import { createSound } from '../play/sound';
import { App } from './app';
import { fetchPieces } from './pieces';
import { Player } from './player';
import { Shelf } from './shelf';
import { StageHost } from './stageHost';

async function main(root: HTMLElement): Promise<void> {
  const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');
  const store = createStore(
    () => sessionStorage,
    () => localStorage,
    () => player.say('storageFull'),
  );
  const kept = LANGUAGES.find((code) => code === store.get('kantelpunt.language'));
  const language = await createLanguage(kept ?? deviceLanguage(navigator.languages));
  applyLanguage(document.documentElement, language);
  const sound = createSound({ on: false });
  const stage = new StageHost({
    reducedMotion: () => lessMotion.matches || player.comfort.motion === 'reduced',
    wordsAreHere: () => ahead,
    onActor: (actor) => player.screen.kind === 'play' && player.screen.play.tapActor(actor),
    onLocker: (id) => player.openLocker(id),
    onProblem: () => player.say('noPicture'),
  });
  const exit = createExit(() => {
    sound.stopAtOnce();
    stopReading();
    if (!store.remembering()) store.wipe();
  });
  // A writer's desk stands beside the game while it is worked on; nothing of it is in a build.
  const desk = import.meta.hot && new (await import('./writing/desk')).Desk(import.meta.hot);
  const shelf = desk ? new Shelf(desk.entries(stories), true) : new Shelf(stories);
  const draw = () => {
    render([<App key="app" player={player} />, desk?.panel(player)], root);
    // Its card is being read: the story comes meanwhile. When it does not, starting it says so.
    if (player.screen.kind === 'card') void shelf.open(player.screen.story, language).catch(() => {});
  };
  const player = new Player({
    language,
    store,
    shelf,
    cast,
    sound,
    stage,
    exit,
    seed: () => crypto.getRandomValues(new Uint16Array(1))[0] ?? 1,
    deviceReducesMotion: () => lessMotion.matches,
    onChange: draw,
  });
  // Not hydrated: the words written at build time lack what only a running page has, and hydrating would keep them twice.
  root.replaceChildren();
  draw();
  // The pieces to play with and the story most begin with; after them the picture.
  const [first] = shelf.entries;
  const ahead = Promise.allSettled([fetchPieces(), first && shelf.open(first.card.id, language)]).then(() => {});
  desk?.sit(player);
}

const root = document.getElementById('words');
if (root) void main(root);
