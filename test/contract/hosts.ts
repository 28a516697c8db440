/** The hosts that the contract is run against. */
import type { Change, Workbook } from '../../src/app/workbook';
import { type Day, isoDay } from '../../src/core/values/day';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import type { Books } from '../../src/live/contract/contract-case';
import {
  type FakeGoogleWorkbook,
  fakeGoogleWorkbook,
  hostRuntime,
} from '../hosts/google/fake-google';
import { stoppedClock } from '../hosts/google/stopped-clock';

export interface Host {
  /** A workbook without sheets of people. */
  empty(today: Day): Workbook;
  /** The same workbook as the next run of the program finds it. */
  reopened(workbook: Workbook): Workbook;
  /** Whether a sheet reads as the same object before and after the changes, in one run. */
  readsTheSameAfter(workbook: Workbook, sheet: string, changes: readonly Change[]): boolean;
}

const readsTheSameAfter: Host['readsTheSameAfter'] = (workbook, sheet, changes) => {
  const grid = workbook.read(sheet);
  workbook.apply(changes);
  return workbook.read(sheet) === grid;
};

const memory: Host = {
  empty: (today) => new MemoryWorkbook(today),
  reopened: (workbook) => workbook,
  readsTheSameAfter,
};

const xlsx: Host = {
  empty: (today) => createXlsx({ today }),
  reopened: (workbook) =>
    openXlsx((workbook as XlsxWorkbook).toBytes(), { today: workbook.today() }),
  readsTheSameAfter,
};

const google: Host = {
  empty: (today) => {
    const runtime = hostRuntime();
    runtime.document.sheets = [];
    const prepare = stoppedClock(`${isoDay(today)}T12:00:00Z`);
    return fakeGoogleWorkbook(runtime, { prepare });
  },
  reopened: (workbook) => workbook,
  readsTheSameAfter: (workbook, sheet, changes) =>
    (workbook as FakeGoogleWorkbook).readsTheSameAfter(sheet, changes),
};

export const hosts: readonly (readonly [name: string, host: Host])[] = [
  ['memory', memory],
  ['xlsx', xlsx],
  ['Google Sheets', google],
];

/** The workbooks of a host on a day, as the contract wants them. */
export function booksOf(host: Host, today: Day): Books {
  return { ...host, today, apart: [], empty: () => host.empty(today) };
}
