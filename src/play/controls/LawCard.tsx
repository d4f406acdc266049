// What the law says, in short sentences with where each comes from.
import type { LawPiece } from './cards';
import { Source } from './Source';
import { useTelling } from './telling';

export function LawCard({ pieces }: { pieces: readonly LawPiece[] }) {
  const { t, language } = useTelling();
  if (pieces.length === 0) return null;
  return (
    <section class="card-list">
      <h3>{t('law_title')}</h3>
      {pieces.map((piece) => (
        <article key={piece.id} class="law">
          <p>{piece.text[language]}</p>
          <Source source={piece.source} date={piece.date} />
        </article>
      ))}
    </section>
  );
}
