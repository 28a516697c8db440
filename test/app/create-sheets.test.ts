/** «Создать листы»: what people may have filled under a like name is not made a second time. */
import { createSheets } from '../../src/app/create-sheets';
import { schoolTemplate } from '../../src/core/school/school-template';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { dayAt, TODAY } from '../core/school/school-kit';

const day = dayAt(TODAY);
const made = (...names: string[]) => {
  const workbook = new MemoryWorkbook(
    day,
    names.map((name) => ({ name, rows: [['x']] })),
  );
  const { ok, message } = createSheets(workbook, schoolTemplate(day));
  const own = workbook.sheetNames().filter((name) => !names.includes(name));
  return { ok, message, own };
};

it('leaves out a sheet that people fill, where one is called nearly so, and says it', () => {
  const { ok, message, own } = made('ПЕДАГОГИ1', 'Наше');
  expect(ok).toBe(false);
  expect(own).not.toContain('Педагоги');
  expect(own).toContain('Курсы');
  expect(message).toContain('Лист «Педагоги» не создан: есть похожий «ПЕДАГОГИ1».');
});

it('makes a sheet of the product whatever is called nearly so', () => {
  const { ok, message, own } = made('РЕЙТИНГ1');
  expect(ok).toBe(true);
  expect(own).toContain('Рейтинг');
  expect(message).not.toContain('похожий');
});

it.each([
  [1, 'Создан 1 лист. Начните с листа «Настройки».'],
  [2, 'Создано 2 листа. Начните с листа «Настройки».'],
  [5, 'Создано 5 листов. Начните с листа «Настройки».'],
])('says in good Russian that it has made %i', (count, expected) => {
  const names = schoolTemplate(day).map(({ name }) => name);
  expect(made(...names.slice(count)).message).toBe(expected);
});
