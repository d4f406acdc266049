// Finds pictures a story asks for that are not drawn: a place, an actor, a pose.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cuesOf } from './cardProblems';
import type { StoryFolder } from './compileStory';
import type { StoryProblem } from './storyProblem';

/** Which poses an actor is drawn in, or stands in for; null when the actor is not drawn at all. */
function posesOf(assets: string, actor: string): readonly string[] | null {
  const path = join(assets, 'cast', `${actor}.json`);
  if (!existsSync(path)) return null;
  const sheet = JSON.parse(readFileSync(path, 'utf8')) as { readonly poses?: object };
  return Object.keys(sheet.poses ?? {});
}

/** Problems at the line that asks for the picture; each missing picture is named once. */
export function artProblems(folder: StoryFolder, assets: string): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const asked = new Set<string>();
  const ask = (picture: string, file: string, line: number, missing: () => string | null) => {
    if (asked.has(picture)) return;
    asked.add(picture);
    const message = missing();
    if (message !== null) problems.push({ file, line, message });
  };
  const askActor = (actor: string, pose: string, file: string, line: number) =>
    ask(`${actor} ${pose}`, file, line, () => {
      const poses = posesOf(assets, actor);
      if (poses === null) return `there is no picture of ${actor}: assets/cast/${actor}.json is missing.`;
      return poses.includes(pose) ? null : `${actor} is not drawn in the pose "${pose}". Drawn: ${poses.join(', ')}.`;
    });
  for (const { cue, file, line } of [...folder.cues, ...folder.lines.flatMap(cuesOf)]) {
    if (cue.kind === 'place')
      ask(cue.place, file, line, () => {
        const drawn = existsSync(join(assets, 'places', `${cue.place}.svg`));
        return drawn ? null : `there is no picture of this place: assets/places/${cue.place}.svg is missing.`;
      });
    if (cue.kind === 'actor') askActor(cue.actor, cue.manner.pose ?? 'idle', file, line);
  }
  for (const { printed, speaker, file, line } of folder.lines)
    if (printed?.kind === 'beat' && printed.beat.voice === 'speech' && speaker) askActor(speaker, 'idle', file, line);
  return problems;
}
