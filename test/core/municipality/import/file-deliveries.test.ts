/** С-44: whose a file is that could not be read. */
import type { Parcel } from '../../../../src/core/municipality/import/delivery';
import { fileDeliveries } from '../../../../src/core/municipality/import/file-deliveries';
import { schoolByFileName } from '../../../../src/core/municipality/import/school-in-file-name';
import { cellsWith, summaryOf } from '../municipal-kit';

const schoolOf = schoolByFileName(['0511', '0512', '05-13', '05', 'А-1', '2', '15']);

it.each([
  ['0511.xlsx', '0511'],
  ['svodka-0511-01.09.2025-31.08.2026.xlsx', '0511'],
  ['svodka-0511-2025-08-15.xlsx', '0511'],
  ['Школа 0511 (2).xlsx', '0511'],
  ['Школа 0511(2).xlsx', '0511'],
  ['0511_сводка.XLSX', '0511'],
  ['СОШ №0512.xls', '0512'],
  ['школа а-1.ods', 'А-1'],
  // The longer code, not the shorter one within it.
  ['05-13.xlsx', '05-13'],
  ['0511 и ещё раз 0511.xlsx', '0511'],
])('«%s» is of %s', (name, code) => {
  expect(schoolOf(name)).toBe(code);
});

it.each([
  ['сводка.xlsx'],
  // Two codes.
  ['0511 и 0512.xlsx'],
  // A code is a whole word.
  ['10511.xlsx'],
  ['05110.xlsx'],
  ['школа0511а.xlsx'],
  // The number of a copy, and dates, are no codes.
  ['сводка (2).xlsx'],
  ['сводка 15.04.2026.xlsx'],
  ['сводка 2026-04-15.xlsx'],
])('«%s» tells nobody', (name) => {
  expect(schoolOf(name)).toBeNull();
});

it.each([
  ...['сводка 15.04.2026.xlsx', 'сводка 5.4.2026.xlsx', 'сводка 2026-04-15.xlsx'],
  ...['сводка (15).xlsx', 'сводка(4).xlsx'],
])('no part of a day or of a copy’s number in «%s» is a code', (name) => {
  const parts = ['15', '5', '04', '4', '2026', '026', '26', '6', '2', '20'];
  for (const code of parts) expect([code, schoolByFileName([code])(name)]).toEqual([code, null]);
});

it('a code has signs of its own, six words at most, and is read in any case', () => {
  const code = 'а-б_в.г д-е';
  expect(schoolByFileName([code])(`Сводка ${code.toUpperCase()}.xlsx`)).toBe(code);
  expect(schoolByFileName(['2026'])('сводка 2026 года.xlsx')).toBe('2026');
  // Behind the last dot stands the kind of the file.
  expect(schoolByFileName(['0511'])('сводка.0511')).toBeNull();
  expect(schoolByFileName(['0511'])('сводка.0511.xlsx')).toBe('0511');
});

const only = (parcel: Parcel) => {
  const [delivery, ...more] = fileDeliveries(parcel, schoolOf);
  expect(more).toEqual([]);
  return delivery;
};

it.each<[string, Partial<Parcel>]>([
  ['damaged', { fault: 'Файл повреждён' }],
  ['no workbook', { unread: 'foreign' }],
  ['too long', { unread: 'tooLong' }],
])('a file that is %s is of the school in its name, and says how that is known', (_, why) => {
  const delivery = only({ source: '0511.xls', cells: null, ...why });
  expect(delivery).toMatchObject({
    label: { schoolCode: '0511', periodStart: null, asOf: null },
    refusal: expect.stringMatching(/^По имени файла это школа 0511\. .+ \(И-\d+\)$/),
  });
});

it('a file whose name tells no school is nobody’s', () => {
  expect(only({ source: 'школа.xls', cells: null, unread: 'foreign' })).toMatchObject({
    label: { schoolCode: null },
    refusal: expect.stringMatching(/^Файл «школа\.xls»/),
  });
});

it('a readable file is whose its rows say, whatever its name', () => {
  const summary = summaryOf('0512', { К4: [1, 2] });
  const good = only({ source: '0511.xlsx', cells: cellsWith([summary]) });
  expect(good).toMatchObject({ label: { schoolCode: '0512' }, summary });
  const broken = only({ source: '0511.xlsx', cells: cellsWith([summary], { Числитель: 2 }) });
  expect(broken).toMatchObject({ label: { schoolCode: '0512' } });
  const empty = only({ source: '0511.xlsx', cells: null });
  expect(empty).toMatchObject({ label: { schoolCode: null } });
});
