/** A list of a column that the program made is to hold all rows of the column: an order never finds it too short. */

import { demoSchool } from '../../../src/demo/school';
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { day } from '../../contract/plans';
import { partsOf } from './package-parts';
import { order, PLAIN, partsAfter } from './row-book';

const WORKBOOK = 'xl/workbook.xml';

/** The list of the codes, as the workbook has it after the order. */
function listAfter(formula: string, change: ReturnType<typeof order>): string {
  const name = (text: string): string =>
    `<definedNames><definedName name="Список_Педагоги_Код">${text}</definedName></definedNames>`;
  const xml = (PLAIN[WORKBOOK] ?? '').replace('<calcPr', `${name(formula)}<calcPr`);
  const after = partsAfter({ [WORKBOOK]: xml }, change)[WORKBOOK] ?? '';
  return />([^<]*)<\/definedName>/.exec(after)?.[1] ?? '';
}

it('it grows to hold what was put in order with it, and stays where that is no need', () => {
  const list = 'Педагоги!$A$2:$A$4';
  expect(listAfter(list, order(2, 7, 6, 5, 4, 3, 2))).toBe('Педагоги!$A$2:$A$7');
  expect(listAfter(list, order(4, 6, 5, 4))).toBe('Педагоги!$A$2:$A$6');
  expect(listAfter(list, order(2, 4, 3, 2))).toBe(list);
  expect(listAfter(list, order(5, 6, 5))).toBe(list);
});

it('of a sheet with more rows than lists are made for, too', () => {
  const workbook = createXlsx({ today: day(2026, 3, 15), name: 'книга.xlsx' });
  workbook.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  const listIn = (): string | undefined =>
    /name="Список_Педагоги_Код_педагога"[^>]*>[^<]*!([^<]*)</.exec(
      partsOf(workbook.toBytes())[WORKBOOK] ?? '',
    )?.[1];
  expect(listIn()).toBe('$A$2:$A$5000');
  // Rows 2 to 5101, the last one first.
  const backwards = Array.from({ length: 5100 }, (_, at) => 5099 - at);
  workbook.apply([{ kind: 'orderRows', sheet: 'Педагоги', first: 1, order: backwards }]);
  expect(listIn()).toBe('$A$2:$A$5101');
});
