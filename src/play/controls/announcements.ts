// What the log says at a moment: the beat, an answer to Wacht, a thought that was opened.

import type { PlayView } from './playView';
import type { Announcement } from './StoryLog';
import { soundCaption } from './soundCaption';
import { spokenBeat } from './spokenBeat';
import type { Telling } from './telling';

/** Keys hold the id and not the text, so that another language does not announce the story again. */
export function announcements(view: PlayView, telling: Telling, captions: boolean): readonly Announcement[] {
  const { beat, kind, thoughts, side, ending } = view.moment;
  const said: Announcement[] = [];
  if (view.fault) said.push({ key: 'fault', text: telling.t('fault_title') });
  if (view.lostWay) said.push({ key: 'lost way', text: telling.t('lost_way') });
  if (beat && kind !== 'ending') {
    const caption = captions ? soundCaption(beat, telling) : '';
    said.push({ key: beat.id, text: `${caption && `[${caption}] `}${spokenBeat(beat, telling)}` });
  }
  if (kind === 'stopped') said.push({ key: `${beat?.id} still`, text: telling.t('still_title') });
  if (ending) said.push({ key: ending.id, text: telling.line(ending.title) });
  if (view.answer && side)
    said.push({
      key: view.answer,
      text: `${telling.t('log_thinks', { name: telling.name(side) })} ${telling.line(view.answer)}`,
    });
  const opened = thoughts.find(({ actor }) => actor === view.openThought);
  if (opened)
    said.push({
      key: opened.id,
      text: `${telling.t('log_thinks', { name: telling.name(opened.actor) })} ${telling.line(opened.id)}`,
    });
  return said;
}
