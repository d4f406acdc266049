// Counts what really came over the line, as Chromium saw it: compressed bodies with their headers.
import type { CDPSession } from 'playwright-core';

export interface Transfer {
  readonly path: string;
  /** From the moment the page was asked for. */
  readonly startMs: number;
  endMs: number | null;
  bytes: number;
}

const QUIET_MS = 1000;

export class Traffic {
  readonly #transfers = new Map<string, Transfer>();
  readonly #pieces: { readonly atMs: number; readonly bytes: number }[] = [];
  #zero: number | null = null;
  #lastMove = performance.now();

  /** Listens from now on; `cdp` must belong to a page that was not yet opened. */
  static async on(cdp: CDPSession): Promise<Traffic> {
    const traffic = new Traffic();
    await cdp.send('Network.enable');
    cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      if (!request.url.startsWith('http')) return;
      const { pathname } = new URL(request.url);
      const startMs = traffic.#since(timestamp);
      traffic.#transfers.set(requestId, { path: pathname, startMs, endMs: null, bytes: 0 });
    });
    cdp.on('Network.dataReceived', ({ timestamp, encodedDataLength }) => {
      traffic.#pieces.push({ atMs: traffic.#since(timestamp), bytes: encodedDataLength });
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) =>
      traffic.#finish(requestId, timestamp, encodedDataLength),
    );
    cdp.on('Network.loadingFailed', ({ requestId, timestamp }) => traffic.#finish(requestId, timestamp, 0));
    return traffic;
  }

  get transfers(): readonly Transfer[] {
    return [...this.#transfers.values()];
  }

  /** Everything that came, or only what `counts`. */
  bytes(counts: (transfer: Transfer) => boolean = () => true): number {
    return this.transfers.filter(counts).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Bodies only: what had come in by then, also of files still on their way. */
  bytesBy(ms: number): number {
    return this.#pieces.filter(({ atMs }) => atMs <= ms).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Resolves when nothing has moved for a second. */
  async quiet(): Promise<void> {
    const still = () =>
      this.transfers.every(({ endMs }) => endMs !== null) && performance.now() - this.#lastMove > QUIET_MS;
    while (!still()) await new Promise((resolve) => setTimeout(resolve, 100));
  }

  #since(timestamp: number): number {
    this.#lastMove = performance.now();
    this.#zero ??= timestamp;
    return (timestamp - this.#zero) * 1000;
  }

  #finish(requestId: string, timestamp: number, bytes: number): void {
    const transfer = this.#transfers.get(requestId);
    if (!transfer) return;
    transfer.endMs = this.#since(timestamp);
    transfer.bytes = bytes;
  }
}
