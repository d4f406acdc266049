// Behind "meer": one's own way as a small map, and the fact and law cards of the story.
import type { Ending } from '../../story/beat';
import type { Cards } from './cards';
import { FactCard } from './FactCard';
import { LawCard } from './LawCard';
import { PathMap } from './PathMap';
import type { PlayView } from './playView';
import { useTelling } from './telling';

export interface EndingMoreProps {
  readonly view: PlayView;
  readonly ending: Ending;
  readonly endingsSeen: readonly string[];
  readonly cards: Cards;
}

export function EndingMore({ view, ending, endingsSeen, cards }: EndingMoreProps) {
  const { t } = useTelling();
  const { card } = view.story;
  return (
    <details class="panel panel-more">
      <summary>
        <h2>{t('end_more')}</h2>
      </summary>
      <PathMap view={view} ending={ending} endingsSeen={endingsSeen} />
      <FactCard pieces={cards.facts.filter(({ id }) => card.facts.includes(id))} />
      <LawCard pieces={cards.law.filter(({ id }) => card.law.includes(id))} />
    </details>
  );
}
