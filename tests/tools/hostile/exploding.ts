// Stories that grow: their values, their texts, their choices, their files.

import { GOOD_INK } from '../faults/goodStory';
import { before, card, folder, type HostileKind, INK, ink, loop, many, text, within } from './hostileKind';

const WORD = 'woord';
const WAYS = 'more ways through it than can be tried';

// biome-ignore format: a kind a line
export const EXPLODING: readonly HostileKind[] = [
  loop('a text that doubles', 'a text without end', '~ s = s + s\n-> lus', `VAR s = "${WORD}"`),
  loop('a text told within itself', 'a text without end', '~ s = "{s}{s}{s}{s}"\n-> lus', `VAR s = "${WORD}"`),
  loop('a text that grows by a letter', 'goes round in circles', '~ s = s + "a"\n-> lus', 'VAR s = ""'),
  loop('a text that doubles in a function', 'a text without end', [
    '~ s = f(s, 60)\n-> begin\n=== function f(t, n)\n{ n > 0:\n~ return f(t + t, n - 1)\n}\n~ return t',
  ].join(''), `VAR s = "${WORD}"`),
  loop('a text that doubles in a comparison', 'a text without end', '{ s + s == "x": -> begin }\n~ s = s + s\n-> lus', `VAR s = "${WORD}"`),
  ink('glue without end', 'glue "<>"', `${GOOD_INK}=== rest\nDag. <> #id:t_l1\n-> END\n`),
  loop('a text that grows a little every turn', 'a text without end', `~ s = s + "${WORD.repeat(30)}"\n+ [Nog. #id:t_l1] -> lus`, 'VAR s = ""'),
  loop('a number that grows every turn', WAYS, '~ n++\n+ [Nog. #id:t_l1] -> lus\n+ {n > 5} [Klaar. #id:t_l2] -> begin', 'VAR n = 0'),
  loop('a power of powers', 'goes round in circles', '~ n = POW(n, n)\n-> lus', 'VAR n = 2'),
  loop('a list raised over and over', 'goes round in circles', '~ m = LIST_ALL(l) + 1\n-> lus', `LIST l = ${many(95, (i) => `i${i}`, ', ')}\nVAR m = ()`),
  loop('numbers that grow apart', WAYS, `${many(5, (i) => `+ [Ja ${i}. #id:t_l${i}]\n~ n${i}++\n-> lus`)}\n+ {n0 > 9} [Klaar. #id:t_l9] -> begin`, many(5, (i) => `VAR n${i} = 0`)),
  loop('temporary variables without end', 'variables without end', `${many(60, (i) => `~ temp t${i} = 1`)}\n-> begin`),
  loop('calls that each hold fifty values', 'remembers too much', [
    `~ diep++\n${many(45, (i) => `~ temp t${i} = 1`)}\n{ diep mod 12 != 0: -> lus -> }\n+ [Dieper. #id:t_l1] -> lus ->\n- ->->`,
  ].join(''), 'VAR diep = 0'),
  loop('twenty choices by threads', 'more than 12 choices at once', '<- keus\n-> lus\n=== keus\n+ [Ja. #id:t_l1] -> begin\n-> DONE'),
  within('seven choices at once', 'more than 6 choices at once', `${many(7, (i) => `+ [Keus ${i}. #id:t_l${i}] -> noor_twee`)}\n=== noor_later`),
  within('hundreds of choices at once', 'more than 12 choices at once', `${many(300, (i) => `+ [Keus. #id:t_l${i}] -> noor_twee`)}\n=== noor_later`),
  before('a list of many items', 'items in lists', `LIST l = ${many(201, (i) => `i${i}`, ', ')}`),
  before('many lists', 'items in lists', many(120, (i) => `LIST l${i} = a${i}, b${i}`)),
  before('many variables', 'more than 200 variables', many(201, (i) => `VAR v${i} = ${i}`)),
  before('many constants', 'more than 200 variables', many(201, (i) => `CONST C${i} = ${i}`)),
  ink('many knots', 'more than 500 knots', `${GOOD_INK}${many(501, (i) => `=== k${i}\n-> END`)}\n`),
  ink('many stitches', 'more than 500 knots', `${GOOD_INK}=== k\n${many(501, (i) => `= s${i}\n-> END`)}\n`),
  before('braces within braces', 'stand more than 10 deep', `${'{ 1:\n'.repeat(30)}x${'\n}'.repeat(30)}`),
  before('braces within braces in a line', 'stand more than 10 deep', `${'{'.repeat(400)}x${'}'.repeat(400)}`),
  before('parentheses within parentheses', 'stand more than 10 deep', `VAR n = 1\n~ n = ${'('.repeat(500)}1${')'.repeat(500)}`),
  before('calls within calls in a line', 'stand more than 10 deep', `~ ${'f('.repeat(50)}1${')'.repeat(50)}`),
  before('choices within choices', 'stand more than 10 deep', `${'* '.repeat(20)}[Ja. #id:t_l1]`),
  before('gathers within gathers', 'stand more than 10 deep', `${'- '.repeat(20)}Dag. #id:t_l1`),
  before('texts within texts', 'braces in a text', `VAR n = 1\n~ n = ${'"{'.repeat(8)}"x"${'}"'.repeat(8)}`),
  text('a line without end', 'longer than 2000 characters', 'a'.repeat(2_001)),
  folder('a file without end', 'larger than 200000 bytes', { [INK]: '// dag\n'.repeat(40_000) }),
  folder('files without end', 'more than 40 files', Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`h${i}.ink`, '']))),
  folder('many large files', 'files together are larger', Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`h${i}.ink`, '// dag\n'.repeat(28_000)]))),
  folder('a file that includes itself', '', { [INK]: `INCLUDE <slug>.ink\n${GOOD_INK}` }),
  folder('files that include each other', '', { [INK]: `INCLUDE een.ink\n${GOOD_INK}`, 'een.ink': 'INCLUDE twee.ink\n', 'twee.ink': 'INCLUDE een.ink\n' }),
  before('includes without end', 'more than 40 lines with INCLUDE', many(300, (i) => `INCLUDE h${i}.ink`)),
  before('an expression without end', 'longer than 2000 characters', `VAR n = 1\n~ n = ${'1 + '.repeat(900)}1`),
  before('alternatives without end', 'longer than 2000 characters', `{${'a|'.repeat(1_500)}b}`),
  before('a name without end', 'longer than 2000 characters', `VAR ${'n'.repeat(3_000)} = 1`),
  folder('a translation without end', 'larger than 400000 bytes', { 'en.json': `{"title":"${'a '.repeat(300_000)}"}` }),
  folder('a debrief without end of depth', 'stands more than 6 deep', { 'debrief.json': `${'[\n'.repeat(9_000)}${']\n'.repeat(9_000)}` }),
  folder('objects without end of depth', 'stands more than 6 deep', { 'debrief.json': `${'{"a":\n'.repeat(9_000)}1${'}\n'.repeat(9_000)}` }),
  card('a text of a card without end', 'longer than 2000 characters', { about: 'a '.repeat(1_500) }),
  card('a number without end', 'too large', { minutes: 1e300 }),
  card('a key without end', 'is no name', { chats: { ['k'.repeat(500)]: 'Klas' } }),
  text('a tower of accents', 'cannot be seen', `a${'\u0301'.repeat(200)}`),
  within('tags without end', 'longer than 2000 characters', `Dag. ${'#grens:een '.repeat(500)}`),
  loop('a call stack that is deep and comes back', null, [
    '~ f(100)\n-> begin\n=== function f(x)\n{ x > 0:\n~ f(x - 1)\n}',
  ].join('')),
];
