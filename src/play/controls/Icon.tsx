// One icon of the sprite, by its Phosphor name; always beside a text or under a label, so it says nothing itself.
import sprite from '../../../assets/icons/icons.svg?url';

export function Icon({ name }: { name: string }) {
  return (
    <svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 256 256">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
