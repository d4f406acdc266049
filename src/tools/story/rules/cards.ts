// Every ending reaches help: the cards a story names exist, and there are enough of them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedStory, problemAt, type Rule } from '../checkedStory';

const REGION = 'nl';
const LEAST_HELP = 3;

function knownIds(checked: CheckedStory, kind: string): readonly string[] {
  const path = join(checked.root, 'cards', REGION, `${kind}.json`);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as readonly { readonly id: string }[]).map((card) => card.id);
}

export const cards: Rule = (checked) => {
  const { card } = checked.story;
  const asked = { help: card.help, law: card.law, facts: card.facts };
  const problems = Object.entries(asked).flatMap(([kind, ids]) => {
    const known = knownIds(checked, kind);
    return ids
      .filter((id) => !known.includes(id))
      .map((id) => problemAt(checked, undefined, `unknown ${kind} card "${id}". Known: ${known.join(', ')}.`));
  });
  if (new Set(card.help).size < LEAST_HELP)
    problems.push(
      problemAt(checked, undefined, `an ending without a help card: "help" needs at least ${LEAST_HELP} cards.`),
    );
  return problems;
};
