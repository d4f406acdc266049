// The floor every time is measured against: Ink's line and its choices put on a bare page, nothing else.
import { Story } from 'inkjs';

const story = new Story(document.getElementById('ink')?.textContent ?? '');
const words = document.getElementById('words');
const line = document.createElement('p');
line.textContent = story.Continue();
words?.append(line);
for (const choice of story.currentChoices) {
  const button = document.createElement('button');
  button.textContent = choice.text;
  button.className = 'choice';
  button.onclick = () => {
    story.ChooseChoiceIndex(choice.index);
    words?.replaceChildren(story.canContinue ? (story.Continue() ?? '') : '');
  };
  words?.append(button);
}
