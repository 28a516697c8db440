/** What «Зафиксировать рейтинг» tells; where it fixes nothing, why, and nothing is written (rule Р-10). */
import { fixRating } from '../../../src/app/school/fix-rating';
import type { Cell } from '../../../src/core/values/cell';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { SCENARIO_4 } from '../../core/school/rating/scenario-4';
import { dayAt, type KitSheet, sheetsWith, TODAY } from '../../core/school/school-kit';

const ARCHIVE = 'Архив рейтинга';

/** The message, and every sheet as it stands then. */
function tried(sheets: readonly KitSheet[]) {
  const book = new MemoryWorkbook(dayAt(TODAY), sheets);
  const all = () => book.sheetNames().map((name) => [name, book.read(name)?.rows]);
  const before = all();
  const outcome = fixRating(book);
  expect(all()).toEqual(before);
  return outcome;
}

it('where every entry is checked, no word of a rating that is preliminary', () => {
  const book = new MemoryWorkbook(dayAt(TODAY), sheetsWith(SCENARIO_4));
  expect(fixRating(book).message).toBe(
    'Рейтинг за 01.09.2025–31.08.2026 зафиксирован: 6 педагогов.',
  );
});

it('nobody works at the school', () => {
  expect(tried(sheetsWith({ Педагоги: [] }))).toEqual({
    ok: false,
    message: 'Рейтинг не зафиксирован. На листе «Педагоги» некого оценивать.',
  });
});

it('the archive lacks a header', () => {
  const broken: readonly Cell[] = ['Дата фиксации', 'Кто это'];
  const sheets = sheetsWith(SCENARIO_4).filter(({ name }) => name !== ARCHIVE);
  expect(tried([...sheets, { name: ARCHIVE, rows: [broken] }])).toEqual({
    ok: false,
    message:
      'Рейтинг не зафиксирован. На листе «Архив рейтинга» повреждены заголовки: восстановите их.',
  });
});

it('the book cannot be computed', () => {
  const sheets = sheetsWith(SCENARIO_4).filter(({ name }) => name !== 'Педагоги');
  const { ok, message } = tried(sheets);
  expect(ok).toBe(false);
  expect(message).toMatch(/^Рейтинг не зафиксирован: .+\. Выполните «Проверить данные»\.$/);
});
