/** The hosts that the contract is run against. */
import type { Change, Workbook } from '../../src/app/workbook';
import { cellAddress } from '../../src/core/values/cell-address';
import { type Day, isoDay } from '../../src/core/values/day';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import type { BookFormulas, Books } from '../../src/live/contract/contract-case';
import { cellAt, type SheetState, sheetNamed } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import {
  type FakeGoogleWorkbook,
  fakeGoogleWorkbook,
  hostRuntime,
} from '../hosts/google/fake-google';
import { stoppedClock } from '../hosts/google/stopped-clock';
import { packageOf, partsOf } from '../hosts/xlsx/package-parts';

export interface Host {
  readonly formulas: BookFormulas | null;
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
  formulas: null,
  empty: (today) => new MemoryWorkbook(today),
  reopened: (workbook) => workbook,
  readsTheSameAfter,
};

const xlsxFormulas: BookFormulas = {
  put: (workbook, _, row, column, text) => {
    const parts = partsOf((workbook as XlsxWorkbook).toBytes());
    const [part = ''] = Object.keys(parts).filter((name) => name.includes('worksheets/sheet'));
    const cell = `<c r="${cellAddress(row, column)}" t="str"><f>${text.slice(1)}</f><v></v></c>`;
    const xml = `<row r="${row + 1}">${cell}</row></sheetData>`;
    const bytes = packageOf({ ...parts, [part]: (parts[part] ?? '').replace('</sheetData>', xml) });
    return openXlsx(bytes, { today: workbook.today() });
  },
  placesIn: (workbook, sheet) =>
    (workbook as XlsxWorkbook).view(sheet)?.formulas.map(({ row, column }) => [row, column]) ?? [],
};

const xlsx: Host = {
  formulas: xlsxFormulas,
  empty: (today) => createXlsx({ today }),
  reopened: (workbook) =>
    openXlsx((workbook as XlsxWorkbook).toBytes(), { today: workbook.today() }),
  readsTheSameAfter,
};

const RUNTIMES = new WeakMap<Workbook, AppsScriptRuntime>();

const googleSheet = (workbook: Workbook, name: string): SheetState => {
  const runtime = RUNTIMES.get(workbook);
  if (!runtime) throw new Error('a workbook of another host');
  return sheetNamed(runtime.document, name);
};

const googleFormulas: BookFormulas = {
  put: (workbook, sheet, row, column, formula) => {
    Object.assign(cellAt(googleSheet(workbook, sheet), row, column), { value: '', formula });
    return workbook;
  },
  placesIn: (workbook, sheet) =>
    googleSheet(workbook, sheet).cells.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column): [number, number][] =>
        cell?.formula === undefined ? [] : [[row, column]],
      ),
    ),
};

const google: Host = {
  formulas: googleFormulas,
  empty: (today) => {
    const runtime = hostRuntime();
    runtime.document.sheets = [];
    const prepare = stoppedClock(`${isoDay(today)}T12:00:00Z`);
    const workbook = fakeGoogleWorkbook(runtime, { prepare });
    RUNTIMES.set(workbook, runtime);
    return workbook;
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
