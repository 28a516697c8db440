/** С-25, С-33, С-34: «Дефициты по темам» and the forms of work that answer them; figures by hand. */
import { computedSheets } from '../../../../src/core/municipality/compute-municipality';
import {
  formsOfWork,
  type PlannedWork,
} from '../../../../src/core/municipality/reports/forms-of-work';
import type { Cell } from '../../../../src/core/values/cell';
import { dayFrom, type Municipality, resultsOf, summaryOf } from '../municipal-kit';

const DAY = { day: dayFrom('2026-01-20') };

/** Ч31 of one school, in the order of the competences; the last one may be missing. */
const byCompetence = (...counts: number[]) =>
  Object.fromEntries(
    ['профессиональная', 'информационная', 'коммуникативная', 'правовая', 'без компетенции']
      .slice(0, counts.length)
      .map((word, at) => [`Ч31/${word}`, counts[at] ?? 0]),
  );

const ONE = summaryOf('01', {
  Ч30: 5,
  ...byCompetence(3, 1, 0, 0, 1),
  'Ч34/оценивание заданий': 2,
  'Ч34/икт': 1,
  'Ч34/иное': 1,
  'Ч34/без темы': 1,
});
const TWO = summaryOf('02', {
  Ч30: 3,
  ...byCompetence(3, 0, 0, 0, 0),
  'Ч34/оценивание заданий': 3,
});
/** Counted by a version that told no topics, and nothing of «без компетенции». */
const OLDER = summaryOf('03', { Ч30: 2, ...byCompetence(0, 0, 0, 2) });

const DISTRICT: Municipality = {
  schools: [['01'], ['02'], ['03'], ['04']],
  store: [ONE, TWO, OLDER],
  structures: [['РМО математиков', 'РМО']],
  events: [
    [
      'Практикум «Оценивание: новые задания»',
      'семинар для педагогов',
      'РМО математиков',
      null,
      DAY,
    ],
    ['Совещание директоров', 'совещание', null, null, DAY],
  ],
};

function deficitsSheet(municipality: Municipality) {
  const sheets = computedSheets(resultsOf(municipality));
  const plan = sheets.find(({ name }) => name === 'Дефициты по темам');
  if (plan === undefined) throw new Error('no such sheet');
  return plan;
}

const UNTOLD = 'темы не переданы (сводки прежних версий программы)';

test('topics, most frequent first; sums by competence and in all, in bold', () => {
  const plan = deficitsSheet(DISTRICT);
  expect(plan.columns.map(({ header }) => header)).toEqual([
    ...['Тема', 'Выявлено', 'Сколько школ', 'Формы работы с МО'],
    ...['Школа 01', 'Школа 02', 'Школа 03', 'Школа 04'],
  ]);
  expect(plan.rows).toEqual([
    ['оценивание заданий', 5, 2, 'семинар для педагогов: РМО математиков', 2, 3, null, null],
    ['ИКТ', 1, 1, 'не запланировано', 1, 0, null, null],
    ['без темы', 1, 1, null, 1, 0, null, null],
    ['иное', 1, 1, null, 1, 0, null, null],
    [UNTOLD, 2, 1, null, 0, 0, 2, null],
    ['профессиональная компетенция, всего', 6, 2, null, 3, 3, 0, null],
    ['информационная компетенция, всего', 1, 1, null, 1, 0, 0, null],
    ['коммуникативная компетенция, всего', 0, 0, null, 0, 0, 0, null],
    ['правовая компетенция, всего', 2, 1, null, 0, 0, 2, null],
    ['без компетенции, всего', 1, 1, null, 1, 0, null, null],
    ['Итого', 10, 3, null, 5, 3, 2, null],
  ]);
  expect(plan.strongRows).toEqual([5, 6, 7, 8, 9, 10]);
  expect(plan.highlights).toEqual([
    { header: 'Формы работы с МО', text: 'не запланировано', tone: 'warn' },
  ]);
});

test('a topic of several words is named by all of them', () => {
  const one = summaryOf('01', { Ч30: 1, 'Ч34/оценивание/ИКТ': 1 });
  expect(deficitsSheet({ schools: [['01']], store: [one] }).rows[0]?.[0]).toBe('оценивание/ИКТ');
});

test('where all tell their topics, nothing is said of those not told', () => {
  const rows = deficitsSheet({ schools: [['01'], ['02']], store: [ONE, TWO] }).rows;
  expect(rows.map(([name]) => name)).not.toContain(UNTOLD);
});

test('a school that found none tells so: zero', () => {
  const none = summaryOf('02', { Ч30: 0, ...byCompetence(0, 0, 0, 0, 0) });
  const { rows } = deficitsSheet({ schools: [['01'], ['02']], store: [ONE, none] });
  expect(rows[0]?.slice(4)).toEqual([2, 0]);
});

