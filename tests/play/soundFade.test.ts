// One channel of loops: who rises, who sinks, and that nothing is opened twice.
import { expect, test } from 'vitest';
import { FADE_MS, soundFade } from '../../src/play/soundFade';

function channel() {
  const log: string[] = [];
  const fade = soundFade((name) => {
    log.push(`open ${name}`);
    return {
      fadeTo: (gain, ms) => log.push(`${name} to ${gain} in ${ms}`),
      end: (ms) => log.push(`${name} ends in ${ms}`),
      cut: () => log.push(`${name} cut`),
    };
  });
  return { log, fade };
}

test('another place rises while the last one sinks', () => {
  const { log, fade } = channel();
  fade.show({ loop: 'rain', gain: 0.5 });
  fade.show({ loop: 'hallway', gain: 0.4 });
  expect(log).toEqual([
    'open rain',
    `rain to 0.5 in ${FADE_MS}`,
    `rain ends in ${FADE_MS}`,
    'open hallway',
    `hallway to 0.4 in ${FADE_MS}`,
  ]);
});

test('the same place again changes nothing, another gain only the gain', () => {
  const { log, fade } = channel();
  fade.show({ loop: 'rain', gain: 0.5 });
  fade.show({ loop: 'rain', gain: 0.5 });
  fade.show({ loop: 'rain', gain: 0.2 });
  expect(log.filter((line) => line.startsWith('open'))).toHaveLength(1);
  expect(log.at(-1)).toBe('rain to 0.2 in 150');
});

test('a cut also silences what is still sinking', () => {
  const { log, fade } = channel();
  fade.show({ loop: 'rain', gain: 0.5 });
  fade.show({ loop: 'night', gain: 0.3 });
  fade.cut();
  expect(log.slice(-2)).toEqual(['night cut', 'rain cut']);
});
