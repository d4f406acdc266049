// The machines and networks a pupil may have, as Chromium can imitate them.
import type { CDPSession } from 'playwright-core';

export interface Condition {
  readonly name: string;
  readonly network: { readonly downKbit: number; readonly upKbit: number; readonly latencyMs: number } | null;
  /** How many times slower than this machine. */
  readonly cpu: number;
}

export const SLOW_4G: Condition = {
  name: 'Slow 4G (1600/750 kbit/s, 150 ms), CPU 4x',
  network: { downKbit: 1600, upKbit: 750, latencyMs: 150 },
  cpu: 4,
};

/** Chrome's own preset of that name. */
export const FAST_3G: Condition = {
  name: 'Fast 3G (1440/675 kbit/s, 562.5 ms), CPU 6x',
  network: { downKbit: 1440, upKbit: 675, latencyMs: 562.5 },
  cpu: 6,
};

/** This machine's network, which is none, on a slower machine. */
export const slowed = (cpu: number): Condition => ({ name: `CPU ${cpu}x`, network: null, cpu });

const bytesPerSecond = (kbit: number) => (kbit * 1000) / 8;

export async function impose({ network, cpu }: Condition, cdp: CDPSession): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latencyMs,
    downloadThroughput: bytesPerSecond(network.downKbit),
    uploadThroughput: bytesPerSecond(network.upKbit),
  });
}
