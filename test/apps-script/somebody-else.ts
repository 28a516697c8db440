/** What somebody else does to the table in another window, at whatever moment of an execution. */
import { cellAt, type DocumentState, type Scalar, sheetNamed } from './documents';
import type { AppsScriptRuntime } from './runtime';
import { kindOf } from './service-calls';

export type Deed = (document: DocumentState) => void;

/** Rows and columns are counted from 0, as the port does. */
export const insertsRow =
  (sheet: string, at: number): Deed =>
  (document) => {
    const state = sheetNamed(document, sheet);
    state.cells.splice(at, 0, []);
    state.maxRows += 1;
  };

export const deletesRow =
  (sheet: string, at: number): Deed =>
  (document) => {
    const state = sheetNamed(document, sheet);
    state.cells.splice(at, 1);
    state.maxRows -= 1;
  };

export const insertsColumn =
  (sheet: string, at: number): Deed =>
  (document) => {
    const state = sheetNamed(document, sheet);
    for (const line of state.cells) if (line && line.length > at) line.splice(at, 0, undefined);
    state.maxColumns += 1;
  };

export const types =
  (sheet: string, row: number, column: number, value: Scalar): Deed =>
  (document) => {
    cellAt(sheetNamed(document, sheet), row, column).value = value;
  };

/** Under the last row of which the first column has something. */
export const addsRow =
  (sheet: string, values: readonly Scalar[]): Deed =>
  (document) => {
    const { cells } = sheetNamed(document, sheet);
    const filled = cells.reduce((last, line, at) => (line?.[0]?.value ? at + 1 : last), 0);
    values.forEach((value, column) => {
      types(sheet, filled, column, value)(document);
    });
  };

/** Does it right before the read or write of this number, counted from 1. */
export function meanwhile(
  runtime: AppsScriptRuntime,
  moment: number,
  deed: Deed,
  run: () => void,
): void {
  let calls = 0;
  runtime.twist = (call, _target, args, real) => {
    if (kindOf(call) !== 'other') {
      calls += 1;
      if (calls === moment) deed(runtime.document);
    }
    return real(args);
  };
  try {
    run();
  } finally {
    runtime.twist = null;
  }
}
