/** `onEdit`: help at once, nothing written, never an exception. */
import { sheetNamed } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { filledSchool, fillRows, sourcesOf } from './school-fixture';

const TEACHER = {
  'Код педагога': 'П-1',
  'Категория персонала': 'педагогический работник',
  Должность: 'учитель',
  Занятость: 'основное место работы',
  Статус: 'работает',
};

/** What was shown since the sheets were made. */
const advice = ({ shown }: AppsScriptRuntime) =>
  shown.toasts.filter(({ title }) => title !== 'Создать листы');

it('says what is wrong with the edited cell and what to do', () => {
  const runtime = filledSchool(1);
  fillRows(runtime.document, 'Педагоги', [{ ...TEACHER, Занятость: 'совместитель' }]);
  const before = sourcesOf(runtime.document);
  runtime.edit('Педагоги', 2, 6);
  expect(advice(runtime)).toEqual([
    {
      title: 'Педагоги, строка 2',
      message: expect.stringMatching(/^Значение «совместитель» не из списка поля «Занятость»/),
    },
  ]);
  expect(runtime.writes).toEqual([]);
  expect(sourcesOf(runtime.document)).toBe(before);
});

it('says that a cell that only informs costs nothing else (З-20)', () => {
  const runtime = filledSchool(1);
  const activity = { 'Код педагога': 'П-1', Дата: '01.03.2026', Вид: 'иное', Роль: 'слушатель' };
  fillRows(runtime.document, 'Мероприятия', [activity]);
  runtime.edit('Мероприятия', 2, 7);
  expect(advice(runtime)).toEqual([
    {
      title: 'Мероприятия, строка 2',
      message: expect.stringMatching(
        /^Значение «слушатель» не из списка .* Ячейка не учтена, строка учтена\.$/,
      ),
    },
  ]);
});

it('knows a header as the tables know it: without regard to case and spaces', () => {
  const runtime = filledSchool(1);
  fillRows(runtime.document, 'Педагоги', [{ ...TEACHER, Занятость: 'совместитель' }]);
  const header = sheetNamed(runtime.document, 'Педагоги').cells[0]?.[5];
  if (header) header.value = ' ЗАНЯТОСТЬ';
  runtime.edit('Педагоги', 2, 6);
  expect(advice(runtime)).toHaveLength(1);
});

it('is silent about good cells, cells still empty, other cells of the row', () => {
  const runtime = filledSchool(1);
  fillRows(runtime.document, 'Педагоги', [{ 'Код педагога': 'П-1', Занятость: 'совместитель' }]);
  runtime.edit('Педагоги', 2, 1);
  expect(advice(runtime)).toEqual([]);
});

it('is silent on headers, computed sheets and sheets of the user', () => {
  const runtime = filledSchool(1);
  runtime.edit('Педагоги', 1, 1);
  runtime.edit('Рейтинг', 3, 1);
  expect(advice(runtime)).toEqual([]);
  expect(() => runtime.run('onEdit', { authMode: 'LIMITED' })).not.toThrow();
});

it('costs two reads, whatever the number of rows', () => {
  const reads = (count: number): number => {
    const runtime = filledSchool(count);
    runtime.edit('Педагоги', 2, 1);
    return runtime.trace.filter((call) => call === 'Range.getValues').length;
  };
  expect([reads(2), reads(200)]).toEqual([2, 2]);
});
