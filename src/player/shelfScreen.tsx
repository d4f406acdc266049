// The shelf: a hallway of lockers in the picture, and the same stories as HTML beside it.
import type { Language } from '../browser/language';
import type { Save } from '../browser/saves';
import type { StoryId } from '../story/ids';
import type { Names } from '../story/words';
import { fillIn } from '../story/words';
import type { ShelfEntry } from './shelf';

export interface ShelfScreenProps {
  readonly language: Language;
  readonly entries: readonly ShelfEntry[];
  readonly names: Names;
  readonly saveOf: (story: StoryId) => Save;
  readonly onOpen: (story: StoryId) => void;
}

function StoryLocker({ entry, language, names, saveOf, onOpen }: { readonly entry: ShelfEntry } & ShelfScreenProps) {
  const { card, titles } = entry;
  const { t } = language;
  const words = titles[language.code];
  const seen = saveOf(card.id).endings.length;
  const sides = card.perspectives.map((actor) => names[actor]).join(', ');
  const facts = [
    t('player:minutes', { count: card.minutes }),
    t('player:age', { count: card.age }),
    t('player:sidesOf', { names: sides }),
    seen === 0 ? t('player:seenNothing') : t('player:seenEndings', { count: seen }),
  ];
  return (
    <li class={card.kind === 'warm-up' ? 'locker locker-first' : 'locker'}>
      <h2>
        <button type="button" class="locker-open" onClick={() => onOpen(card.id)}>
          {words.title}
        </button>
      </h2>
      <p class="locker-about">{fillIn(words.about, names)}</p>
      <p class="locker-facts">{facts.join(' · ')}</p>
      {card.kind === 'warm-up' && <p class="locker-hint">{t('player:warmUpFirst')}</p>}
    </li>
  );
}

export function ShelfScreen(props: ShelfScreenProps) {
  const { language, entries } = props;
  return (
    <main class="shelf-words">
      <h1>{language.t('player:shelf')}</h1>
      <p class="shelf-lead">{language.t('player:shelfLead')}</p>
      <ul class="lockers">
        {entries.map((entry) => (
          <StoryLocker key={entry.card.id} entry={entry} {...props} />
        ))}
      </ul>
    </main>
  );
}
