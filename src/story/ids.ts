// Branded ids, so that a line id can never be passed where a choice id is asked.

declare const brand: unique symbol;
type Branded<T extends string> = string & { readonly [brand]: T };

/** Slug of a story, the name of its folder: `doorgestuurd`. */
export type StoryId = Branded<'story'>;
/** Id of one printed line, kept stable by `npm run story -- ids`: `df_0a1`. */
export type LineId = Branded<'line'>;
/** Id of one choice, from the same tool. A playthrough is a list of these. */
export type ChoiceId = Branded<'choice'>;
/** Name of a turning point, unique within its story: `fietsenhok`. */
export type TurningPointId = Branded<'turningPoint'>;
/** Name of an ending, unique within its story: `op-tijd`. */
export type EndingId = Branded<'ending'>;
/** Name of a conversation in the phone: an actor's id, or a group named in story.json. */
export type ChatId = Branded<'chat'>;

export const storyId = (text: string) => text as StoryId;
export const lineId = (text: string) => text as LineId;
export const choiceId = (text: string) => text as ChoiceId;
export const turningPointId = (text: string) => text as TurningPointId;
export const endingId = (text: string) => text as EndingId;
export const chatId = (text: string) => text as ChatId;
