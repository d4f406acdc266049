// Where a fact or a piece of law comes from.
import type { CardSource } from './cards';
import { useTelling } from './telling';

/** `date` is the day from which a law holds, `2024-07-01`; only its year is shown. */
export function Source({ source, date = null }: { source: CardSource; date?: string | null }) {
  const { t } = useTelling();
  const year = source.year ?? date?.slice(0, 4);
  return <p class="fine">{t('source', { source: year ? `${source.title}, ${year}` : source.title })}</p>;
}
