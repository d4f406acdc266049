// The card of a closed story: what it is about, whose eyes to look through, names, remembering, the way out.
import type { Language } from '../browser/language';
import type { Save } from '../browser/saves';
import type { Playthrough } from '../story/playthrough';
import type { ActorId } from '../story/vocabulary';
import type { Names } from '../story/words';
import { fillIn } from '../story/words';
import type { ShelfEntry } from './shelf';

export interface StoryCardProps {
  readonly language: Language;
  readonly entry: ShelfEntry;
  readonly names: Names;
  readonly save: Save;
  readonly loading: boolean;
  readonly remembering: boolean;
  readonly onStart: (side: ActorId | null, from: Playthrough | null) => void;
  readonly onSwapName: (actor: ActorId) => void;
  readonly onRemember: (on: boolean) => void;
}

function Sides({ language, entry, names, save, loading, onStart }: StoryCardProps) {
  const words = entry.titles[language.code];
  return (
    <section class="card-sides" aria-labelledby="whose-side">
      <h2 id="whose-side">{language.t('player:whoseSide')}</h2>
      {entry.card.perspectives.map((actor) => (
        <button key={actor} type="button" class="side" disabled={loading} onClick={() => onStart(actor, null)}>
          <strong>{names[actor]}</strong>
          <span>{fillIn(words.perspectives[actor] ?? '', names)}</span>
        </button>
      ))}
      {save.run && (
        <button type="button" class="button" disabled={loading} onClick={() => onStart(null, save.run)}>
          {language.t('player:resume')}
        </button>
      )}
      <p class="card-loading" role="status">
        {loading ? language.t('player:loading') : ''}
      </p>
    </section>
  );
}

function NameSwaps({ language, entry, names, onSwapName }: StoryCardProps) {
  const { t } = language;
  return (
    <details class="card-names">
      <summary>{t('player:namesTitle')}</summary>
      <p>{t('player:namesWhy')}</p>
      <div class="name-swaps">
        {entry.card.cast.map((actor) => (
          <button
            key={actor}
            type="button"
            class="chip"
            aria-label={t('player:swap', { name: names[actor] })}
            onClick={() => onSwapName(actor)}
          >
            {names[actor]}
          </button>
        ))}
      </div>
    </details>
  );
}

export function StoryCard(props: StoryCardProps) {
  const { language, entry, names, remembering, onRemember } = props;
  const { t } = language;
  const words = entry.titles[language.code];
  return (
    <main class="card-words">
      <h1>{words.title}</h1>
      <p class="card-facts">
        {t('player:minutes', { count: entry.card.minutes })} · {t('player:age', { count: entry.card.age })}
      </p>
      <p class="card-note">{fillIn(words.note, names)}</p>
      <Sides {...props} />
      <label class="card-remember">
        <input type="checkbox" checked={remembering} onChange={(event) => onRemember(event.currentTarget.checked)} />
        <span>
          <strong>{t('player:rememberLabel')}</strong>
          <small>{t('player:rememberWhy')}</small>
        </span>
      </label>
      <NameSwaps {...props} />
      <section class="card-exit">
        <h2>{t('player:exitTitle')}</h2>
        <p>{t('player:exitWhy')}</p>
      </section>
    </main>
  );
}
