// Lines fit on a phone: at most so many characters, in every language.
import { STORY_LANGUAGES } from '../../ink/readWords';
import { problemAt, type Rule } from '../checkedStory';

const LIMITS = { line: 160, chat: 90, choice: 110 } as const;

export const lengths: Rule = (checked) =>
  checked.folder.lines.flatMap((line) => {
    const isChat = line.printed?.kind === 'beat' && line.printed.beat.voice === 'chat';
    const what = line.choice ? 'choice' : isChat ? 'chat' : 'line';
    return STORY_LANGUAGES.flatMap((language) => {
      const length = checked.folder.words[language][line.id]?.length ?? 0;
      if (length <= LIMITS[what]) return [];
      const name = what === 'chat' ? 'chat line' : what;
      return [
        problemAt(checked, line.id, `this ${name} has ${length} characters in ${language}, at most ${LIMITS[what]}.`),
      ];
    });
  });
