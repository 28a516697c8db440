import { applyMend, previewMend } from '../../../src/app/school/mending';
import { schoolResults } from '../../../src/app/school/school-results';
import { dayAt, sheetsWith } from '../../core/school/school-kit';
import { bookOf, bookWith, overTheWire } from '../../panel/school/panel-kit';

const COURSE = { 'Код педагога': 'A-1', 'Объём, ч': '36 ч', 'Дата окончания': '15/03/2026' };
const school = () => bookWith({ Педагоги: [{ 'Код педагога': 'А-1' }], Курсы: [COURSE] });

describe('mending', () => {
  it('shows place, what stands there and what will', () => {
    const shown = overTheWire(previewMend(school())).map(
      ({ kind, place, header, was, becomes }) => [
        kind,
        `${place.sheet} ${place.row}:${place.column}`,
        header,
        was,
        becomes,
      ],
    );
    expect(shown).toEqual([
      ['reference', 'Курсы 2:2', 'Код педагога', 'A-1', 'А-1 (другие буквы)'],
      ['number', 'Курсы 2:8', 'Объём, ч', '36 ч', '36'],
      ['day', 'Курсы 2:10', 'Дата окончания', '15/03/2026', '15.03.2026'],
    ]);
  });

  it('makes the changes that were shown and no others', () => {
    const book = school();
    const keys = previewMend(book)
      .filter(({ kind }) => kind !== 'number')
      .map(({ key }) => key);
    expect(applyMend(book, keys)).toEqual({ ok: true, message: 'Исправлено ячеек: 2.' });
    const row = book.read('Курсы')?.rows[1] ?? [];
    expect([row[1], row[7], row[9]]).toEqual(['А-1', '36 ч', { day: dayAt('15.03.2026') }]);
  });

  it('leaves a cell that was changed since, and says so', () => {
    const book = school();
    const keys = previewMend(book).map(({ key }) => key);
    book.apply([
      { kind: 'editCells', sheet: 'Курсы', cells: [{ row: 1, column: 7, value: '72 ч' }] },
    ]);
    const { ok, message } = applyMend(book, keys);
    expect(ok).toBe(false);
    expect(message).toMatch(/^Исправлено ячеек: 2\. Пропущено исправлений: 1 — после показа/);
    expect(book.read('Курсы')?.rows[1]?.[7]).toBe('72 ч');
  });

  it('writes a category with its day or not at all (Ш-05)', () => {
    const granted = { 'Заявленная категория': 'высшая', Решение: 'присвоена' };
    const book = bookWith({
      Педагоги: [{ 'Код педагога': 'А-1', Категория: 'первая', 'Дата присвоения': '01.10.2023' }],
      Аттестация: [{ 'Код педагога': 'А-1', ...granted, 'Дата решения': '12.03.2026' }],
    });
    const keys = previewMend(book).map(({ key }) => key);
    const at = (header: string) => (book.read('Педагоги')?.rows[0] ?? []).indexOf(header);
    const edited = { row: 1, column: at('Дата присвоения'), value: { day: dayAt('02.10.2023') } };
    book.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [edited] }]);
    expect(applyMend(book, keys)).toMatchObject({ ok: false });
    expect(book.read('Педагоги')?.rows[1]?.[at('Категория')]).toBe('первая');
    expect(
      applyMend(
        book,
        previewMend(book).map(({ key }) => key),
      ).ok,
    ).toBe(true);
    expect(book.read('Педагоги')?.rows[1]?.[at('Категория')]).toBe('высшая');
  });

  it('Ш-05: what is chosen apart from a category is no part of it, though of the same row', () => {
    const granted = { 'Заявленная категория': 'высшая', Решение: 'присвоена' };
    const book = () =>
      bookWith({
        Педагоги: [{ 'Код педагога': 'А-1', Категория: 'первая', 'Дата присвоения': '01.10.2023' }],
        Курсы: [COURSE],
        Аттестация: [{ 'Код педагога': 'А-1', ...granted, 'Дата решения': '12.03.2026' }],
      });
    const chosen = (isChosen: (shown: { kind: string; header: string }) => boolean) => {
      const workbook = book();
      const keys = previewMend(workbook)
        .filter(isChosen)
        .map(({ key }) => key);
      return applyMend(workbook, keys).message;
    };
    expect(chosen(({ kind }) => kind === 'category')).toBe('Исправлено ячеек: 2.');
    expect(chosen(({ kind }) => kind === 'number')).toBe('Исправлено ячеек: 1.');
    expect(chosen(({ kind, header }) => kind === 'number' || header === 'Категория')).toMatch(
      /^Исправлено ячеек: 1\. Пропущено исправлений: 1 /,
    );
  });

  it('writes nothing that it never showed', () => {
    const book = school();
    expect(applyMend(book, ['number:Курсы:2:8:00000000'])).toMatchObject({ ok: false });
    expect(book.read('Курсы')?.rows[1]?.[7]).toBe('36 ч');
  });

  it('creates a missing sheet where it belongs, and restores a header', () => {
    const sheets = sheetsWith({})
      .filter(({ name }) => name !== 'Курсы')
      .map(({ name, rows }) =>
        name === 'Педагоги'
          ? { name, rows: [(rows[0] ?? []).map((cell) => (cell === 'ФИО' ? null : cell))] }
          : { name, rows },
      );
    const book = bookOf(sheets);
    expect(
      applyMend(
        book,
        previewMend(book).map(({ key }) => key),
      ).ok,
    ).toBe(true);
    expect(book.sheetNames().slice(0, 4)).toEqual([
      'Настройки',
      'Педагоги',
      'Курсы',
      'Мероприятия',
    ]);
    expect(book.read('Педагоги')?.rows[0]?.[1]).toBe('ФИО');
    expect(previewMend(book)).toEqual([]);
  });
});

