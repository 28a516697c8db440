/** «Оценочный лист», reckoned by hand. */
import { SCORES } from '../../../../src/core/school/documents/scores';
import { type SchoolRows, schoolWith } from '../school-kit';
import { linesOf, requisitesOf, tablesOf } from './pages';
import { blanksOf, missingOf, paperOf, signersOf, wordsOf } from './papers';

const OWN = { 'Код педагога': 'А-1' };

/** 2.2 gives 2 for a municipal lesson, 1.1 twice 2 for a municipal prize, 2.5 gives 3 for a mentee. */
const ROWS = {
  Педагоги: [
    { ...OWN, ФИО: 'Семёнова Мария Петровна' },
    { 'Код педагога': 'А-2', ФИО: 'Иванова Анна Сергеевна' },
    { 'Код педагога': 'А-3', Занятость: 'внешний совместитель' },
    { 'Код педагога': 'А-4', Статус: 'уволен', 'Дата увольнения': '01.02.2026' },
  ],
  Мероприятия: [
    {
      ...OWN,
      Дата: '01.12.2025',
      Вид: 'открытый урок',
      Тема: 'Дроби',
      Уровень: 'муниципальный',
      Критерий: '2.2',
      'Статус проверки': 'подтверждено частично',
      'Подтверждено, баллы': 1.5,
      Комментарий: 'без анализа',
    },
    {
      ...OWN,
      Дата: '10.01.2026',
      Вид: 'достижение обучающихся',
      Тема: 'Олимпиада',
      Уровень: 'муниципальный',
      Результат: 'призёр',
      Критерий: '1.1',
      Подтверждение: 'приказ № 3',
    },
  ],
  Наставничество: [{ 'Код педагога': 'А-2', 'Код наставника': 'А-1' }],
} satisfies SchoolRows;

const sheet = (options: readonly string[] = [], rows: SchoolRows = ROWS, code = 'А-1') =>
  paperOf(SCORES, schoolWith(rows), code, { options });

const rowsOf = (paper: ReturnType<typeof sheet>): string[][] => tablesOf(paper)[0] ?? [];

describe('Б-16: criteria and points', () => {
  it('hold entries, both scores, what counts, what it rests on (Б-18), and the totals of «Рейтинг»', () => {
    expect(rowsOf(sheet(['filled']))).toEqual([
      ['1.1. Показатель (предел 15)', '4', '0', '4', ''],
      [
        '10.01.2026, достижение обучающихся: Олимпиада (муниципальный, призёр)',
        '4',
        '—',
        '4',
        'приказ № 3; не проверено',
      ],
      ['2.2. Показатель (предел 9)', '2', '1,5', '1,5', ''],
      [
        '01.12.2025, открытый урок: Дроби (муниципальный)',
        '2',
        '1,5',
        '1,5',
        'документ не указан; подтверждено частично: без анализа',
      ],
      ['2.5. Показатель (предел 6)', '3', '3', '3', ''],
      [
        '01.09.2025, наставничество: Иванова Анна Сергеевна',
        '3',
        '3',
        '3',
        'лист «Наставничество»; подтверждено',
      ],
      ['П1. Условия и внешние ресурсы для достижений обучающихся', '', '', '4', ''],
      ['П2. Деятельность педагога в профессиональном социуме', '', '', '4,5', ''],
      ['Итого (П1 + П2)', '9', '4,5', '8,5', ''],
    ]);
  });

  it('hold the entries of a criterion by day, whatever the order of the sheet', () => {
    const lesson = { ...OWN, Вид: 'открытый урок', Уровень: 'школьный', Критерий: '2.2' };
    const days = ['01.04.2026', '22.12.2025', '23.03.2026'];
    const rows = { ...ROWS, Мероприятия: days.map((Дата) => ({ ...lesson, Дата })) };
    const told = rowsOf(sheet(['filled'], rows)).map(([first = '']) => first.slice(0, 10));
    expect(told.slice(1, 4)).toEqual(['22.12.2025', '23.03.2026', '01.04.2026']);
  });

  it('are all of «Критерии» unless those with entries alone are wanted', () => {
    const codes = rowsOf(sheet()).flatMap(([title]) => /^\d\.\d/.exec(title ?? '')?.[0] ?? []);
    expect(codes).toEqual([
      '1.1',
      '1.2',
      '1.3',
      '1.4',
      '1.5',
      '1.6',
      '1.7',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
      '2.6',
      '2.7',
      '2.8',
    ]);
    expect(rowsOf(sheet())).toContainEqual([
      '1.2. Показатель (предел 12)',
      '0',
      '0',
      '0',
      'записей нет',
    ]);
  });

  it('are those that are for the person’s group', () => {
    const criterion = { Показатель: 'П1', 'Без уровня': 1 };
    const rows: SchoolRows = {
      Педагоги: [{ ...OWN, 'Группа рейтинга': 'специалисты' }],
      Критерии: [
        { ...criterion, Код: '1.1', Формулировка: 'Учителям', 'Для групп': 'учителя-предметники' },
        { ...criterion, Код: '1.2', Формулировка: 'Специалистам', 'Для групп': 'специалисты' },
        { ...criterion, Код: '1.3', Формулировка: 'Всем' },
      ],
    };
    const titles = rowsOf(sheet([], rows)).map(([title]) => title);
    expect(titles.slice(0, 2)).toEqual(['1.2. Специалистам', '1.3. Всем']);
  });

  it('say that there are no entries', () => {
    const paper = sheet(['filled', 'chart'], ROWS, 'А-2');
    expect(linesOf(paper)[0]).toBe('Записей с критериями за период нет.');
    expect(rowsOf(paper).map(([, self, checked, final]) => [self, checked, final])).toEqual([
      ['', '', '0'],
      ['', '', '0'],
      ['0', '0', '0'],
    ]);
    expect(paper.parts.some(({ kind }) => kind === 'chart')).toBe(false);
  });

  it('take 300 entries, whatever is typed in them', () => {
    const text = '=СУММ(A1)\u0000\u202e<b>';
    const lesson = { ...OWN, Вид: 'открытый урок', Уровень: 'школьный', Критерий: '2.2' };
    const entry = { ...lesson, Дата: '01.03.2026', Тема: text, Подтверждение: text };
    const rows = { ...ROWS, Мероприятия: Array.from({ length: 300 }, () => entry) };
    const own = rowsOf(sheet([], rows)).filter(([title]) => title?.startsWith('01.03.2026'));
    expect(own).toHaveLength(300);
    expect(own[0]).toEqual([
      '01.03.2026, открытый урок: =СУММ(A1) <b> (школьный)',
      '1',
      '—',
      '1',
      '=СУММ(A1) <b>; не проверено',
    ]);
  });
});

