/** Teachers' sheets as they come back: made by the product, filled, saved. */

import { handOutForms } from '../../src/app/school/hand-out-forms';
import type { Workbook } from '../../src/app/workbook';
import { cellsOf } from '../../src/core/schema/sheet-plan';
import { formBook } from '../../src/core/school/self-assessment/form/form-book';
import { FORM } from '../../src/core/school/self-assessment/form/form-table';
import type { Cell } from '../../src/core/values/cell';
import { xlsxOf } from '../../src/hosts/xlsx/new-book';

export interface FilledForm {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a teacher types, by header. */
export type TypedRow = Readonly<Record<string, Cell>>;

/**
 * The sheet of the teacher with this code out of the workbook, with these rows typed under those that
 * are there already; `about` are other words on «О листе», by the name of the line.
 */
export function filledForm(
  workbook: Workbook,
  code: string,
  rows: readonly TypedRow[],
  about: TypedRow = {},
): FilledForm {
  const made = handOutForms(workbook, [code]);
  const [form] = made.ok ? made.forms : [];
  if (!made.ok || form === undefined) throw new Error(`No sheet for ${code}`);
  const plans = formBook(form, made.criteria).map((plan) => {
    if (plan.name === 'О листе') {
      const changed = plan.rows.map(([name = null, value = null]) => [
        name,
        about[String(name)] ?? value,
      ]);
      return { ...plan, rows: changed };
    }
    if (plan.name !== FORM.sheet) return plan;
    const headers = plan.columns.map(({ header }) => header);
    const free = cellsOf(plan)
      .slice(1)
      .findIndex(([date]) => date === null || date === undefined);
    const typed = plan.rows.map((row, at) => {
      const own = rows[at - free];
      return own === undefined || at < free ? row : headers.map((header) => own[header] ?? null);
    });
    return { ...plan, rows: typed };
  });
  return { name: form.fileName, bytes: xlsxOf(plans) };
}
