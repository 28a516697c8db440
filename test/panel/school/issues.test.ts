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

  const linesOf = ({ parts }: ReturnType<typeof showIssues>) =>
    parts.map(({ gravity, count, sheets }) => [
      `${gravity}: ${count}`,
      ...sheets.flatMap(({ sheet, kinds }) =>
        kinds.map(({ code, count: places, effect }) => `${sheet} ${code}: ${places}, ${effect}`),
      ),
    ]);

  it('groups issues by cost, sheet and kind', () => {
    const { totals, mendable } = view();
    expect(totals).toBe('3 ошибки, 1 предупреждение (на расчёт не влияет)');
    expect(mendable).toBe(1);
    expect(linesOf(view())).toEqual([
      ['error: 3', 'Педагоги З-08: 1, строка не учтена', 'Курсы Ф-09: 2, строка не учтена'],
      ['harmless: 1', 'Курсы З-05: 1, на расчёт не влияет'],
    ]);
  });

  it('shows errors, then warnings that cost something, then the others (З-23)', () => {
    const shown = showIssues(
      bookWith({
        Педагоги: [{ 'Код педагога': 'А-1', ФИО: 'Воронцова Анна Олеговна' }],
        Дефициты: [
          { 'Код педагога': 'А-1', Статус: 'преодолён' },
          { 'Код педагога': 'А-1', Дефицит: null },
        ],
        Мероприятия: [{ 'Код педагога': 'А-1', Критерий: '2.8', Роль: 'слушатель' }],
        Курсы: [{ 'Код педагога': 'А-9' }],
      }),
    );
    expect(shown.totals).toBe('1 ошибка, 3 предупреждения (на расчёт влияют 2)');
    expect(linesOf(shown)).toEqual([
      ['error: 1', 'Курсы Ф-09: 1, строка не учтена'],
      ['costly: 2', 'Мероприятия З-08: 1, только ячейка', 'Дефициты Ж-03: 1, К15'],
      ['harmless: 1', 'Дефициты Ж-02: 1, на расчёт не влияет'],
    ]);
  });

  it('tells the faults of cells that decide from those of cells that only inform (З-20)', () => {
    const activity = { 'Код педагога': 'А-1', Критерий: '2.8' };
    const { totals, leftOut, parts } = showIssues(
      bookWith({
        Педагоги: [{ 'Код педагога': 'А-1' }],
        Мероприятия: [
          { ...activity, Тема: 'Оценивание', Роль: 'слушатель' },
          { ...activity, Вид: 'прогулка' },
          { ...activity, Тема: 'Чтение', Обучающиеся: '7 класс' },
        ],
      }),
    );
    expect(totals).toBe('1 ошибка, 2 предупреждения (все влияют на расчёт)');
    expect(leftOut).toBe(1);
    expect(parts.flatMap(({ sheets }) => sheets[0]?.kinds)).toMatchObject([
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
    const [status] = view().parts[0]?.sheets[0]?.kinds[0]?.places ?? [];
    expect(status?.place).toEqual({ sheet: 'Педагоги', row: 3, column: 7 });
  });

  it('tells rows left out from those of which a part is', () => {
    const { totals, leftOut, leftOutInPart } = overTheWire(
      showIssues(
        bookWith({
          Педагоги: [{ 'Код педагога': 'А-1' }],
          Курсы: [{ 'Код педагога': 'А-9' }],
          // Without a decision (Ж-05).
          'Заявки в ЦНППМ': [{ 'Код педагога': 'А-1', 'Дата заявки': '01.12.2025' }],
        }),
      ),
    );
    expect({ totals, leftOut, leftOutInPart }).toEqual({
      totals: '2 ошибки',
      leftOut: 1,
      leftOutInPart: 1,
    });
  });

  it('leads to the value of a parameter', () => {
    const { parts } = showIssues(
      bookWith({ Настройки: { 'Длительность I этапа, мес.': 'шесть' } }),
    );
    const [place] = parts[0]?.sheets[0]?.kinds[0]?.places ?? [];
    expect(place?.place).toMatchObject({ sheet: 'Настройки', column: 2 });
  });
});
