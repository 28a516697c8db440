import { showIssues } from '../../../src/panel/school/views';
import { bookWith, overTheWire } from './panel-kit';

describe('«Проверка»', () => {
  const view = () =>
    overTheWire(
      showIssues(
        bookWith({
          Педагоги: [{ 'Код педагога': 'А-1' }, { 'Код педагога': 'А-2', Статус: 'не знаю' }],
          Курсы: [
            { 'Код педагога': 'А-8' },
            { 'Код педагога': 'А-9' },
            { 'Код педагога': 'А-1', 'Объём, ч': '36 ч' },
          ],
        }),
      ),
    );

  it('groups issues by sheet and by kind, and counts both', () => {
    const { errors, warnings, mendable, sheets } = view();
    expect({ errors, warnings, mendable }).toEqual({ errors: 3, warnings: 1, mendable: 1 });
    const kinds = sheets.map(({ sheet, kinds: own }) => [
      sheet,
      ...own.map(({ code, count }) => `${code}: ${count}`),
    ]);
    expect(kinds).toEqual([
      ['Педагоги', 'З-08: 1'],
      ['Курсы', 'Ф-09: 2', 'З-05: 1'],
    ]);
  });

  it('tells the faults of cells that decide from those of cells that only inform (З-20)', () => {
    const activity = { 'Код педагога': 'А-1', Критерий: '2.8' };
    const { errors, warnings, leftOut, sheets } = showIssues(
      bookWith({
        Педагоги: [{ 'Код педагога': 'А-1' }],
        Мероприятия: [
          { ...activity, Тема: 'Оценивание', Роль: 'слушатель' },
          { ...activity, Вид: 'прогулка' },
          { ...activity, Тема: 'Чтение', Обучающиеся: '7 класс' },
        ],
      }),
    );
    expect({ errors, warnings, leftOut }).toEqual({ errors: 1, warnings: 2, leftOut: 1 });
    expect(sheets[0]?.kinds).toMatchObject([
      {
        code: 'З-08',
        severity: 'error',
        count: 1,
        remedy: 'Выберите значение из выпадающего списка.',
      },
      {
        code: 'З-08',
        severity: 'warning',
        count: 2,
        remedy: 'Выберите значение из выпадающего списка. Ячейка не учтена, строка учтена.',
      },
    ]);
  });

  it('leads to the cell under the header', () => {
    const [status] = view().sheets[0]?.kinds[0]?.places ?? [];
    expect(status?.place).toEqual({ sheet: 'Педагоги', row: 3, column: 7 });
  });

  it('tells rows left out from those of which a part is', () => {
    const { errors, leftOut, leftOutInPart } = overTheWire(
      showIssues(
        bookWith({
          Педагоги: [{ 'Код педагога': 'А-1' }],
          Курсы: [{ 'Код педагога': 'А-9' }],
          // Without a decision (Ж-05).
          'Заявки в ЦНППМ': [{ 'Код педагога': 'А-1', 'Дата заявки': '01.12.2025' }],
        }),
      ),
    );
    expect({ errors, leftOut, leftOutInPart }).toEqual({
      errors: 2,
      leftOut: 1,
      leftOutInPart: 1,
    });
  });

  it('leads to the value of a parameter', () => {
    const { sheets } = showIssues(
      bookWith({ Настройки: { 'Длительность I этапа, мес.': 'шесть' } }),
    );
    const [place] = sheets[0]?.kinds[0]?.places ?? [];
    expect(place?.place).toMatchObject({ sheet: 'Настройки', column: 2 });
  });
});
