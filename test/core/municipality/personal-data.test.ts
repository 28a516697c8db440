/** Ф-10 in a municipality: where people are named there may be a telephone, in other words it is told. */
import { computeMunicipality } from '../../../src/core/municipality/compute-municipality';
import { MUNICIPAL_TABLES } from '../../../src/core/municipality/tables';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import type { Columns } from '../../../src/core/schema/table';
import { municipalSheets, TODAY } from './municipal-kit';

/** The columns of a sheet of which something is told when each text of a row has a telephone in it. */
function told(sheet: string, columns: Columns): string {
  const sheets = new Map(
    municipalSheets({ schools: [['01']] }).map((plan) => [plan.name, cellsOf(plan)]),
  );
  const rows = sheets.get(sheet) ?? [];
  const isText = new Map(
    Object.values(columns).map(({ header, type, parse }) => [
      header,
      // A cell that cannot be read is told of as such.
      type === 'text' && 'value' in parse('слово 8 918 123-45-67'),
    ]),
  );
  rows[1] = (rows[0] ?? []).map((header) =>
    isText.get(String(header)) ? 'слово 8 918 123-45-67' : null,
  );
  const { issues } = computeMunicipality((name) => {
    const cells = sheets.get(name);
    return cells === undefined ? null : { rows: cells };
  }, TODAY);
  return issues
    .filter(({ code }) => code === 'Ф-10')
    .map(({ column }) => column)
    .join(' · ');
}

test('in typed words it is told; beside contacts, names, addresses and numbers of people it is not', () => {
  const all = Object.values(MUNICIPAL_TABLES).map(({ sheet, columns }) => [
    sheet,
    told(sheet, columns),
  ]);
  expect(Object.fromEntries(all)).toEqual({
    ОО: '',
    Структуры: 'Тип · Уровень · Предмет',
    'План мероприятий': 'Мероприятие · Форма · Ожидаемый результат',
    'Банк опыта': 'Тема · Форма',
    'Показатели вручную': 'Показатель',
  });
});
