/** As much of jest as tests of the rules use, in this process: a file is gone through in milliseconds. */
import { mock } from 'node:test';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { ModuleMocker } from 'jest-mock';

type Deed = () => unknown;

interface Test {
  readonly title: string;
  readonly run: Deed;
  readonly after: readonly Deed[];
}

const mocker = new ModuleMocker(globalThis);

/** The tests that a file declares while `load` runs it. */
export function declaredTests(load: () => void): Test[] {
  const tests: Test[] = [];
  let titles: readonly string[] = [];
  let after: readonly Deed[] = [];
  const describe = (title: string, body: Deed): void => {
    const outside = { titles, after };
    titles = [...titles, title];
    body();
    ({ titles, after } = outside);
  };
  const test = (title: string, run: Deed): void => {
    tests.push({ title: [...titles, title].join(' › '), run, after });
  };
  const afterEach = (deed: Deed): void => {
    after = [...after, deed];
  };
  Object.assign(globalThis, {
    describe: Object.assign(describe, { each: bind(describe as never) }),
    test: Object.assign(test, { each: bind(test as never) }),
    it: Object.assign(test, { each: bind(test as never) }),
    afterEach,
    expect,
    jest: {
      spyOn: mocker.spyOn.bind(mocker),
      fn: mocker.fn.bind(mocker),
      restoreAllMocks: () => mocker.restoreAllMocks(),
      useFakeTimers: ({ now }: { now: number }) => mock.timers.enable({ apis: ['Date'], now }),
      useRealTimers: () => mock.timers.reset(),
    },
  });
  load();
  return tests;
}

/** Runs one test; throws what it throws. */
export async function runTest({ run, after }: Test): Promise<void> {
  try {
    await run();
  } finally {
    for (const deed of after) await deed();
    mocker.restoreAllMocks();
  }
}
