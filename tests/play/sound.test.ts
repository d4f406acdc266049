// The gate before the sound: silent until a touch, nothing fetched for nothing, never in the way of a story.
import { expect, test, vi } from 'vitest';
import { createSound } from '../../src/play/sound';
import type { SoundEngine } from '../../src/play/soundEngine';
import type { SoundPlan } from '../../src/play/soundPlan';

function recorder() {
  const plans: SoundPlan[] = [];
  const played: string[] = [];
  const calls: string[] = [];
  const engine: SoundEngine = {
    apply: (plan) => plans.push(plan),
    play: (name) => played.push(name),
    cut: () => calls.push('cut'),
    close: () => calls.push('close'),
  };
  const loadEngine = vi.fn(async () => engine);
  return { plans, played, calls, loadEngine, page: new EventTarget() };
}

const settled = () => new Promise((done) => setTimeout(done, 0));

test('nothing is loaded before the first touch, and the place is heard right after it', async () => {
  const { plans, loadEngine, page } = recorder();
  const sound = createSound({ on: true, loadEngine, page });
  sound.ambience('canteen-day');
  sound.play('ping');
  expect(loadEngine).not.toHaveBeenCalled();
  page.dispatchEvent(new Event('pointerdown'));
  await settled();
  expect(loadEngine).toHaveBeenCalledOnce();
  expect(plans.at(-1)?.ambience?.loop).toBe('canteen');
});

test('nothing is loaded while sound is off, and turning it on is enough afterwards', async () => {
  const { plans, loadEngine, page } = recorder();
  const sound = createSound({ on: false, loadEngine, page });
  page.dispatchEvent(new Event('keydown'));
  sound.music('tension');
  sound.play('ping');
  await settled();
  expect(loadEngine).not.toHaveBeenCalled();
  sound.setOn(true);
  await settled();
  expect(plans.at(-1)?.music?.loop).toBe('tension');
});

test('the sound that woke the engine is still played', async () => {
  const { played, loadEngine, page } = recorder();
  const sound = createSound({ on: true, loadEngine, page });
  page.dispatchEvent(new Event('pointerdown'));
  expect(loadEngine).not.toHaveBeenCalled();
  sound.play('bell');
  await settled();
  expect(played).toEqual(['bell']);
});

test('ticks take turns, and lines that come at once ping once', async () => {
  const { played, loadEngine, page } = recorder();
  const sound = createSound({ on: true, loadEngine, page });
  page.dispatchEvent(new Event('pointerdown'));
  sound.ambience('hallway-day');
  await settled();
  sound.play('ping');
  sound.play('ping');
  sound.play('tick');
  sound.play('sent');
  sound.play('tick');
  expect(played).toEqual(['ping', 'tick1', 'sent', 'tick2']);
});

test('a quick exit cuts everything and stays silent until sound is turned on again', async () => {
  const { plans, played, calls, loadEngine, page } = recorder();
  const sound = createSound({ on: true, loadEngine, page });
  page.dispatchEvent(new Event('pointerdown'));
  sound.ambience('hallway-day');
  await settled();
  sound.stopAtOnce();
  sound.play('ping');
  sound.ambience('canteen-day');
  expect(calls).toEqual(['cut']);
  expect(played).toEqual([]);
  expect(plans.at(-1)?.ambience).toBeNull();
  sound.setOn(true);
  expect(plans.at(-1)?.ambience?.loop).toBe('canteen');
});

test('a sound that cannot be loaded is told once, and the story goes on', async () => {
  const { page } = recorder();
  const onProblem = vi.fn();
  const loadEngine = vi.fn(async () => {
    throw new Error('gone');
  });
  const sound = createSound({ on: true, loadEngine, page, onProblem });
  page.dispatchEvent(new Event('pointerdown'));
  sound.ambience('hallway-day');
  await settled();
  sound.play('ping');
  sound.ambience('canteen-day');
  await settled();
  expect(onProblem).toHaveBeenCalledOnce();
  expect(loadEngine).toHaveBeenCalledOnce();
});

test('an engine that throws does not take the story with it', async () => {
  const { page } = recorder();
  const onProblem = vi.fn();
  const broken: SoundEngine = {
    apply: () => {
      throw new Error('no audio here');
    },
    play: () => {
      throw new Error('no audio here');
    },
    cut: () => {},
    close: () => {},
  };
  const sound = createSound({ on: true, loadEngine: async () => broken, page, onProblem });
  page.dispatchEvent(new Event('pointerdown'));
  sound.ambience('hallway-day');
  await settled();
  expect(() => sound.play('ping')).not.toThrow();
  expect(onProblem).toHaveBeenCalledOnce();
});

test('an engine that arrives after the page was left is closed', async () => {
  const { calls, loadEngine, page } = recorder();
  const sound = createSound({ on: true, loadEngine, page });
  page.dispatchEvent(new Event('pointerdown'));
  sound.ambience('hallway-day');
  sound.dispose();
  await settled();
  expect(calls).toEqual(['close']);
});
