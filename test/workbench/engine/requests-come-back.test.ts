/** Requests that were taken into the plan come back, by whichever call they were. */
import { createXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { dayAt, sheetsWith, TODAY } from '../../core/school/school-kit';
import { openedWith } from './opened';

/** A school of one person and one request, with columns as plain as they can be. */
function school(): Uint8Array {
  const workbook = createXlsx({ today: dayAt(TODAY) });
  const sheets = sheetsWith({ Педагоги: [{}], 'Запросы на ПК': [{ 'Код педагога': 'П-1' }] });
  workbook.apply(
    sheets.map(({ name, rows: [headers = [], ...rows] }) => ({
      kind: 'createSheet',
      plan: {
        name,
        kind: 'input',
        titles: [],
        columns: headers.map((header) => ({ header: String(header), width: 100, look: 'text' })),
        rows,
      },
    })),
  );
  return workbook.toBytes();
}

it.each([
  ['planRequests', 'Перенести запросы в план ПК'],
  ['planRequestsOf', 'Перенос запросов педагога в план ПК'],
])('by «%s»', (call, title) => {
  const book = openedWith(school());
  const sheets = () => ['Запросы на ПК', 'План ПК'].map((name) => book.engine.sheet(name)?.rows);
  const before = sheets();
  expect(book.call(call, 'П-1')).toMatchObject({ ok: true });
  expect(sheets()).not.toEqual(before);
  const { state } = book.engine.perform({ kind: 'undo' });
  expect(state.redo).toBe(title);
  expect(sheets()).toEqual(before);
});
