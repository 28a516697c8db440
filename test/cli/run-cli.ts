/** Runs the command line in this process and keeps what it printed. */
import { main } from '../../src/cli/main';

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function keepPrinted() {
  const printed = { out: '', err: '' };
  const keep = (stream: keyof typeof printed) => (chunk: string | Uint8Array) => {
    printed[stream] += String(chunk);
    return true;
  };
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    jest.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ];
  return {
    printed,
    stop: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

export function runCli(...args: string[]): CliRun {
  const { printed, stop } = keepPrinted();
  try {
    const status = main(args);
    if (typeof status !== 'number') throw new Error('The command answers later: runCliLater');
    return { status, ...printed };
  } finally {
    stop();
  }
}

/** The same for a command that answers later. */
export async function runCliLater(...args: string[]): Promise<CliRun> {
  const { printed, stop } = keepPrinted();
  try {
    const status = await main(args);
    return { status, ...printed };
  } finally {
    stop();
  }
}
