// `npm start`: serves what was built and prints the address.
import { serveGame } from './gameServer';

const PORTS = [4173, 4174, 4175, 0];

async function start(): Promise<void> {
  const wanted = process.env.PORT ? [Number(process.env.PORT)] : PORTS;
  for (const port of wanted) {
    try {
      const { address } = await serveGame('dist', port);
      console.log(`\n  Kantelpunt: ${address}\n\n  Stop with Ctrl+C.\n`);
      return;
    } catch (cause) {
      const busy = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
      if (!busy || port === wanted.at(-1)) throw cause;
    }
  }
}

await start();
