/** What is dropped beside a book: a teacher's sheet is for the panel, a book is to be opened. */

import type { SheetPlan } from '../../../src/core/schema/sheet-plan';
import { templateOf } from '../../../src/core/schema/template';
import { FORM } from '../../../src/core/school/self-assessment/form/form-table';
import { TEACHERS } from '../../../src/core/school/tables/teachers';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { openedWith, smallBytes, TODAY } from './opened';

const form = templateOf(FORM);

function fileOf(...plans: SheetPlan[]): Uint8Array {
  const workbook = createXlsx({ today: TODAY });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
}

it('a school’s panel takes teachers’ sheets, filled or not', () => {
  const { engine } = openedWith(smallBytes());
  const rows = Array.from({ length: 70 }, () => form.columns.map(() => 'что-то'));
  expect(engine.isHandedIn(fileOf(form))).toBe(true);
  expect(engine.isHandedIn(fileOf({ ...form, rows }))).toBe(true);
});

it('books are to be opened, also one that has such a sheet in it', () => {
  const { engine } = openedWith(smallBytes());
  expect(engine.isHandedIn(smallBytes())).toBe(false);
  expect(engine.isHandedIn(fileOf(templateOf(TEACHERS), form))).toBe(false);
  expect(engine.isHandedIn(engine.create('municipality').bytes)).toBe(false);
});

it('what cannot be read is left to whoever opens it, to say so', () => {
  const { engine } = openedWith(smallBytes());
  expect(engine.isHandedIn(new TextEncoder().encode('просто текст'))).toBe(false);
  expect(engine.isHandedIn(fileOf(form).slice(0, 500))).toBe(false);
});

it('a municipality’s panel has no such files', () => {
  const { engine } = openedWith(smallBytes());
  const municipality = openedWith(engine.create('municipality').bytes);
  expect(municipality.engine.isHandedIn(fileOf(form))).toBe(false);
});
