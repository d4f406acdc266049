// Lines fit on a phone: at most so many characters, in every language.
import { lineLimit } from '../../ink/lineLimit';
import { STORY_LANGUAGES } from '../../ink/readWords';
import { problemAt, type Rule } from '../checkedStory';

export const lengths: Rule = (checked) =>
  checked.folder.lines.flatMap((line) => {
    const { what, limit } = lineLimit(line);
    return STORY_LANGUAGES.flatMap((language) => {
      const length = checked.folder.words[language][line.id]?.length ?? 0;
      if (length <= limit) return [];
      return [problemAt(checked, line.id, `this ${what} has ${length} characters in ${language}, at most ${limit}.`)];
    });
  });
