// Reads what Ink printed, one line and its tags, into a beat, a thought, a word on how somebody is, or an ending.
import type { Beat, Ending, Thought } from './beat';
import { type Cue, type Manner, parseCue, parseManner } from './cue';
import { chatId, endingId, lineId, turningPointId } from './ids';
import { ACTORS, type ActorId, ENDING_KINDS, isOneOf } from './vocabulary';

/** A line as the writer wrote it: who, how, what. `text` is the line id in a compiled story. */
export interface Spoken {
  readonly speaker: ActorId | null;
  readonly manner: Manner;
  readonly text: string;
}

export type Printed =
  | { readonly kind: 'beat'; readonly beat: Beat }
  | { readonly kind: 'thought'; readonly thought: Thought }
  | { readonly kind: 'now'; readonly thought: Thought }
  | { readonly kind: 'ending'; readonly ending: Omit<Ending, 'now'>; readonly cues: readonly Cue[] };

export interface Problem {
  readonly problem: string;
}

const SPOKEN = /^([a-z][\w-]*)\s*(?:\(([^)]*)\))?\s*:\s+(.*)$/s;

/** Splits `sem (smirk phone): Kijk dan.`; a line that does not open like that belongs to the narrator. */
export function parseSpoken(text: string): Spoken | Problem {
  const match = SPOKEN.exec(text);
  if (!match) return { speaker: null, manner: {}, text };
  const [, speaker = '', manner = '', said = ''] = match;
  if (!isOneOf(ACTORS, speaker)) return { problem: `unknown actor "${speaker}". Known: ${ACTORS.join(', ')}.` };
  const read = parseManner(manner);
  return 'problem' in read ? read : { speaker, manner: read.manner, text: said };
}

/** The tags of a line that say what kind of line it is; every other tag must be a cue. */
const LINE_TAGS = ['thought', 'stil', 'nu', 'chat', 'grens', 'ending', 'kind'] as const;
type LineTag = (typeof LINE_TAGS)[number];

interface Tags {
  readonly marks: ReadonlyMap<LineTag, string>;
  readonly cues: readonly Cue[];
}

function parseTags(tags: readonly string[]): Tags | Problem {
  const marks = new Map<LineTag, string>();
  const cues: Cue[] = [];
  for (const tag of tags) {
    const [name = '', ...value] = tag.split(':');
    if (isOneOf(LINE_TAGS, name.trim())) {
      marks.set(name.trim() as LineTag, value.join(':').trim());
      continue;
    }
    const read = parseCue(tag);
    if ('problem' in read) return read;
    cues.push(read.cue);
  }
  return { marks, cues };
}

const isEmpty = (manner: Manner) => Object.keys(manner).length === 0;

/** Reads one printed line. `side` thinks the thoughts that name nobody. */
export function parsePrinted(text: string, tags: readonly string[], side: ActorId | null): Printed | Problem {
  const spoken = parseSpoken(text.trim());
  if ('problem' in spoken) return spoken;
  const read = parseTags(tags);
  if ('problem' in read) return read;
  const { marks, cues } = read;
  const id = lineId(spoken.text);
  const { speaker } = spoken;

  const ending = marks.get('ending');
  if (ending !== undefined) {
    const kind = marks.get('kind') ?? '';
    if (!isOneOf(ENDING_KINDS, kind))
      return { problem: `ending "${ending}" needs "#kind:..." with one of: ${ENDING_KINDS.join(', ')}.` };
    return { kind: 'ending', ending: { id: endingId(ending), kind, title: id }, cues };
  }
  if (marks.has('stil') || marks.has('nu')) {
    if (!speaker) return { problem: `a line with #stil or #nu needs somebody who says it: "yusuf: ... #stil".` };
    return { kind: marks.has('stil') ? 'thought' : 'now', thought: { id, actor: speaker } };
  }
  const chat = marks.get('chat');
  if (chat === '') return { problem: `#chat needs the conversation: "#chat:3b" or "#chat:noor".` };
  if (chat !== undefined && !speaker) return { problem: `a chat line needs somebody who sends it.` };
  const voice = chat !== undefined ? 'chat' : marks.has('thought') ? 'thought' : speaker ? 'speech' : 'narration';
  const own: Cue[] =
    speaker && !isEmpty(spoken.manner) ? [{ kind: 'actor', actor: speaker, manner: spoken.manner }] : [];
  const grens = marks.get('grens');
  if (grens === '') return { problem: `#grens needs the name of its turning point: "#grens:fietsenhok".` };
  return {
    kind: 'beat',
    beat: {
      id,
      voice,
      speaker: speaker ?? (voice === 'thought' ? side : null),
      chat: chat === undefined ? null : chatId(chat),
      cues: [...cues, ...own],
      grens: grens === undefined ? null : turningPointId(grens),
    },
  };
}
