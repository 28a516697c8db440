/** «Индивидуальный образовательный маршрут», from «ИОП и ИОМ». */
import { ROUTE } from '../../../../src/core/school/documents/route';
import { type SchoolRows, schoolWith } from '../school-kit';
import { tablesOf } from './pages';
import { blanksOf, missingOf, paperOf, plain, signersOf, tableUnder } from './papers';

const HEAD = {
  'Код педагога': 'Д-1',
  ФИО: 'Покровская Нина Евгеньевна',
  Должность: 'директор',
  'Категория персонала': 'руководитель',
};

const OWN = { 'Код педагога': 'А-1' };

const ROWS = {
  Педагоги: [{ ...OWN, ФИО: 'Семёнова Мария Петровна' }, { 'Код педагога': 'А-2' }],
  'ИОП и ИОМ': [
    {
      ...OWN,
      Вид: 'ИОМ',
      Уровень: 'региональный',
      Цель: 'Освоить критериальное оценивание',
      Дефициты: 'оценивание',
      'Имеющиеся компетенции': 'знание предмета',
      'Предстоящая деятельность': 'работа в 9 классе',
      Мероприятия: 'Консультации; открытый урок;\nсамоанализ ;',
      'Дата начала': '01.11.2025',
      'Дата окончания': '30.06.2026',
      'Дата корректировки': '01.04.2026',
      Статус: 'выполняется',
    },
  ],
} satisfies SchoolRows;

const route = (rows: SchoolRows = ROWS) => paperOf(ROUTE, schoolWith(rows), 'А-1');

describe('Б-20: a row is a part', () => {
  it('holds goal, deficits, competences, what is ahead, term, revision and status', () => {
    expect(route().title).toBe('Индивидуальный образовательный маршрут');
    expect(tableUnder(route(), 'ИОМ, региональный')).toEqual([
      ['Цель', 'Освоить критериальное оценивание'],
      ['Профессиональные дефициты', 'оценивание'],
      ['Имеющиеся компетенции', 'знание предмета'],
      ['Предстоящая деятельность', 'работа в 9 классе'],
      ['Срок', '01.11.2025–30.06.2026'],
      ['Дата корректировки', '01.04.2026'],
      ['Статус', 'выполняется'],
    ]);
  });

  it('lists the measures, by lines and semicolons, each with room for its mark', () => {
    expect(tablesOf(route())[1]).toEqual([
      ['1', 'Консультации', 'до 30.06.2026', ''],
      ['2', 'открытый урок', 'до 30.06.2026', ''],
      ['3', 'самоанализ', 'до 30.06.2026', ''],
    ]);
    expect(blanksOf(route())).toEqual(['Результат:']);
  });

  it('says what is not typed', () => {
    const paper = route({ ...ROWS, 'ИОП и ИОМ': [{ ...OWN, Вид: null }] });
    expect(tableUnder(paper, 'ИОП или ИОМ')).toEqual([
      ['Цель', 'не указано'],
      ['Профессиональные дефициты', 'не указано'],
      ['Имеющиеся компетенции', 'не указано'],
      ['Предстоящая деятельность', 'не указано'],
      ['Срок', 'с 01.09.2025'],
      ['Дата корректировки', 'не было'],
      ['Статус', 'не указано'],
    ]);
    expect(tablesOf(paper)[1]).toEqual([['', 'Мероприятия не указаны', '', '']]);
  });

  it('makes several rows parts of one paper, by their beginning', () => {
    const programme = { ...OWN, Вид: 'ИОП', Уровень: 'ОО', 'Дата начала': '01.10.2025' };
    const paper = route({ ...ROWS, 'ИОП и ИОМ': [...ROWS['ИОП и ИОМ'], programme] });
    const headings = paper.parts.flatMap((part) =>
      part.kind === 'heading' ? plain(part.text) : [],
    );
    expect(headings).toEqual(['1. ИОП, ОО', '2. ИОМ, региональный']);
    expect(blanksOf(paper)).toEqual(['Результат:', 'Результат:']);
    const alone = route({ ...ROWS, 'ИОП и ИОМ': [programme] });
    expect(alone.title).toBe('Индивидуальная образовательная программа');
  });

  it('is approved by the head, and signed by the teacher and the methodist', () => {
    expect(route().addressee.slice(0, 2)).toEqual(['УТВЕРЖДАЮ', 'Директор']);
    expect(signersOf(route())).toEqual(['Педагог: М. П. Семёнова', 'Методист (куратор): —']);
  });

  it('has the name of the head that «Педагоги» knows', () => {
    const Педагоги = [...ROWS.Педагоги, HEAD];
    expect(plain(route({ ...ROWS, Педагоги }).addressee.join(' '))).toMatch(
      /^УТВЕРЖДАЮ Директор _+ Н. Е. Покровская «/,
    );
  });

  it('adds the deficits of the period where there are some', () => {
    expect(() => tableUnder(route(), 'Профессиональные дефициты')).toThrow();
    const paper = route({ ...ROWS, Дефициты: [{ ...OWN, Статус: 'в работе' }] });
    expect(tableUnder(paper, 'Профессиональные дефициты')).toEqual([
      ['01.10.2025', 'оценивание', 'не указано', 'диагностика', 'в работе'],
    ]);
  });
});

it('Б-21: whoever has no row in the period has no route', () => {
  expect(missingOf(ROUTE, schoolWith(ROWS), 'А-2')).toBe(
    'На листе «ИОП и ИОМ» нет строк педагога за период 01.09.2025–31.08.2026. Внесите маршрут на этот лист или выберите другой период.',
  );
  expect(missingOf(ROUTE, schoolWith(ROWS), 'Я-1')).toContain('на листе «Педагоги» нет');
});
