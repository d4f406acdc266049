// The ending: how everybody is, the ways on, and one plan with the help card. Three panels and no more.
import { EndingMore } from './EndingMore';
import type { HelpCardProps } from './HelpCard';
import { HowIsEverybody } from './HowIsEverybody';
import { PlanPanel } from './PlanPanel';
import type { PlayScreenProps } from './PlayScreen';
import { useTelling } from './telling';
import { WaysOn } from './WaysOn';

export type EndingScreenProps = Pick<PlayScreenProps, 'view' | 'steps' | 'cards' | 'endingsSeen' | 'onShelf'> & {
  readonly help: HelpCardProps;
};

export function EndingScreen({ view, steps, cards, endingsSeen, onShelf, help }: EndingScreenProps) {
  const { t } = useTelling();
  const { ending, tableau } = view.moment;
  const { card } = view.story;
  if (!ending) return null;
  return (
    <div class="ending">
      <HowIsEverybody ending={ending} trail={tableau.trail} happensTo={card.happensTo} />
      <WaysOn view={view} steps={steps} />
      <PlanPanel plan={card.plan} help={help} />
      <EndingMore view={view} ending={ending} endingsSeen={endingsSeen} cards={cards} />
      <button type="button" class="quiet ending-done" onClick={onShelf}>
        {t('end_done')}
      </button>
    </div>
  );
}