describe('Б-17: what is told of the whole', () => {
  it('is that entries are not checked', () => {
    expect(sheet().mark).toBe('предварительный: не\u00a0проверена 1\u00a0запись');
    const checked = ROWS.Мероприятия.map((one) => ({ ...one, 'Статус проверки': 'подтверждено' }));
    expect(sheet([], { ...ROWS, Мероприятия: checked }).mark).toBeNull();
    expect(linesOf(sheet())).toContain('Засчитывается: подтверждено, иначе самооценка.');
  });

  it('is the place only where it is ticked', () => {
    expect(wordsOf(sheet())).not.toContain('Место');
    expect(linesOf(sheet(['place']))).toContain('Место в рейтинге: 1.');
  });

  it('is a drawing of the figures of the table where it is ticked', () => {
    expect(sheet().parts.some(({ kind }) => kind === 'chart')).toBe(false);
    const bar = (label: string, self: [number, string], final: [number, string]) => ({
      label,
      values: [self, final].map(([at, shown]) => ({ at, shown })),
      goal: null,
    });
    expect(sheet(['chart']).parts).toContainEqual({
      kind: 'chart',
      chart: {
        kind: 'bars',
        title: 'Баллы по\u00a0критериям',
        series: ['Самооценка', 'Засчитано'],
        bars: [
          bar('1.1', [4, '4'], [4, '4']),
          bar('2.2', [2, '2'], [1.5, '1,5']),
          bar('2.5', [3, '3'], [3, '3']),
        ],
        most: null,
      },
    });
  });

  it('are requisites, room for the commission, and who signs', () => {
    expect(requisitesOf(sheet()).slice(0, 3)).toEqual([
      'Школа: МОБУ «ООШ № 5»',
      'Период: 01.09.2025–31.08.2026',
      'Педагог: Семёнова Мария Петровна',
    ]);
    expect(blanksOf(sheet())).toEqual(['Замечания и предложения комиссии:']);
    expect(signersOf(sheet())).toEqual([
      'Председатель комиссии: —',
      'Член комиссии: —',
      'Член комиссии: —',
      'Член комиссии: —',
      'Педагог: М. П. Семёнова',
    ]);
    expect(sheet().notice).toBe('Содержит персональные данные');
  });
});

describe('Б-19: of whom there is no score sheet', () => {
  it.each([
    ['А-3', 'внешний совместитель'],
    ['А-4', 'уволен'],
  ])('is %s, %s', (code, why) => {
    expect(missingOf(SCORES, schoolWith(ROWS), code)).toBe(
      `В рейтинге не участвует: ${why}. Если это не так, исправьте строку на листе «Педагоги».`,
    );
  });

  it('is whoever has no good row', () => {
    expect(missingOf(SCORES, schoolWith(ROWS), 'Я-1')).toContain('на листе «Педагоги» нет');
  });
});
