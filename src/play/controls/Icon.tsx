// One icon of the sprite, by its Phosphor name; always beside a text or under a label, so it says nothing itself.

const SPRITES = import.meta.glob<string>('/assets/icons/icons.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

/** Undefined until the drawings are there: the words go on without. */
const sprite = Object.values(SPRITES)[0];

export function Icon({ name }: { name: string }) {
  if (!sprite) return null;
  return (
    <svg class="icon" aria-hidden="true" focusable="false" viewBox="0 0 256 256">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
