// Facts, each with its figure large and its source below.
import type { FactPiece } from './cards';
import { Source } from './Source';
import { useTelling } from './telling';

export function FactCard({ pieces }: { pieces: readonly FactPiece[] }) {
  const { t, language } = useTelling();
  if (pieces.length === 0) return null;
  return (
    <section class="card-list">
      <h3>{t('fact_title')}</h3>
      {pieces.map((piece) => (
        <article key={piece.id} class="fact">
          {piece.figure !== null && (
            <p class="fact-figure" aria-hidden="true">
              <strong>{piece.figure}</strong>
              <span>{piece.unit?.[language]}</span>
            </p>
          )}
          <div>
            <p>{piece.text[language]}</p>
            <Source source={piece.source} />
          </div>
        </article>
      ))}
    </section>
  );
}
