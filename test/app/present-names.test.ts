/** Changes name sheets as they are declared, and reach those that are there, however these are spelt. */
import { presentChanges } from '../../src/app/present-names';
import type { Change } from '../../src/app/workbook';
import type { SheetPlan } from '../../src/core/schema/sheet-plan';

const THERE: Readonly<Record<string, string>> = { Педагоги: 'педагоги', Курсы: ' Курсы' };
const present = (name: string): string | undefined => THERE[name];

const planOf = (name: string, sheet: string): SheetPlan => ({
  name,
  kind: 'input',
  titles: [],
  columns: [
    { header: 'Код', width: 80, look: 'text', dropDown: { sheet, header: 'Код педагога' } },
  ],
  rows: [],
});
const changed = (change: Change): Change | undefined => presentChanges([change], present)[0];

it('a new sheet stands before the one that is meant, and its drop-downs follow that one', () => {
  const create = (before?: string, source = 'Педагоги'): Change => ({
    kind: 'createSheet',
    plan: planOf('Новый', source),
    ...(before !== undefined && { before }),
  });
  const follows = { kind: 'createSheet', plan: planOf('Новый', 'педагоги') };
  expect(changed(create('Курсы'))).toEqual({ ...follows, before: ' Курсы' });
  expect(changed(create())).toEqual(follows);
  expect(changed(create('Нет', 'Нет'))).toEqual(create('Нет', 'Нет'));
});

it('a computed sheet and cells are written where the sheet is', () => {
  const replaced = changed({ kind: 'replaceSheet', plan: planOf('Курсы', 'Педагоги') });
  expect(replaced).toMatchObject({ plan: { name: ' Курсы' } });
  const edit: Change = { kind: 'editCells', sheet: 'Курсы', cells: [] };
  expect(changed(edit)).toEqual({ ...edit, sheet: ' Курсы' });
  expect(changed({ ...edit, sheet: 'Нет' })).toEqual({ ...edit, sheet: 'Нет' });
});
