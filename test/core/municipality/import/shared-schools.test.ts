/** С-73: a school that comes to the region through two municipalities. */

import { importFiles } from '../../../../src/app/municipality/import-files';
import type { Parcel } from '../../../../src/core/municipality/import/delivery';
import { schoolsBelow } from '../../../../src/core/municipality/import/schools-below';
import type { SheetGrid } from '../../../../src/core/schema/sheet-grid';
import { Fault } from '../../../../src/core/values/fault';
import { MemoryWorkbook } from '../../../../src/hosts/memory/memory-workbook';
import { cellsWith, dayFrom, municipalSheets, summaryOf, TODAY } from '../municipal-kit';

const LAST_YEAR = {
  periodStart: dayFrom('2024-09-01'),
  periodEnd: dayFrom('2025-08-31'),
  asOf: dayFrom('2025-08-31'),
};

const municipality = (code: string, asOf = '2026-04-15') =>
  summaryOf(
    code,
    { К4: [3, 5], К19: [2, 2] },
    { schoolName: `Район ${code}`, asOf: dayFrom(asOf) },
  );

/** «Данные» of a municipality with these schools: [code, name]. */
const dataOf = (...schools: readonly (readonly [string, string])[]): SheetGrid =>
  cellsWith(
    schools.map(([code, schoolName]) =>
      summaryOf(code, { К4: [1, 2], К6: [1, 2] }, { schoolName }),
    ),
  );

const parcel = (source: string, summary = municipality(source), data = dataOf()): Parcel => {
  const cells = cellsWith([summary]);
  return { source, cells, schools: schoolsBelow(cells, () => data) };
};

const regionBook = () => {
  const sheets = municipalSheets({
    schools: ['05', '06', '07'].map((code) => [code, false, { name: `Район ${code}` }]),
    settings: { 'Уровень свода': 'регион' },
  });
  const workbook = new MemoryWorkbook(TODAY);
  workbook.apply(sheets.map((plan) => ({ kind: 'createSheet', plan })));
  return workbook;
};

const imported = (...parcels: Parcel[]) => {
  const { journal, message, ok } = importFiles(regionBook(), parcels);
  return { reasons: journal.map(({ label, reason }) => [label.schoolCode, reason]), message, ok };
};

const REMEDY =
  'Пусть один из муниципалитетов удалит школу и сдаст сводку снова, если это одна и та же школа. (И-39)';

const TWELFTH = ['12', 'СОШ № 12'] as const;
const FIRST = parcel('05', municipality('05'), dataOf(['01', 'СОШ № 1'], TWELFTH));
const SECOND = parcel('06', municipality('06'), dataOf(['01', 'Лицей'], ['12', 'сош  № 12']));
const THIRD = parcel('07', municipality('07'), dataOf(['70', 'СОШ № 70']));

it('is told for both, in any order of files, and nothing is refused', () => {
  const told = imported(FIRST, SECOND, THIRD);
  expect(told).toEqual({
    ok: true,
    message:
      'Принято: 3. Сдали 3 из 3 муниципалитетов, школ в них: 6 из 6. Сразу в двух муниципалитетах: 1 школа. Причины — на листе «Журнал импорта».',
    reasons: [
      [
        '05',
        `Сводка принята. Школа есть и в другом муниципалитете: «12» СОШ № 12 (Район 06). ${REMEDY}`,
      ],
      [
        '06',
        `Сводка принята. Школа есть и в другом муниципалитете: «12» сош № 12 (Район 05). ${REMEDY}`,
      ],
      ['07', 'Сводка принята'],
    ],
  });
  expect(imported(THIRD, SECOND, FIRST)).toEqual(told);
  expect(imported(SECOND, THIRD, FIRST, SECOND).reasons).toContainEqual([
    '06',
    `Такая же сводка этого муниципалитета уже принята. Школа есть и в другом муниципалитете: «12» сош № 12 (Район 05). ${REMEDY}`,
  ]);
});

