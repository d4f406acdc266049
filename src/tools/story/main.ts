// `npm run story -- <verb>`: everything a writer asks of the tools.
import { check } from './verbs/check';
import { conform } from './verbs/conform';
import { extract } from './verbs/extract';
import { guide } from './verbs/guide';
import { ids } from './verbs/ids';
import { languages } from './verbs/languages';
import { map } from './verbs/map';
import { merge } from './verbs/merge';
import { newVerb } from './verbs/new';
import { review } from './verbs/review';
import { slur } from './verbs/slur';
import { tryPack } from './verbs/try';
import type { Verb } from './verbs/verb';

const VERBS: Readonly<Record<string, Verb>> = {
  check,
  conform,
  extract,
  guide,
  ids,
  languages,
  map,
  merge,
  new: newVerb,
  review,
  slur,
  try: tryPack,
};

const [name = 'check', ...args] = process.argv.slice(2);
const verb = VERBS[name];
if (verb) await verb.run(args);
else {
  console.error(`Unknown verb "${name}". Known:`);
  for (const [known, { takes, does }] of Object.entries(VERBS)) console.error(`  ${known} ${takes}\n      ${does}`);
  process.exitCode = 1;
}
