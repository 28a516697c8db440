import { applyMend, previewMend } from '../../../src/app/school/mending';
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
    expect(applyMend(book, keys)).toEqual({ ok: true, message: 'Исправлено: 2 места.' });
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
    expect(message).toMatch(/^Исправлено: 2 места\. Пропущено: 1 место — после показа/);
    expect(book.read('Курсы')?.rows[1]?.[7]).toBe('72 ч');
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