it('one code or one name alone is no school twice', () => {
  const other = parcel('06', municipality('06'), dataOf(['12', 'Лицей'], ['13', 'СОШ № 12']));
  expect(imported(FIRST, other).message).not.toContain('Сразу в двух');
});

it('of an older book of the same municipality nothing is told', () => {
  const older = parcel('06', municipality('06', '2026-03-01'), dataOf(TWELFTH));
  const newer = parcel('06', municipality('06'), dataOf(['13', 'СОШ № 13']));
  expect(imported(FIRST, older, newer).message).not.toContain('Сразу в двух');
  expect(imported(newer, FIRST, older).message).not.toContain('Сразу в двух');
});

it('И-35: of a book whose «Данные» is too long the journal says that nothing was looked for', () => {
  const cells = cellsWith([municipality('06')]);
  const asked: number[] = [];
  const schools = schoolsBelow(cells, (_sheet, mostRows) => {
    asked.push(mostRows);
    return 'tooLong';
  });
  expect(asked).toEqual([200_000]);
  const { reasons, ok } = imported(FIRST, { source: '06', cells, schools });
  expect(ok).toBe(true);
  expect(reasons).toEqual([
    ['05', 'Сводка принята'],
    [
      '06',
      expect.stringMatching(
        /^Сводка принята\. Нет ли этих школ и в другом муниципалитете, не проверено: лист «Данные» книги длиннее 200\s000 строк\. .*\(И-35\)$/,
      ),
    ],
  ]);
});

it('many are named up to five, and the rest counted', () => {
  const same = ['1', '2', '3', '4', '5', '6', '7'].map((code) => [code, `СОШ ${code}`] as const);
  const [[, reason] = []] = imported(
    parcel('05', municipality('05'), dataOf(...same)),
    parcel('06', municipality('06'), dataOf(...same)),
  ).reasons;
  expect(reason).toContain('Школы есть и в другом муниципалитете: «1» СОШ 1 (Район 06), «2» СОШ 2');
  expect(reason).toContain('«5» СОШ 5 (Район 06) и ещё 2. ');
});

describe('the schools of a municipal book', () => {
  const cells = cellsWith([municipality('05')]);

  it('are those of «Данные», each once a period', () => {
    const data = cellsWith([
      summaryOf('01', { К4: [1, 2], К6: [1, 2] }),
      summaryOf('01', { К4: [1, 2] }, LAST_YEAR),
    ]);
    expect(schoolsBelow(cells, () => data)).toEqual([
      {
        code: '01',
        name: 'Школа 01',
        periodStart: dayFrom('2025-09-01'),
        periodEnd: dayFrom('2026-08-31'),
      },
      {
        code: '01',
        name: 'Школа 01',
        periodStart: LAST_YEAR.periodStart,
        periodEnd: LAST_YEAR.periodEnd,
      },
    ]);
  });

  it('of another period are not looked at', () => {
    const data = cellsWith([
      summaryOf('12', { К4: [1, 2] }, { schoolName: 'СОШ № 12', ...LAST_YEAR }),
    ]);
    expect(imported(FIRST, parcel('06', municipality('06'), data)).message).not.toContain('Сразу');
  });

  it('are none where «Данные» cannot be read, or is a sheet of one’s own', () => {
    const read = (data: SheetGrid | null) => schoolsBelow(cells, () => data);
    expect(read(null)).toEqual([]);
    expect(
      read({
        rows: [
          ['Класс', 'Ученик'],
          ['5а', 12],
        ],
      }),
    ).toEqual([]);
    expect(
      schoolsBelow(cells, () => {
        throw new Fault('Лист повреждён.');
      }),
    ).toEqual([]);
  });

  it('are not looked for in a school’s book', () => {
    const school = cellsWith([summaryOf('05', { К4: [3, 5] })]);
    expect(
      schoolsBelow(school, () => {
        throw new Error('must not be read');
      }),
    ).toEqual([]);
    expect(schoolsBelow(null, () => dataOf(TWELFTH))).toEqual([]);
  });
});