test('С-34: a cell has five forms of work, the others are counted', () => {
  const formsOf = (count: number) =>
    deficitsSheet({
      ...DISTRICT,
      events: Array.from({ length: count }, (_, at) => [
        `Оценивание заданий ${at + 1}`,
        null,
        null,
        null,
        DAY,
      ]),
    }).rows[0]?.[3];
  const five = [1, 2, 3, 4, 5].map((number) => `Оценивание заданий ${number}`).join('; ');
  expect(formsOf(5)).toBe(five);
  expect(formsOf(8)).toBe(`${five} и ещё 3`);
});

test('С-07: where nobody has delivered there are no sums', () => {
  expect(deficitsSheet({ schools: [['01']] }).rows).toEqual([]);
});

test('a region counts municipalities', () => {
  const settings = { 'Уровень свода': 'регион' };
  const headers = deficitsSheet({ ...DISTRICT, settings }).columns.map(({ header }) => header);
  expect(headers[2]).toBe('Сколько муниципалитетов');
});

describe('С-34: «Формы работы с МО» of the workbook', () => {
  const formsOf = (topic: string, ...events: readonly Municipality['events'][]) =>
    deficitsSheet({ ...DISTRICT, events: events.flatMap((some) => some ?? []) }).rows.find(
      ([name]) => name === topic,
    )?.[3];
  const workshop = (term: Cell, result: string | null, held: string | null = null) => [
    [
      ...['Практикум', 'мастер-класс', null, null, term, result, null, null],
      ...[held === null ? null : 'проведено', held === null ? null : { day: dayFrom(held) }],
    ],
  ];

  test('the expected result answers a topic that the title does not name', () => {
    expect(formsOf('оценивание заданий', workshop('март 2026', 'Оценивание заданий'))).toBe(
      'мастер-класс',
    );
    expect(formsOf('оценивание заданий', workshop('март 2026', null))).toBe('не запланировано');
  });

  test('Э-02: an event of another period answers nothing, unless it was held in this one', () => {
    // The period is 01.09.2025–31.08.2026.
    const result = 'Оценивание заданий';
    expect(formsOf('оценивание заданий', workshop('2024 год', result))).toBe('не запланировано');
    expect(formsOf('оценивание заданий', workshop('1 квартал 2027', result))).toBe(
      'не запланировано',
    );
    expect(formsOf('оценивание заданий', workshop('2 квартал 2025', result, '2025-09-05'))).toBe(
      'мастер-класс',
    );
  });
});

describe('С-34: an event answers a topic when all its telling words stand there', () => {
  const event = (title: string, more: Partial<PlannedWork> = {}): PlannedWork => ({
    title,
    form: 'семинар',
    structure: null,
    mark: 'запланировано',
    result: null,
    ...more,
  });
  const answers = (topic: string, ...events: PlannedWork[]) => formsOfWork(events)(topic);

  test.each<[string, string, boolean]>([
    ['оценивание заданий', 'Оценивание заданий', true],
    // Other endings, another order, ё, small words between.
    ['учет заданий', 'Задания и учёта, и отчёта', true],
    ['оценивание заданий', 'Оценивание работ', false],
    // «Оцени» is all that is known of the word.
    ['оценивание', 'Оценить урок', true],
    ['оценивание', 'Оценка урока', false],
    ['урок', 'Открытые уроки', true],
    ['уроки', 'Открытый урок', false],
    ['мера', 'Примерные программы', false],
    // Words of less than four letters tell nothing beside longer ones …
    ['работа с овз', 'Работа в сети', true],
    // … and are all there is where none is longer.
    ['икт', 'ИКТ в школе', true],
    ['икт', 'Диктант', false],
    ['икт', 'Совещание', false],
    ['овз и икт', 'ОВЗ', false],
    // Single letters tell nothing at all.
    ['овз и икт', 'Занятия: ОВЗ, ИКТ', true],
    ['я', 'Кто я', false],
    // A word of one letter is no part of a topic.
    ['овз и икт', 'ИКТ для детей с ОВЗ', true],
    ['1с', 'Работа в 1С', true],
    ['—', 'Совещание', false],
  ])('«%s», «%s»: %s', (topic, title, isAnswer) => {
    expect(answers(topic, event(title)).length > 0).toBe(isAnswer);
  });

  test('words may stand in the expected result, or part here and part there', () => {
    const topic = 'оценивание заданий';
    expect(answers(topic, event('Практикум', { result: 'Оценивание заданий' }))).toHaveLength(1);
    expect(answers(topic, event('Задания', { result: 'Оценивание' }))).toHaveLength(1);
    expect(answers(topic, event('Задания', { result: null }))).toEqual([]);
  });

  test('«форма: структура», each once, in the order of the plan; called off ones are not', () => {
    const topic = 'оценивание';
    expect(
      answers(
        topic,
        event('Оценивание', { form: 'форум', mark: 'отменено' }),
        event('Оценивание 1', { structure: 'РМО' }),
        event('Оценивание 2', { form: null, structure: 'ММС' }),
        event('Оценивание 3', { structure: 'РМО' }),
        event('Оценивание 4', { mark: 'проведено' }),
      ),
    ).toEqual(['семинар: РМО', 'Оценивание 2: ММС', 'семинар']);
  });
});
