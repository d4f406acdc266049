// Names are tokens: a bare name could be that of a pupil in the room.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTORS } from '../../../story/vocabulary';
import { STORY_LANGUAGES } from '../../ink/readWords';
import { type CheckedStory, problemAt, type Rule } from '../checkedStory';

const TOKEN = new RegExp(`^(?:${ACTORS.join('|')})`);

function castNames(checked: CheckedStory): ReadonlyMap<string, string> {
  const path = join(checked.root, 'cast.json');
  if (!existsSync(path)) return new Map();
  const cast = JSON.parse(readFileSync(path, 'utf8')) as Readonly<
    Record<string, { name: Readonly<Record<string, string>> }>
  >;
  const names = Object.entries(cast).flatMap(([actor, { name }]) =>
    Object.values(name).map((each): [string, string] => [each.replace(/^(?:meneer|mevrouw|Mr|Ms|Mrs)\.? /, ''), actor]),
  );
  return new Map(names);
}

export const names: Rule = (checked) => {
  const known = castNames(checked);
  const bare = new RegExp(`(?<![\\p{L}@])(${[...known.keys()].join('|')})(?!\\p{L})`, 'u');
  return STORY_LANGUAGES.flatMap((language) =>
    Object.entries(checked.folder.words[language]).flatMap(([id, text]) => {
      const problems = [];
      const name = known.size === 0 ? undefined : bare.exec(text)?.[1];
      if (name !== undefined)
        problems.push(
          problemAt(checked, id, `the bare name "${name}" in ${language}: write @${known.get(name)}. ${text}`),
        );
      for (const [, token = ''] of text.matchAll(/@(\w+)/g))
        if (!TOKEN.test(token))
          problems.push(
            problemAt(checked, id, `unknown name "@${token}" in ${language}. Known: ${ACTORS.join(', ')}.`),
          );
      return problems;
    }),
  );
};
