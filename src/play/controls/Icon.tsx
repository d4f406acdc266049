// One icon of the sprite, by its Phosphor name; always beside a text or under a label, so it says nothing itself.
import sprite from '../../../assets/icons/icons.svg?url';

/** Drawings that point along the line being read. Play, rewind and the clock turn the same way everywhere. */
const ALONG_THE_LINE = ['arrow-left', 'arrow-right', 'caret-left', 'caret-right', 'sign-out'];

export function Icon({ name }: { name: string }) {
  return (
    <svg
      class={ALONG_THE_LINE.includes(name) ? 'icon icon-along' : 'icon'}
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 256 256"
    >
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
