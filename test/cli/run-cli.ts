/** Runs the command line in this process and keeps what it printed. */
import { main } from '../../src/cli/main';

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export function runCli(...args: string[]): CliRun {
  const printed = { out: '', err: '' };
  const keep = (stream: keyof typeof printed) => (chunk: string | Uint8Array) => {
    printed[stream] += String(chunk);
    return true;
  };
  const out = jest.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
  const err = jest.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
  try {
    const status = main(args);
    return { status, ...printed };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
