// The controller of one story: what the words and the picture are told, and what a broken story leaves standing.
import { expect, test } from 'vitest';
import { Play } from '../../src/play/play';
import { silence } from '../../src/play/soundBoard';
import type { Picture } from '../../src/play/stage/stage';
import { choiceId } from '../../src/story/ids';
import { compileTiny, TINY_INK, tinyStory } from '../story/tinyStory';

function opened(story = tinyStory()) {
  const shown: Picture[] = [];
  const heard: string[] = [];
  const play = new Play({
    story,
    seed: 1,
    sound: { ...silence, play: (name) => heard.push(name) },
    characters: () => 10,
    onChange: () => {},
  });
  play.setStage({ show: (picture) => shown.push(picture), rewind: (picture) => shown.push(picture) });
  const take = (...ids: string[]) => ids.map(choiceId).forEach(play.choose);
  return { play, shown, heard, take };
}

test('Wacht where nothing crosses a line is answered, each time by another thought', () => {
  const { play, take } = opened();
  take('p_noor');
  const answers = [1, 2, 3].map(() => {
    play.wacht();
    return play.view.answer;
  });
  expect(answers).toEqual(['wacht.noor.0', 'wacht.noor.1', 'wacht.noor.0']);
  play.next();
  expect(play.view.answer).toBeNull();
});

test('at a turning point the world stops in the picture, and thoughts open by tapping', () => {
  const { play, shown, take } = opened();
  take('p_noor', 'c_links');
  play.wacht();
  expect(shown.at(-1)).toMatchObject({ kind: 'tableau', tableau: { stopped: true } });
  play.tapActor('yusuf');
  expect(play.view.openThought).toBe('yusuf');
  play.tapActor('lotte');
  expect(play.view.openThought).toBe('yusuf');
});

test("the ending shows the way it took, and somebody else's turning point can be gone to from there", () => {
  const { play, shown, take } = opened();
  take('p_daan');
  while (play.view.moment.kind !== 'ending') play.next();
  expect(shown.at(-1)).toMatchObject({ kind: 'trail', happensTo: 'lotte' });
  play.goTo(['p_noor', 'c_rechts'].map(choiceId), true);
  expect(play.view.moment).toMatchObject({ kind: 'stopped', side: 'noor', turningPoint: 'de-app' });
});

test('a line is heard once, however often it is drawn', () => {
  const { play, heard, take } = opened();
  take('p_noor', 'c_links');
  play.wacht();
  play.letGo();
  expect(heard.filter((name) => name === 'ping')).toHaveLength(1);
});

test('a story that breaks off says so, keeps the place, and every other way stays open', () => {
  const { play, take } = opened(
    compileTiny(TINY_INK.replace('=== naast_haar\n', '=== naast_haar\n-> rond\n=== rond\n-> rond\n=== ernaast\n')),
  );
  take('p_noor', 'c_links');
  play.wacht();
  play.choose(choiceId('k_naast'));
  expect(play.view.fault?.code).toBe('endless');
  expect(play.playthrough.choices).toEqual(['p_noor', 'c_links']);
  play.wacht();
  play.choose(choiceId('k_mis'));
  expect(play.view.fault).toBeNull();
  expect(play.view.moment.beat?.id).toBe('h1');
});

test('a story saved anew by its writer keeps the place, and says when it cannot', () => {
  const { play, take } = opened();
  take('p_noor', 'c_links');
  play.replaceStory(compileTiny(TINY_INK.replace('a3 #thought', 'a3 #thought\na4')));
  expect(play.view).toMatchObject({ lostWay: false, moment: { beat: { id: 'a1' } } });
  play.replaceStory(compileTiny(TINY_INK.replace('n1\n', 'n1 #chat\n')));
  expect(play.view).toMatchObject({ fault: { code: 'broken' }, moment: { beat: { id: 'a1' } } });
  play.replaceStory(compileTiny(TINY_INK.replace('c_links', 'c_anders')));
  expect(play.view).toMatchObject({ lostWay: true, moment: { beat: { id: 'n2' } } });
});
