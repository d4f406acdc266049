// The options one can take, as real buttons: told apart by number, place and mark, never by colour alone.
import type { Choice } from '../../story/beat';
import type { ChoiceId } from '../../story/ids';
import { EmojiText } from './EmojiText';
import { Face } from './Face';
import { Icon } from './Icon';
import { useTelling } from './telling';

export interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: ChoiceId) => void;
}

export function ChoiceList({ label, choices, onChoose }: ChoiceListProps) {
  const { line } = useTelling();
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {choices.map((choice, index) => (
        <button key={choice.id} type="button" class="choice" data-nr={index % 3} onClick={() => onChoose(choice.id)}>
          <ChoiceMark choice={choice} number={index + 1} />
          <span class="choice-text">
            {choice.kind === 'perspective' && choice.actor ? (
              <SideText choice={choice} />
            ) : (
              <EmojiText text={line(choice.id)} />
            )}
          </span>
          <Icon name="caret-right" />
        </button>
      ))}
    </fieldset>
  );
}

function ChoiceMark({ choice, number }: { choice: Choice; number: number }) {
  if (choice.kind === 'perspective' && choice.actor) return <Face actor={choice.actor} />;
  return (
    <span class="choice-number" aria-hidden="true">
      {number}
    </span>
  );
}

function SideText({ choice }: { choice: Choice }) {
  const { line, name } = useTelling();
  return (
    <>
      <strong>{choice.actor && name(choice.actor)}</strong>
      <span class="choice-about">{line(`perspectives.${choice.actor}`)}</span>
    </>
  );
}
