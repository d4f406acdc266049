// What is wrong with the story at hand, each thing with its file and line: first what stops it, then what the checker says.
import type { StoryId } from '../../story/ids';
import type { CheckerRemark, StoryProblem } from '../../story/writing';
import type { Player } from '../player';
import type { Desk } from './desk';
import { stillThere } from './lostPlace';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { useWriting } from './writingWords';

/** Of the story at hand and of what all stories share; of every story while none is open. */
function stopping({ problems }: Desk, story: StoryId | null): readonly StoryProblem[] {
  const asked = story === null ? Object.keys(problems) : ['', story];
  return asked.flatMap((slug) => problems[slug] ?? []);
}

function Problems({ found }: { readonly found: readonly CheckerRemark[] }) {
  return (
    <ul class="writing-problems">
      {found.map((problem) => (
        <li key={`${problem.file}:${problem.line} ${problem.message}`}>
          <SourceLink place={problem} /> <span lang="en">{problem.message}</span>
          {problem.why && (
            <span class="hint" lang="en">
              {problem.why}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Over the page while the panel is closed, so that no mistake is missed. */
export function ProblemNote({ desk, story }: { readonly desk: Desk; readonly story: StoryId | null }) {
  const { t } = useWriting();
  const found = stopping(desk, story);
  return (
    <div class="writing-note-place" role="alert">
      {found.length > 0 && !desk.open && (
        <div class="writing-note">
          <p>{t('stops', { count: found.length })}</p>
          <Problems found={found.slice(0, 3)} />
        </div>
      )}
    </div>
  );
}

interface ProblemsSectionProps {
  readonly desk: Desk;
  readonly player: Player;
  readonly story: StoryId | null;
}

export function ProblemsSection({ desk, player, story }: ProblemsSectionProps) {
  const { t, line } = useWriting();
  const found = stopping(desk, story);
  const { checked, lost } = desk;
  const play = player.screen.kind === 'play' ? player.screen.play : null;
  const fault = play?.view.fault;
  const remarks = checked?.remarks ?? [];
  const mistakes = remarks.filter(({ why }) => why === undefined);
  const advice = remarks.filter(({ why }) => why !== undefined);
  const gone = play && lost && stillThere(lost, play.playthrough) ? lost.choice : null;
  const waits = story !== null && checked === null && found.length === 0;
  const fine = !waits && found.length + remarks.length === 0 && !fault && gone === null;
  return (
    <Section title={t('problems', { count: found.length + remarks.length })} open>
      {found.length > 0 && <p class="writing-stops">{t('stops', { count: found.length })}</p>}
      <Problems found={found} />
      {fault && <p lang="en">{`${fault.message} ${fault.cause instanceof Error ? fault.cause.message : ''}`}</p>}
      {gone !== null && <p class="writing-stops">{t('lostChoice', { choice: line(gone) })}</p>}
      {mistakes.length > 0 && <h3>{t('checker')}</h3>}
      <Problems found={mistakes} />
      {advice.length > 0 && <h3>{t('advice')}</h3>}
      <Problems found={advice} />
      <p role="status" class="hint">
        {waits ? t('checking') : fine ? t('noProblems') : ''}
      </p>
    </Section>
  );
}
