import type { Cell } from '../../../src/core/values/cell';
import { type Doubts, fillSheet, newDocument, sheetNamed } from '../../apps-script/documents';
import { LOCALES } from '../../apps-script/inside/typed-values';
import { hostRuntime, inOneExecution } from './fake-google';
import { rating } from './plans';

const FORMULAS = ['=1+1', '+7 900 000-00-00', '-5', '@имя', '\t=1', '\r=1', '=HYPERLINK("x")'];
const PARSED = [
  '0512',
  '1–2',
  '1-2',
  '15.03.2026',
  '2026-03-15',
  '15.03.26',
  '66,7 %',
  '1 295,84',
  '12:30',
  '1 мая',
  'май 2026',
  'TRUE',
  'ложь',
  '1e5',
  '.5',
  '05.06.2026',
  '05/06/2026',
  '1,5',
  '1295,84335',
];
const PLAIN = ['Иванов', 'СОШ № 5', '—', "'в кавычках'", 'a\nb', '#1', 'П1'];
const TEXTS = [...FORMULAS, ...PARSED, ...PLAIN];

const flags = [false, true];
const DOUBTS: Partial<Doubts>[] = flags.flatMap((apostropheStaysInTextCells) =>
  flags.flatMap((numbersBecomeTextInTextCells) =>
    flags.map((formulasWorkInTextCells) => ({
      ...newDocument().doubts,
      apostropheStaysInTextCells,
      numbersBecomeTextInTextCells,
      formulasWorkInTextCells,
    })),
  ),
);
const CASES = LOCALES.flatMap((locale) => DOUBTS.map((doubts) => ({ locale, doubts })));

describe.each(CASES)('texts that must stay texts, %j', ({ locale, doubts }) => {
  const start = () => {
    const runtime = hostRuntime();
    const document = newDocument();
    Object.assign(document.doubts, { ...doubts, dotsMakeDaysInEnglish: true });
    runtime.document = { ...document, locale };
    return runtime;
  };
  const readRows = (runtime: ReturnType<typeof start>, sheet: string): Cell[][] =>
    (inOneExecution(runtime, [{ name: 'read', sheet }]) as { rows: Cell[][] }).rows;
  const formulasIn = (runtime: ReturnType<typeof start>, sheet: string) =>
    sheetNamed(runtime.document, sheet)
      .cells.flat()
      .filter((cell) => cell?.formula);

  it('survive in every column of a calculated sheet, and so do numbers', () => {
    const runtime = start();
    const rows = [...TEXTS.map((text): Cell[] => [text, text, text, text]), [1, 2.5, 3, 0.1]];
    const plan = rating(rows.length, (index) => rows[index] ?? []);
    inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] },
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan }] },
    ]);
    expect(readRows(runtime, 'Рейтинг').slice(2)).toEqual(rows);
    expect(formulasIn(runtime, 'Рейтинг')).toEqual([]);
  });

  it.each(['General', '@', 'dd.mm.yyyy'])('survive in single cells of format %s', (format) => {
    const runtime = start();
    const sheet = fillSheet(
      runtime.document,
      'Лист1',
      TEXTS.map(() => ['было']),
    );
    for (const row of sheet.cells) {
      const cell = row[0];
      if (cell) cell.format = format;
    }
    const cells = TEXTS.map((value, row) => ({ row, column: 0, value }));
    const rows = TEXTS.map((text) => [text]);
    inOneExecution(runtime, [
      {
        name: 'apply',
        changes: [
          { kind: 'editCells', sheet: 'Лист1', cells },
          { kind: 'appendRows', sheet: 'Лист1', columns: [0], rows },
        ],
      },
    ]);
    expect(readRows(runtime, 'Лист1')).toEqual([...rows, ...rows]);
    expect(formulasIn(runtime, 'Лист1')).toEqual([]);
  });
});
