/**
 * Work counted without a clock: how often each function of the sources is entered and each branch and loop
 * body is gone through, as V8 itself counts it.
 */
import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** How often a piece of code was gone through, by its file, its function and where it begins. */
export type Counts = ReadonlyMap<string, number>;

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

function post<T>(session: Session, method: string, params: object = {}): T {
  let answer: T | undefined;
  // The session is of this very thread: it answers before `post` is left.
  session.post(method, params, (fault: Error | null, result?: object) => {
    if (fault) throw fault;
    answer = result as T;
  });
  return answer as T;
}

function countsIn({ result }: Coverage): Counts {
  const counts = new Map<string, number>();
  for (const { url, functions } of result) {
    const file = url.split('/src/')[1];
    if (file === undefined || url.includes('/node_modules/')) continue;
    for (const { functionName, ranges } of functions) {
      for (const { startOffset, count } of ranges) {
        const place = `${file} ${functionName} ${startOffset}`;
        counts.set(place, (counts.get(place) ?? 0) + count);
      }
    }
  }
  return counts;
}

/** What V8 has made machine code of is counted no longer, so for this while it only interprets. */
const COMPILERS = ['opt', 'sparkplug'];

/** Counts what each of `works` does in the product's sources. */
export function countsOf(works: readonly (() => unknown)[]): Counts[] {
  const session = new Session();
  session.connect();
  for (const compiler of COMPILERS) setFlagsFromString(`--no-${compiler}`);
  try {
    post(session, 'Profiler.enable');
    post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return works.map((work) => {
      work();
      return countsIn(post<Coverage>(session, 'Profiler.takePreciseCoverage'));
    });
  } finally {
    session.disconnect();
    for (const compiler of COMPILERS) setFlagsFromString(`--${compiler}`);
  }
}
