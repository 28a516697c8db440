import type { Cell } from '../../../../src/core/values/cell';
import { headersOf } from '../contract';
import { type KitSheet, sheetsWith } from '../school-kit';
import { linesOf, mendsOf } from './mending-kit';

const school = (): KitSheet[] => sheetsWith({ Педагоги: [{ 'Код педагога': 'А-1' }] });

/** The mends after one sheet's header row was spoilt. */
function withHeaders(name: string, spoil: (headers: Cell[]) => Cell[]): string[] {
  const sheets = school().map((sheet) => {
    if (sheet.name !== name) return sheet;
    const [headers = [], ...rows] = sheet.rows;
    return { name, rows: [spoil([...headers]), ...rows] };
  });
  return linesOf(mendsOf(sheets));
}

const renamed = (from: string, to: Cell) => (headers: Cell[]) =>
  headers.map((header) => (header === from ? to : header));

describe('missing headers', () => {
  it.each([
    ['is blank between its neighbours', 'ФИО', null, 'C2: null → "ФИО"'],
    ['is blank in the first column', 'Код педагога', null, 'C1: null → "Код педагога"'],
    [
      'has a letter missing',
      'Категория персонала',
      'Категория персонла',
      'C3: "Категория персонла" → "Категория персонала"',
    ],
    ['has a Latin letter', 'Статус', 'Cтатус', 'C7: "Cтатус" → "Статус"'],
  ])('restores one that %s', (_, from, to, line) => {
    expect(withHeaders('Педагоги', renamed(from, to))).toEqual([`header Педагоги R1${line}`]);
  });

  it('restores several blank ones in a row', () => {
    const blank = (headers: Cell[]) =>
      headers.map((header) =>
        header === 'ФИО' || header === 'Категория персонала' ? null : header,
      );
    expect(withHeaders('Педагоги', blank)).toEqual([
      'header Педагоги R1C2: null → "ФИО"',
      'header Педагоги R1C3: null → "Категория персонала"',
    ]);
  });

  it('restores a blank one that came after 0.1 where a later one stands behind it (З-25)', () => {
    expect(withHeaders('Критерии', renamed('Источник', null))).toEqual([
      'header Критерии R1C16: null → "Источник"',
    ]);
  });

  it('puts a deleted column at the end', () => {
    const sheets = school().map((sheet) =>
      sheet.name === 'Педагоги'
        ? { name: sheet.name, rows: sheet.rows.map((row) => row.filter((_, at) => at !== 1)) }
        : sheet,
    );
    expect(linesOf(mendsOf(sheets))).toEqual([
      `header Педагоги R1C${headersOf('Педагоги').length}: null → "ФИО"`,
    ]);
  });

  it('leaves a header that was renamed beyond recognition', () => {
    expect(withHeaders('Педагоги', renamed('ФИО', 'Сотрудник'))).toEqual([]);
  });

  it('does not take a user’s own column for a missing one', () => {
    const own = (headers: Cell[]) =>
      headers.map((header) => (header === 'ШМО' ? 'Мои заметки' : header));
    expect(withHeaders('Педагоги', own)).toEqual([]);
  });

  it('restores the headers of «Настройки»', () => {
    expect(withHeaders('Настройки', renamed('Значение', 'Значние'))).toEqual([
      'header Настройки R1C2: "Значние" → "Значение"',
    ]);
  });
});

describe('missing sheets', () => {
  const without = (name: string, instead?: string): string[] => {
    const others = school().filter((sheet) => sheet.name !== name);
    return linesOf(
      mendsOf(instead === undefined ? others : [...others, { name: instead, rows: [] }]),
    );
  };

  it('creates one', () => {
    expect(without('Банк опыта')).toEqual(['sheet Банк опыта']);
  });

  it('creates none beside a sheet that was misspelt', () => {
    expect(without('Мероприятия', 'Мероприятия 1')).toEqual([]);
  });
});

describe('headers that are nearly alike', () => {
  // «Мерегиональный» is a letter away from «Межрегиональный» and two from «Региональный».
  const LEVEL = renamed('Региональный', 'Мерегиональный');
  const other = renamed('Межрегиональный', 'Прочее');

  it('are restored where only one of them is missing', () => {
    expect(withHeaders('Критерии', LEVEL)).toEqual([
      'header Критерии R1C8: "Мерегиональный" → "Региональный"',
    ]);
  });

  it('are left where two are missing and the strange one may be either', () => {
    expect(withHeaders('Критерии', (headers) => other(LEVEL(headers)))).toEqual([]);
  });

  it('are left where two strange ones may be the missing one', () => {
    const twice = (headers: Cell[]) => [
      ...renamed('Формулировка', 'Формулирвка')(headers),
      'Формулировкка',
    ];
    expect(withHeaders('Критерии', twice)).toEqual([]);
  });
});
