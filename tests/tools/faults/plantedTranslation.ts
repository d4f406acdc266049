// A story whose English is written down, and what a writer or translator does to it next.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordTranslation } from '../../../src/tools/translation/recordTranslation';
import { storyTexts } from '../../../src/tools/translation/storyTexts';
import { readTranslation, writeTranslation } from '../../../src/tools/translation/translation';
import { GOOD_INK } from './goodStory';
import { plant, SLUG } from './plantedStory';

type Edit = (source: string) => string;

/** The good story; the English of `t_n1` is `English t_n1`, recorded as `npm run story -- ids` does. `ink` edits the Dutch before that. */
export function plantTranslated({ ink = (source) => source }: { readonly ink?: Edit } = {}) {
  const english = (words: object) => Object.fromEntries(Object.keys(words).map((id) => [id, `English ${id}`]));
  const planted = plant({ ink: ink(GOOD_INK), english });
  const { root } = planted;
  const pathOf = (name: string) => join(root, SLUG, name);
  const source = () => storyTexts(root, SLUG);
  const translation = () => readTranslation(source(), 'en');
  /** What `npm run story -- ids` does with the English. */
  const record = () => {
    const before = translation();
    const after = recordTranslation(source(), before);
    writeTranslation(source(), 'en', before, after);
    return after;
  };
  const edit = (name: string, change: Edit) => writeFileSync(pathOf(name), change(readFileSync(pathOf(name), 'utf8')));
  const read = () => ['en.json', 'en.from.json'].map((name) => readFileSync(pathOf(name), 'utf8'));
  edit('en.json', (words) => `${JSON.stringify(JSON.parse(words), null, 2)}\n`);
  record();
  return { ...planted, source, translation, record, edit, read };
}
