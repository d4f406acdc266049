// A place in a story's files that opens in the writer's editor.
import type { SourcePlace } from '../../story/writing';
import { useWriting } from './writingWords';

const shownPlace = ({ file, line }: SourcePlace) => (line === null ? file : `${file}:${line}`);

export function SourceLink({ place }: { readonly place: SourcePlace }) {
  const { t } = useWriting();
  const shown = shownPlace(place);
  return (
    <button
      type="button"
      class="writing-place"
      title={t('openInEditor', { place: shown })}
      onClick={() => void fetch(`/__open-in-editor?file=${encodeURIComponent(shown)}`)}
    >
      {shown.split('/').slice(-1)}
    </button>
  );
}
