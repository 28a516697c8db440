/** The Google host over the fake, as a workbook of the port: every call is one execution. */
import { resolve } from 'node:path';
import { bundleCode } from '../../../scripts/build/bundle';
import type { Change, Workbook } from '../../../src/app/workbook';
import type { SheetGrid } from '../../../src/core/schema/sheet-grid';
import type { SheetMark } from '../../../src/core/schema/sheet-mark';
import type { Cell } from '../../../src/core/values/cell';
import type { Day } from '../../../src/core/values/day';
import { Fault } from '../../../src/core/values/fault';
import { AppsScriptRuntime, type ExecutionOptions } from '../../apps-script/runtime';
import type { RemoteCall, RemoteReply } from './remote-host';

const root = resolve(__dirname, '../../..');
let code: string | null = null;

/** A runtime that has the host and nothing else loaded. */
export function hostRuntime(): AppsScriptRuntime {
  code ??= bundleCode(root, 'test/hosts/google/remote-host.ts', ['callWorkbook']);
  return new AppsScriptRuntime({ 'Code.js': code });
}

/** Carries out calls in one execution and returns what the last one returned. */
export function inOneExecution(
  runtime: AppsScriptRuntime,
  calls: readonly RemoteCall[],
  options: ExecutionOptions = {},
): unknown {
  const json = runtime.callFromPage('callWorkbook', JSON.stringify(calls), options);
  const { results, fault } = JSON.parse(String(json)) as RemoteReply;
  if (fault !== undefined) throw new Fault(fault);
  return results[results.length - 1];
}

/** The workbook of the port, and what can be seen inside one execution only. */
export interface FakeGoogleWorkbook extends Workbook {
  /** Whether a sheet reads as the same object before and after the changes. */
  readsTheSameAfter(sheet: string, changes: readonly Change[]): boolean;
}

/** The workbook of the port over a runtime. */
export function fakeGoogleWorkbook(
  runtime = hostRuntime(),
  options: ExecutionOptions = {},
): FakeGoogleWorkbook {
  let revision = 0;
  return {
    get revision() {
      return revision;
    },
    today: () => inOneExecution(runtime, [{ name: 'today' }], options) as Day,
    now: () => inOneExecution(runtime, [{ name: 'now' }], options) as string,
    sheetNames: () => inOneExecution(runtime, [{ name: 'sheetNames' }], options) as string[],
    read: (sheet) =>
      inOneExecution(runtime, [{ name: 'read', sheet }], options) as SheetGrid | null,
    firstRow: (sheet) => inOneExecution(runtime, [{ name: 'firstRow', sheet }], options) as Cell[],
    markOf: (sheet) =>
      inOneExecution(runtime, [{ name: 'markOf', sheet }], options) as SheetMark | null,
    apply: (changes) => {
      inOneExecution(runtime, [{ name: 'apply', changes }], options);
      revision += 1;
    },
    readsTheSameAfter: (sheet, changes) =>
      inOneExecution(runtime, [{ name: 'readAgain', sheet, changes }], options) === true,
  };
}
