// Stories that never come to a choice, an end, or a stop.
import { type HostileKind, loop, within } from './hostileKind';

const CIRCLES = 'goes round in circles';
const CALLS = 'calls within calls without end';
const THREADS = 'threads without end';

// biome-ignore format: a kind a line
export const ENDLESS: readonly HostileKind[] = [
  loop('a knot that goes to itself', CIRCLES, '~ temp x = 1\n-> lus'),
  loop('two knots that go to each other', CIRCLES, '-> lus_twee\n=== lus_twee\n-> lus'),
  loop('stitches that go to each other', CIRCLES, '-> lus.een\n= een\n-> lus.twee\n= twee\n-> lus.een'),
  loop('a gather that goes to itself', CIRCLES, '- (rond) \n~ temp x = 1\n-> rond'),
  loop('a nested gather that goes to itself', CIRCLES, '- (rond)\n- - (binnen)\n~ temp x = 1\n-> binnen'),
  loop('a tunnel through itself', CALLS, '-> lus ->\n->->'),
  loop('two tunnels through each other', CALLS, '-> lus_twee ->\n->->\n=== lus_twee\n-> lus ->\n->->'),
  loop('a tunnel that returns elsewhere', CIRCLES, '-> gang ->\n-> begin\n=== gang\n->-> lus'),
  loop('a tunnel nobody returns from', CIRCLES, '-> gang ->\n-> begin\n=== gang\n-> kamer\n=== kamer\n-> gang'),
  loop('a thread of itself', THREADS, '<- lus\n-> DONE'),
  loop('two threads of each other', THREADS, '<- lus_twee\n-> DONE\n=== lus_twee\n<- lus\n-> DONE'),
  loop('a thread started over and over', CIRCLES, '<- draad\n-> lus\n=== draad\n-> DONE'),
  loop('a function of itself', CALLS, '~ f()\n-> begin\n=== function f()\n~ return f()'),
  loop('two functions of each other', CALLS, '~ f()\n-> begin\n=== function f()\n~ g()\n=== function g()\n~ f()'),
  loop('a loop of a milliard by recursion', CALLS, [
    '~ f(0)\n-> begin\n=== function f(x)\n{ x < 1000000000:\n~ return f(x + 1)\n}\n~ return x',
  ].join('')),
  loop('a loop of a milliard by a divert', CIRCLES, '~ n++\n{ n < 1000000000:\n-> lus\n}\n-> begin', 'VAR n = 0'),
  loop('a function that calls itself twice', CIRCLES, [
    '~ f(60)\n-> begin\n=== function f(x)\n{ x < 2:\n~ return 1\n}\n~ return f(x - 1) + f(x - 2)',
  ].join('')),
  loop('the function of Ackermann', CIRCLES, [
    '~ f(9, 9)\n-> begin\n=== function f(m, n)\n{ m == 0:\n~ return n + 1\n}\n{ n == 0:\n~ return f(m - 1, 1)\n}\n',
    '~ return f(m - 1, f(m, n - 1))',
  ].join('')),
  loop('a parameter that points at itself', 'broke off', [
    '~ temp scene = 0\n-> start(scene)\n=== start(ref scene)\n~ scene++\n-> begin',
  ].join('')),
  loop('a function with a parameter by reference', CALLS, '~ f(n)\n-> begin\n=== function f(ref x)\n~ f(x)', 'VAR n = 0'),
  loop('a default choice that goes back', CIRCLES, '+ -> lus'),
  loop('a default choice behind a condition', CIRCLES, '+ {1 == 1} -> lus'),
  loop('a default choice into a gather', CIRCLES, '- (rond)\n+ ->\n- -> rond'),
  loop('a shuffle of diverts', CIRCLES, '{shuffle:\n- -> lus\n- -> lus\n}'),
  loop('a cycle of diverts', CIRCLES, '{cycle:\n- -> lus\n- -> lus\n}'),
  loop('a list of diverts that stops at the last', CIRCLES, '{stopping:\n- -> lus\n- -> lus\n}'),
  loop('a shuffle that is used up', CIRCLES, '{shuffle once:\n- ~ n++\n- ~ n--\n}\n-> lus', 'VAR n = 0'),
  loop('a condition that is always true', CIRCLES, '{ 1 == 1: -> lus | -> begin }'),
  loop('a condition of many branches', CIRCLES, '{\n- n == 1: -> begin\n- n == 2: -> begin\n- else: -> lus\n}', 'VAR n = 0'),
  loop('a switch that falls back', CIRCLES, '{ n:\n- 1: -> begin\n- else: -> lus\n}', 'VAR n = 0'),
  loop('a divert in a variable', CIRCLES, '-> waar', 'VAR waar = -> lus'),
  loop('a divert in a parameter', CIRCLES, '-> heen(-> lus)\n=== heen(-> waar)\n-> waar'),
  loop('a tunnel in a variable', CALLS, '-> waar ->\n->->', 'VAR waar = -> lus'),
  loop('a loop on its own read count', CIRCLES, '{ lus > 0: -> lus }\n-> begin'),
  loop('a loop on the turns since', CIRCLES, '{ TURNS_SINCE(-> lus) >= 0: -> lus }\n-> begin'),
  loop('a loop on the count of choices', CIRCLES, '{ CHOICE_COUNT() == 0: -> lus }\n-> begin'),
  loop('a loop on chance', CIRCLES, '{ RANDOM(1, 6) < 7: -> lus }\n-> begin'),
  loop('a loop on a seed set anew', CIRCLES, '~ SEED_RANDOM(3)\n{ RANDOM(1, 2) > 0: -> lus }\n-> begin'),
  loop('a loop over a list that stays full', CIRCLES, [
    '~ temp een = LIST_MIN(vol)\n~ vol -= een\n~ vol += een\n{ LIST_COUNT(vol) > 0: -> lus }\n-> begin',
  ].join(''), 'LIST vol = (a), (b), (c)'),
  loop('lines without end', 'without ever asking', 'Het regent. #id:t_l1\n-> lus'),
  loop('a chat without end', 'without ever asking', 'daan: ja #chat:3b #id:t_l1\nfleur: nee #chat:3b #id:t_l2\n-> lus'),
  loop('cues without end', 'a line without end', '# place: hallway-day\n-> lus'),
  loop('thoughts without end', 'without ever asking', 'yusuf: Hm. #stil #id:t_l1\n-> lus'),
  loop('an ending without end', 'without ever asking', 'Klaar #ending:klaar #kind:half #id:t_l1\n-> lus'),
  loop('a condition of a choice without end', CALLS, '+ {f(1)} [Ja. #id:t_l1] -> begin\n=== function f(x)\n~ return f(x)'),
  within('a loop behind a choice', CIRCLES, '+ [Ga. #id:t_l1] -> rond\n=== rond\n~ temp x = 1\n-> rond\n=== noor_later'),
  within('a loop at the fourth time', CIRCLES, '-> tel\n=== tel\n+ [Nog eens. #id:t_l1] -> tel_op\n=== tel_op\n{ tel_op > 3: -> rond }\n-> tel\n=== rond\n~ temp x = 1\n-> rond\n=== noor_later'),
];
