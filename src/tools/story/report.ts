// Says in plain lines what a story is made of: coverage, endings, minutes, reading level, who can turn it.
import { type CheckedStory, routeInWords } from './checkedStory';
import { readingLevel, wordsOf } from './readingLevel';
import { paceOf } from './rules/pace';
import { coveredIds } from './rules/reaching';
import { sharedLines } from './rules/sides';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The report of one checked story, a line each. */
export function report(checked: CheckedStory): readonly string[] {
  const { folder, story, exploration } = checked;
  const covered = coveredIds(checked);
  const met = folder.lines.filter((line) => covered.has(line.id)).length;
  const printed = folder.lines.filter((line) => line.printed).map((line) => line.words);
  const words = printed.reduce((sum, text) => sum + wordsOf(text).length, 0);
  const level = readingLevel(printed);
  const choices = folder.lines.length - printed.length;
  return [
    `${folder.slug} (${story.card.kind}, ${story.hash})`,
    `  lines ${printed.length}, choices ${choices}, words ${words}, covered ${percent(met / Math.max(1, folder.lines.length))}`,
    `  states ${exploration.states.length}, steps ${exploration.steps.length}, exhaustive: ${exploration.exhaustive ? 'yes' : 'no'}`,
    `  reading level: Flesch-Douma ${level.score.toFixed(0)}, ${level.wordsPerSentence.toFixed(1)} words a sentence`,
    ...Object.entries(folder.accepted).map(([key, reason]) => `  accepted ${key}: ${reason}`),
    ...paceOf(checked).map(
      ({ side, beats, minutes }) =>
        `  ${side}: ${beats.least}-${beats.most} beats, ${minutes.least.toFixed(1)}-${minutes.most.toFixed(1)} minutes (the card says ${story.card.minutes})`,
    ),
    ...sharedLines(checked).map(
      ({ sides, share }) => `  ${sides.join(' and ')} share ${percent(share)} of their lines`,
    ),
    ...story.map.turningPoints.map((point) => `  turning point ${point.id}: ${point.role}`),
    ...story.map.endings.map(
      (ending) => `  ending ${ending.id} (${ending.kind}): ${routeInWords(checked, ending.route)}`,
    ),
  ];
}
