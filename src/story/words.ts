// Turns a story's text into what is shown: names for tokens, values for `{name}`. Plain text in, plain text out.
import { ACTORS, type ActorId } from './vocabulary';

/** The name each actor goes by in this class; `stories/cast.json`, or a replacement chosen before starting. */
export type Names = Readonly<Record<ActorId, string>>;

const NAME_TOKEN = new RegExp(`@(${[...ACTORS].sort((a, b) => b.length - a.length).join('|')})`, 'g');
const VARIABLE = /\{(\w+)\}/g;
/** What stands before the first word of a sentence. */
const SENTENCE_STARTS = /(?:^|[.!?…]['"’”)]?\s+|:\s+(?=['"‘“]))['"‘“(]?$/;

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** `@lottes fiets` becomes `Amirs fiets`, `@haddad` at the start of a sentence `Meneer Haddad`; an unknown variable stays as it is written. */
export function fillIn(
  text: string,
  names: Names,
  variable: (name: string) => string | undefined = () => undefined,
): string {
  return text
    .replace(NAME_TOKEN, (_, actor: ActorId, at: number) =>
      SENTENCE_STARTS.test(text.slice(0, at)) ? capitalised(names[actor]) : names[actor],
    )
    .replace(VARIABLE, (whole, name: string) => variable(name) ?? whole);
}
