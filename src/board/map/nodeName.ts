// What a place of the map is called when it is read aloud, and in the list.
import type { MapNode } from './mapDrawing';
import { choiceWords, type MapVoice } from './nodeFace';

/** One line: what it is, and its first words. */
export function nodeName(node: MapNode, voice: MapVoice): string {
  const { t, line, name } = voice;
  switch (node.kind) {
    case 'scene': {
      const [first] = node.lines;
      const mark = node.by?.wrong ? ` (${t('board:wrong')})` : node.by?.low ? ` (${t('board:low')})` : '';
      if (node.by) return choiceWords(node.by, voice) + mark;
      return first ? line(first.id) : t('board:lines', { count: 0 });
    }
    case 'choice':
      return choiceWords(node.choice, voice);
    case 'side':
      return t('board:eyesOf', { name: name(node.actor) });
    case 'turningPoint':
      return `${t('board:pointOf', { name: name(node.role) })}: ${line(`turningPoints.${node.point}`)}`;
    case 'ending':
      return `${t(`board:ending-${node.ending.kind}`)}: ${line(node.ending.title)}`;
  }
}
