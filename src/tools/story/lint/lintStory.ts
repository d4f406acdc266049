// Holds a story against the rules of craft and safety; what its writer accepted with a reason is left out.
import { dirname, join } from 'node:path';
import type { LiftedStory } from '../../ink/liftStory';
import { shownPath } from '../../ink/storyFiles';
import type { Exploration } from '../explore';
import type { Finding, StoryWarning, WayRule, WordRule } from './lintRule';
import { blameUncountered } from './rules/blameUncountered';
import { blamingChoice } from './rules/blamingChoice';
import { fixOnTarget } from './rules/fixOnTarget';
import { harmWithoutRepair } from './rules/harmWithoutRepair';
import { longBubble } from './rules/longBubble';
import { longSentence } from './rules/longSentence';
import { loudNarration } from './rules/loudNarration';
import { manyEmoji } from './rules/manyEmoji';
import { moralAtEnd } from './rules/moralAtEnd';
import { onlyOneWay } from './rules/onlyOneWay';
import { readingEase } from './rules/readingEase';
import { redLineWord } from './rules/redLineWord';
import { sameOpening } from './rules/sameOpening';
import { slur } from './rules/slur';

const WORD_RULES: readonly WordRule[] = [
  redLineWord,
  slur,
  blamingChoice,
  longSentence,
  readingEase,
  longBubble,
  loudNarration,
  manyEmoji,
];
const WAY_RULES: readonly WayRule[] = [
  blameUncountered,
  fixOnTarget,
  onlyOneWay,
  harmWithoutRepair,
  moralAtEnd,
  sameOpening,
];
const RULES = [...WORD_RULES, ...WAY_RULES].map(({ rule }) => rule);

const UNUSED = {
  rule: 'accepted-unused',
  why: 'A reason that stands for nothing hides the next one (stories/README.md).',
};

const cardOf = (folder: LiftedStory) =>
  shownPath(join(dirname(folder.files[0]?.path ?? join('stories', folder.slug, 'story.json')), 'story.json'));

function warningsOf(
  folder: LiftedStory,
  { rule, why }: Pick<WordRule, 'rule' | 'why'>,
  findings: readonly Finding[],
): readonly StoryWarning[] {
  return findings.map((finding) => {
    const line = folder.lines.find(({ id }) => id === finding.id);
    const place = { file: line?.file ?? cardOf(folder), line: line?.line ?? null };
    return { rule, why: finding.why ?? why, id: finding.id, message: finding.message, ...place };
  });
}

/** Without `exploration` only the rules that look at words alone; that takes a moment and needs no story that compiles. */
export function lintStory(folder: LiftedStory, exploration?: Exploration): readonly StoryWarning[] {
  const { accepted } = folder;
  const found = WORD_RULES.flatMap((each) => warningsOf(folder, each, each.find(folder)));
  if (exploration) found.push(...WAY_RULES.flatMap((each) => warningsOf(folder, each, each.find(folder, exploration))));
  const isAccepted = ({ rule, id }: StoryWarning) => rule in accepted || (id !== null && id in accepted);
  const open = found.filter((warning) => !isAccepted(warning));
  if (!exploration) return open;
  const unused = Object.keys(accepted)
    .filter((key) => !found.some(({ rule, id }) => rule === key || id === key))
    .map((key) => ({
      id: null,
      message: `"accepted" of story.json names "${key}", and nothing is found there any more: take it out. Rules: ${RULES.join(', ')}.`,
    }));
  return [...open, ...warningsOf(folder, UNUSED, unused)];
}
