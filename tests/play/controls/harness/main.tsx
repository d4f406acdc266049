// Mounts the words over a real play of a real story, without a picture: ?story=oefenronde&language=nl.

import { cards } from 'virtual:cards/nl';
import { castNames, stories } from 'virtual:stories';
import { render } from 'preact';
import { applyComfort, type ComfortSettings, DEFAULT_COMFORT } from '../../../../src/browser/comfort';
import { createLanguage, LANGUAGES } from '../../../../src/browser/language';
import { PlayScreen } from '../../../../src/play/controls/PlayScreen';
import { TellingContext, tellingOf } from '../../../../src/play/controls/telling';
import { Play } from '../../../../src/play/play';
import { silence } from '../../../../src/play/soundBoard';
import { choiceId } from '../../../../src/story/ids';
import { newPlaythrough } from '../../../../src/story/playthrough';
import { ACTORS } from '../../../../src/story/vocabulary';
import type { Names } from '../../../../src/story/words';

declare global {
  interface Window {
    play: Play;
    exits: number;
    lineOf: (id: string) => string;
    setComfort: (change: Partial<ComfortSettings>) => void;
    goTo: (choices: string, beat: number) => void;
  }
}

const asked = new URLSearchParams(location.search);
const entry = stories.find(({ card }) => card.id === (asked.get('story') ?? 'oefenronde'));
const page = document.getElementById('page');
if (!entry || !page) throw new Error('no such story');
const { story } = await entry.load();
const language = await createLanguage(asked.get('language') === 'en' ? 'en' : 'nl');
for (const code of LANGUAGES) language.addStory(story.card.id, code, (await entry.words[code]?.())?.words ?? {});
const names = Object.fromEntries(
  ACTORS.map((actor) => {
    const name = castNames[actor]?.name ?? actor;
    return [actor, typeof name === 'string' ? name : name.nl];
  }),
) as unknown as Names;

const now = { comfort: { ...DEFAULT_COMFORT, motion: 'reduced' } as ComfortSettings };
const state = {
  telling: tellingOf({ language, story: story.card.id, names, variable: (name) => play.variable(name) }),
};

function draw() {
  if (!page) return;
  applyComfort(document.documentElement, now.comfort);
  document.documentElement.lang = language.code;
  render(
    <TellingContext.Provider value={state.telling}>
      <PlayScreen
        view={window.play.view}
        steps={window.play}
        comfort={now.comfort}
        onComfort={(comfort) => window.setComfort(comfort)}
        onWipe={() => {}}
        onLanguage={(code) =>
          void language.use(code).then(() => {
            state.telling = tellingOf({ language, story: story.card.id, names, variable: play.variable });
            draw();
          })
        }
        cards={cards}
        endingsSeen={[]}
        onExit={() => {
          window.exits += 1;
        }}
        onShelf={() => {}}
        stageSlot={() => {}}
      />
    </TellingContext.Provider>,
    page,
  );
}

const open = (choices: string, beat: number) =>
  new Play({
    story,
    seed: 1,
    sound: silence,
    characters: () => 40,
    onChange: draw,
    from: { ...newPlaythrough(story, 1), choices: choices.split(' ').filter(Boolean).map(choiceId), beat },
  });

let play = open('', 0);
window.play = play;
window.exits = 0;
window.lineOf = (id) => state.telling.line(id);
window.setComfort = (change) => {
  now.comfort = { ...now.comfort, ...change };
  draw();
};
window.goTo = (choices, beat) => {
  play = open(choices, beat);
  window.play = play;
  draw();
};
draw();
