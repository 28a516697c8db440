/** Rows of a teacher's sheet that look like a total, a signature or a heading: none is left out without a word. */
import { collectAnswers, collectForms } from '../../../src/app/school/collect';
import type {
  ExplainedRow,
  FormParcel,
} from '../../../src/core/school/self-assessment/collecting/submission';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { dayAt, type Row, sheetsWith, TODAY } from '../../core/school/school-kit';
import { fact, formOf, gridOf } from '../../core/school/self-assessment/form/forms-kit';

const bookWith = (activities: readonly Row[] = []) =>
  new MemoryWorkbook(dayAt(TODAY), sheetsWith({ Педагоги: [{}, {}], Мероприятия: activities }));

const said = (rows: readonly ExplainedRow[] = []) => rows.map(({ row, reason }) => [row, reason]);

const collected = (form: FormParcel, book = bookWith()) =>
  collectForms(book, [form]).report?.submissions[0];

const REMARK =
  'Строка не собрана: «Дата» в ней начинается как итог, подпись, заголовок раздела или номера столбцов. Если это запись, впишите в неё дату и вид и сдайте лист ещё раз; если нет, ничего не делайте. (Я-73)';
const REFUSAL =
  'Строка не собрана: «Дата» в ней начинается как итог, подпись, заголовок раздела или номера столбцов, а в остальном это запись. Впишите в неё дату и вид и сдайте лист ещё раз; лишнюю строку удалите. (Я-74)';

describe('Я-73, Я-74: a row whose «Дата» holds words of a total or a signature', () => {
  it.each([
    { Дата: 'Итого' },
    { Дата: 'Итого', Тема: 'Дроби' },
    { Дата: 'Всего за год', 'Самооценка, баллы': 12 },
    { Дата: 'Подпись', Тема: '________' },
  ])('%j is told with its row', (row) => {
    const one = collected(formOf('П-1', [fact('Дроби'), row]));
    expect(said(one?.remarks)).toEqual([[3, REMARK]]);
    expect(one).toMatchObject({ added: [{ row: 2 }], refused: [] });
  });

  it.each([
    { Дата: 'Итого', Тема: 'Дроби', Уровень: 'школьный' },
    { Дата: 'Итого', Тема: 'Дроби', Критерий: '2.1' },
    { Дата: 'Методист', 'Код записи': 's1' },
  ])('%j is refused: it has what an entry has', (row) => {
    const book = bookWith([{ 'Код педагога': 'П-1', ...fact('Дроби'), 'Код записи': 's1' }]);
    const one = collected(formOf('П-1', [fact('Доли'), row]), book);
    expect(said(one?.refused)).toEqual([[3, REFUSAL]]);
  });

  it('a row with a kind and no date is no heading', () => {
    const one = collected(formOf('П-1', [{ Вид: 'открытый урок' }, fact('Дроби')]));
    expect(one?.refused.map(({ row }) => row)).toEqual([2]);
  });

  it('every such row is told, whatever its number', () => {
    const rows = [{ Дата: 'Итого' }, fact('Дроби'), { Дата: 'Итого' }, { Дата: 'Методист' }];
    expect(said(collected(formOf('П-1', rows))?.remarks).map(([row]) => row)).toEqual([2, 4, 5]);
  });

  it('what is told of entries stands among it, by the rows', () => {
    const rows = [{ Дата: 'Итого' }, fact('Дроби', { Дата: '20.08.2025' }), { Дата: 'Методист' }];
    expect(said(collected(formOf('П-1', rows))?.remarks).map(([row]) => row)).toEqual([2, 3, 4]);
  });

  it('collecting again writes nothing', () => {
    const book = bookWith();
    const form = formOf('П-1', [fact('Дроби'), { Дата: 'Итого' }]);
    collectForms(book, [form]);
    expect(collectForms(book, [form]).report?.writes).toBe(false);
  });

  it('what was handed out and spoiled so is not told as vanished, too', () => {
    const book = bookWith([{ 'Код педагога': 'П-1', ...fact('Дроби'), 'Код записи': 's1' }]);
    const one = collected(formOf('П-1', [{ Дата: 'Итого', 'Код записи': 's1' }]), book);
    expect(one).toMatchObject({ refused: [{ row: 2 }], missing: [] });
  });
});

it('Я-38, Я-73: of a sheet of answers it is told under nobody', () => {
  const rows = [
    { 'Код педагога': 'П-1', ...fact('Дроби') },
    { 'Код педагога': 'Итого', Тема: 1 },
  ];
  const answers = {
    name: 'Ответы',
    ...gridOf(['Код педагога', 'Дата', 'Вид', 'Тема'], rows),
  };
  const sheets = [...sheetsWith({ Педагоги: [{}, {}] }), answers];
  const { report } = collectAnswers(new MemoryWorkbook(dayAt(TODAY), sheets));
  expect(report?.submissions).toMatchObject([
    { teacher: null, added: [], refused: [], remarks: [{ row: 3 }] },
    { teacher: 'П-1', added: [{ row: 2 }], refused: [], remarks: [] },
  ]);
});
