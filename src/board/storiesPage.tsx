// The teacher's first page: every story with what it is about, and the way to its map.
import { fillIn } from '../story/words';
import type { Desk, StoryEntry } from './desk';
import { printScreen } from './screen';

function StoryEntryCard({ desk, entry }: { readonly desk: Desk; readonly entry: StoryEntry }) {
  const { names, language } = desk;
  const { t } = language;
  const { card, titles } = entry;
  const words = titles[language.code];
  const sides = card.perspectives.map((actor) => names[actor]).join(', ');
  const facts = [
    ...(card.kind === 'warm-up' ? [t('board:warmUp')] : []),
    t('player:minutes', { count: card.minutes }),
    t('player:age', { count: card.age }),
    t('board:sides', { names: sides }),
  ];
  return (
    <li class="board-story">
      <h2>{words.title}</h2>
      <p>{fillIn(words.about, names)}</p>
      <p>{fillIn(words.note, names)}</p>
      <p class="hint">{facts.join(' · ')}</p>
      {!card.shelf && <p class="board-mark">{t('board:offShelf')}</p>}
      <a class="button" href={printScreen({ kind: 'map', story: card.id })}>
        {t('board:mapOf', { title: words.title })}
      </a>
    </li>
  );
}

export function StoriesPage({ desk }: { readonly desk: Desk }) {
  const { t } = desk.language;
  return (
    <main class="board-page">
      <h1>{t('board:title')}</h1>
      <p class="board-lead">{t('board:lead')}</p>
      <ul class="board-stories">
        {desk.stories.map((entry) => (
          <StoryEntryCard key={entry.card.id} desk={desk} entry={entry} />
        ))}
      </ul>
    </main>
  );
}