describe('Ш-05: a category of a later decision', () => {
  const DECISION = {
    'Код педагога': 'А-1',
    'Заявленная категория': 'высшая',
    Решение: 'присвоена',
    'Дата решения': '12.03.2026',
  };
  const book = () =>
    bookWith({
      Педагоги: [
        { 'Код педагога': 'А-1', Категория: 'первая', 'Дата присвоения': '01.10.2023' },
        { 'Код педагога': 'А-2' },
      ],
      Аттестация: [DECISION],
    });
  const cellsOf = (workbook: ReturnType<typeof book>) => {
    const row = workbook.read('Педагоги')?.rows[1] ?? [];
    return [row[10], row[12]];
  };

  it('is shown first, then written, and then there is nothing left to say', () => {
    const workbook = book();
    const shown = overTheWire(previewMend(workbook));
    expect(shown.map(({ kind, header, was, becomes }) => [kind, header, was, becomes])).toEqual([
      ['category', 'Категория', 'первая', 'высшая'],
      ['category', 'Дата присвоения', '01.10.2023', '12.03.2026'],
    ]);
    expect(cellsOf(workbook)).toEqual(['первая', { day: dayAt('01.10.2023') }]);
    expect(
      applyMend(
        workbook,
        shown.map(({ key }) => key),
      ),
    ).toEqual({ ok: true, message: 'Исправлено ячеек: 2.' });
    expect(cellsOf(workbook)).toEqual(['высшая', { day: dayAt('12.03.2026') }]);
    expect(previewMend(workbook)).toEqual([]);
    expect(schoolResults(workbook).issues).toEqual([]);
  });

  it('is not written over what was typed since it was shown', () => {
    const workbook = book();
    const keys = previewMend(workbook).map(({ key }) => key);
    const typed = { row: 1, column: 12, value: { day: dayAt('13.03.2026') } };
    workbook.apply([{ kind: 'editCells', sheet: 'Педагоги', cells: [typed] }]);
    expect(applyMend(workbook, keys)).toMatchObject({ ok: false });
    expect(cellsOf(workbook)).toEqual(['первая', { day: dayAt('13.03.2026') }]);
  });
});

describe('what a reader would not see is said beside the change', () => {
  const becomes = (code: string, typed: string) => {
    const rows = { Педагоги: [{ 'Код педагога': code }], Курсы: [{ 'Код педагога': typed }] };
    return previewMend(bookWith(rows)).map((mend) => mend.becomes);
  };

  it.each([
    ['letters of the other alphabet', 'А-1', 'A-1', 'А-1 (другие буквы)'],
    ['the case, which is seen', 'П-1', 'п-1', 'П-1'],
    ['a hyphen, which is seen', 'П-1', 'П 1', 'П-1'],
  ])('%s', (_, code, typed, shown) => {
    expect(becomes(code, typed)).toEqual([shown]);
  });

  it('a text that is to be a date, where both look the same', () => {
    const typedDate = (text: string) => {
      const sheets = sheetsWith({
        Педагоги: [{ 'Код педагога': 'П-1' }],
        Курсы: [{ 'Код педагога': 'П-1', 'Дата окончания': 'дата' }],
      }).map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => row.map((cell) => (cell === 'дата' ? text : cell))),
      }));
      return previewMend(bookOf(sheets)).map((mend) => mend.becomes);
    };
    expect(typedDate('15.03.2026')).toEqual(['15.03.2026 (дата)']);
    expect(typedDate('2026-03-15')).toEqual(['15.03.2026']);
  });
});
