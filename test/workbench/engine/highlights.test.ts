/** What stands out on a computed sheet, as the workbench shows it. */
import { createSheets } from '../../../src/app/create-sheets';
import { schoolTemplate } from '../../../src/core/school/school-template';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { SheetDisplay } from '../../../src/workbench/engine/sheet-display';
import { day } from '../../contract/plans';

function fillOf(header: string, text: string): string | undefined {
  const today = day(2026, 3, 15);
  const workbook = createXlsx({ today });
  createSheets(workbook, schoolTemplate(today));
  const view = workbook.view('Посткурс');
  const rows = workbook.read('Посткурс')?.rows ?? [];
  const headerRow = rows.findIndex((cells) => cells.includes(header));
  const column = rows[headerRow]?.indexOf(header) ?? -1;
  if (view === null || column < 0) throw new Error(`No column «${header}»`);
  const display = new SheetDisplay(view, [], new Set(), () => undefined);
  return display.look(text, headerRow + 1, column).fill;
}

test('В-30: a missed checkpoint stands out, whether it is the only one or one of several', () => {
  const missed = fillOf('Мониторинг: I этап', 'не проведён');
  expect(missed).toMatch(/^#/);
  expect(fillOf('Мониторинг: I этап', '1 из 3, пропущено 2')).toBe(missed);
  expect(fillOf('Мониторинг: I этап', '2 из 3')).not.toBe(missed);
  expect(fillOf('Мониторинг: I этап', 'проведён')).not.toBe(missed);
});

test('В-31: a point of a checklist that did not come about stands out', () => {
  const present = fillOf('Чек-лист: I этап', 'осмысление — есть; перенос в практику — есть');
  expect(fillOf('Чек-лист: I этап', 'осмысление — есть; перенос в практику — нет')).not.toBe(
    present,
  );
});
