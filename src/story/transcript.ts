// A transcript: one playthrough as a writer would read it, for golden tests and for looking back.
import type { Beat, Choice, Turn } from './beat';
import type { Run } from './run';

type Lookup = (id: string) => string;

function beatLine(beat: Beat, text: Lookup): string {
  const grens = beat.grens ? ` [grens: ${beat.grens}]` : '';
  const said = text(beat.id) + grens;
  switch (beat.voice) {
    case 'narration':
      return said;
    case 'speech':
      return `${beat.speaker}: ${said}`;
    case 'thought':
      return `(${beat.speaker}: ${said})`;
    case 'chat':
      return `  [${beat.chat}] ${beat.speaker}: ${said}`;
  }
}

function choiceLine(choice: Choice, chosen: Choice | null, text: Lookup): string {
  const mark = choice.id === chosen?.id ? '>' : '-';
  const kind = choice.kind === 'plain' ? '' : ` (${[choice.kind, choice.actor].filter(Boolean).join(' ')})`;
  return `${mark} ${text(choice.id)}${kind}`;
}

function endingLines(turn: Turn, text: Lookup): string[] {
  if (!turn.ending) return [];
  const now = turn.ending.now.map(({ actor, id }) => `  ${actor}: ${text(id)}`);
  return ['', `== ${text(turn.ending.title)} (${turn.ending.id}, ${turn.ending.kind})`, ...now];
}

/** The whole run as text, a line per beat, every choice with the one taken marked `>`. */
export function printTranscript(run: Run, text: Lookup): string {
  const lines = run.told.flatMap(({ turn, chosen }) => [
    ...turn.beats.map((beat) => beatLine(beat, text)),
    ...turn.thoughts.map(({ actor, id }) => `  {${actor} zwijgt: ${text(id)}}`),
    ...endingLines(turn, text),
    ...(turn.choices.length > 0 ? ['', ...turn.choices.map((choice) => choiceLine(choice, chosen, text)), ''] : []),
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}
