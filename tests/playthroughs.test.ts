// Golden transcripts: a changed word, cue or way shows as a diff that a writer can read.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { choiceId } from '../src/story/ids';
import { replay } from '../src/story/run';
import { printTranscript } from '../src/story/transcript';
import { compileStory } from '../src/tools/ink/compileStory';

const FOLDER = 'tests/playthroughs';
const CHOICES = '.choices.txt';

for (const slug of readdirSync(FOLDER)) {
  const names = readdirSync(`${FOLDER}/${slug}`).filter((name) => name.endsWith(CHOICES));
  const { story, words, problems } = compileStory(`stories/${slug}`, { missingIds: 'error' });
  test.each(names.map((name) => name.slice(0, -CHOICES.length)))(`${slug}: %s is told as it was`, async (name) => {
    if (!story) throw new Error(problems.map(({ message }) => message).join('\n'));
    const choices = readFileSync(`${FOLDER}/${slug}/${name}${CHOICES}`, 'utf8').split(/\s+/).filter(Boolean);
    const run = replay(story, 1, choices.map(choiceId));
    expect(run.stoppedAt).toBeNull();
    const told = printTranscript(run, (id) => words.nl[id] ?? `MISSING ${id}`);
    expect(told).not.toContain('MISSING');
    await expect(told).toMatchFileSnapshot(`playthroughs/${slug}/${name}.transcript.txt`);
  });
}
