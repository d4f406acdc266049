// Where one is: the line in its file, its cues, and everything the stage shows now.
import type { Play } from '../../play/play';
import type { Tableau } from '../../story/tableau';
import { cueText, mannerText } from './cueText';
import type { Desk } from './desk';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { useWriting } from './writingWords';

function tableauRows(tableau: Tableau): readonly string[] {
  const { place, figures, speaker, shot, phone, music, trail } = tableau;
  return [
    `place: ${place ?? '-'}`,
    ...figures.map((figure) => `${figure.actor}: ${mannerText({ ...figure, look: figure.look ?? undefined })}`),
    `speaker: ${speaker ?? '-'}`,
    `shot: ${shot}`,
    `phone: ${phone ?? 'off'}`,
    `music: ${music}`,
    ...trail.hops.map(({ from, to }) => `spread: ${from} > ${to}`),
    ...trail.stoppedBy.map((actor) => `stop: ${actor}`),
    ...trail.beside.map((actor) => `beside: ${actor}`),
  ];
}

const Rows = ({ rows }: { readonly rows: readonly string[] }) => <pre class="writing-code">{rows.join('\n')}</pre>;

export function WhereSection({ desk, play }: { readonly desk: Desk; readonly play: Play }) {
  const { t } = useWriting();
  const { beat, ending, tableau } = play.view.moment;
  const id = ending?.title ?? beat?.id;
  const line = desk.source?.lines.find((each) => each.id === id);
  const cues = beat?.cues ?? [];
  return (
    <Section title={t('where')} open>
      {line && (
        <p>
          <SourceLink place={line} /> <code>{line.knot}</code> <code>{line.id}</code>
        </p>
      )}
      <h3>{t('cues')}</h3>
      {cues.length > 0 ? <Rows rows={cues.map((cue) => `# ${cueText(cue)}`)} /> : <p class="hint">{t('noCues')}</p>}
      <h3>{t('tableau')}</h3>
      <Rows rows={tableauRows(tableau)} />
    </Section>
  );
}
