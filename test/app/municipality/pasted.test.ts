/** «Вставка сводок»: what is on it counts once a row of it is filled. */
import { NO_MEANS } from '../../../src/app/command';
import { MUNICIPAL_COMMANDS } from '../../../src/app/municipality/municipal-commands';
import { pastedDeliveries } from '../../../src/app/municipality/pasted-deliveries';
import { cellsOf } from '../../../src/core/schema/sheet-plan';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import {
  cellsWith,
  municipalSheets,
  summaryOf,
  TODAY,
} from '../../core/municipality/municipal-kit';

const PASTED = cellsWith([summaryOf('01', { К4: [3, 5] })]).rows;
const [HEADERS = [], ...LINES] = PASTED;

/** «Импортировать сводки» as a host without links runs it. */
function importIn(rows: readonly (readonly Cell[])[] | null) {
  const sheets = municipalSheets({ schools: [['01']] }).flatMap((plan) => {
    if (plan.name !== 'Вставка сводок') return [{ name: plan.name, rows: cellsOf(plan) }];
    return rows === null ? [] : [{ name: plan.name, rows }];
  });
  const workbook = new MemoryWorkbook(TODAY, sheets);
  const command = MUNICIPAL_COMMANDS.find(({ call }) => call === 'importSummaries');
  return { workbook, outcome: command?.run(workbook, NO_MEANS) };
}

it('the pasted rows are imported alone, by the command', () => {
  const { workbook, outcome } = importIn(PASTED);
  expect(outcome).toMatchObject({
    ok: true,
    message: 'Принято: 1. Сдали 1 из 1. Причины — на листе «Журнал импорта».',
    report: { entries: [{ source: 'Вставка сводок', schoolCode: '01' }] },
  });
  expect(workbook.read('Данные')?.rows).toHaveLength(PASTED.length);
});

it.each<[string, (readonly Cell[])[] | null]>([
  ['no sheet', null],
  ['headers alone', [HEADERS]],
])('where there is nothing pasted (%s), it says what to do and writes nothing', (_, rows) => {
  const { workbook, outcome } = importIn(rows);
  expect(outcome).toEqual({
    ok: false,
    message:
      'Импортировать нечего: лист «Вставка сводок» пуст. Вставьте на него строки листов «Сводка» или перетащите файлы школ на панель.',
  });
  expect(workbook.revision).toBe(0);
});

it('И-17: more than a hundred thousand rows are refused, and named', () => {
  const blank = new Array<readonly Cell[]>(100_000).fill([]);
  const [delivery, ...more] = deliveriesOn(HEADERS, ...LINES, ...blank.slice(2), ['конец']);
  expect(more).toEqual([]);
  expect(delivery).toMatchObject({
    source: 'Вставка сводок',
    refusal: expect.stringMatching(/^На листе «Вставка сводок» больше 100\s000 строк.*\(И-17\)$/),
  });
});

const deliveriesOn = (...rows: (readonly Cell[])[]) =>
  pastedDeliveries(new MemoryWorkbook(TODAY, [{ name: 'Вставка сводок', rows }]));

it.each<[string, (readonly Cell[])[]]>([
  ['without anything', []],
  ['of headers alone', [HEADERS]],
  ['of headers and blank rows', [HEADERS, [], [null, '  ', false], ['\u00a0']]],
])('a sheet %s brings nothing, and nothing is wrong with it', (_, rows) => {
  expect(deliveriesOn(...rows)).toEqual([]);
});

it('a workbook without the sheet brings nothing', () => {
  expect(pastedDeliveries(new MemoryWorkbook(TODAY, []))).toEqual([]);
});

it('a filled row below blank ones is a delivery', () => {
  expect(deliveriesOn(HEADERS, [], [false, ' '], ...LINES)).toMatchObject([
    {
      source: 'Вставка сводок',
      label: { schoolCode: '01' },
      summary: { measures: [{ code: 'К4' }] },
    },
  ]);
});

it('one row that cannot be understood is a delivery that is refused', () => {
  expect(deliveriesOn(HEADERS, ['что-то'])).toMatchObject([{ source: 'Вставка сводок' }]);
  expect(deliveriesOn(HEADERS, ['что-то'])[0]).toHaveProperty('refusal');
});
