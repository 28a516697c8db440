/** What people write instead of the permitted values. */
import { issuesOf, type Row, schoolWith } from './school-kit';

const PERSON = { 'Код педагога': 'П-1' };
const activityWith = (cells: Row) => {
  const { book, ...results } = schoolWith({
    Педагоги: [{ ШМО: 'математики' }],
    Мероприятия: [{ ...PERSON, Критерий: '2.8', ...cells }],
  });
  return { activity: book.activities[0], issues: issuesOf(results) };
};

test.each([
  ['ОО', 'школьный'],
  ['Районный', 'муниципальный'],
  ['городской', 'муниципальный'],
  ['краевой', 'региональный'],
  ['областной', 'региональный'],
  ['республиканский', 'региональный'],
  ['окружной', 'региональный'],
  ['федеральный', 'всероссийский'],
])('level «%s» is «%s»', (typed, level) => {
  const { activity, issues } = activityWith({ Уровень: typed });
  expect([activity?.level, issues]).toEqual([level, []]);
});

test.each([
  ['дипломант', 'лауреат'],
  ['1 место', 'победитель'],
  ['2 место', 'призёр'],
  ['3 место', 'призёр'],
  ['ПРИЗЕР', 'призёр'],
])('result «%s» is «%s»', (typed, result) => {
  const { activity, issues } = activityWith({ Результат: typed });
  expect([activity?.result, issues]).toEqual([result, []]);
});

test.each([
  ['открытый урок (учебное занятие)', 'открытый урок'],
  ['открытое занятие (урок)', 'открытый урок'],
  ['апробация методики / технологии', 'апробация'],
  ['стажировка (стажёрская практика)', 'стажировка'],
  ['экспертная деятельность (жюри, комиссия)', 'экспертная деятельность'],
  ['руководство МО / творческой группой', 'руководство МО'],
  ['результат обучающихся (олимпиада, конкурс, НПК)', 'достижение обучающихся'],
  ['грант / проект', 'грант, проект'],
  ['семинар для обучающихся (ОГЭ, ЕГЭ, олимпиады)', 'семинар для обучающихся'],
  ['Творческий отчет', 'творческий отчёт'],
])('kind «%s» is «%s»', (typed, kind) => {
  const { activity, issues } = activityWith({ Вид: typed, Уровень: 'школьный' });
  expect([activity?.kind, issues]).toEqual([kind, []]);
});

test.each([
  ['утверждён', 'составлен'],
  ['В работе', 'выполняется'],
  ['реализуется', 'выполняется'],
  ['завершен', 'завершён'],
  ['выполнен', 'завершён'],
  ['отменен', 'прекращён'],
])('the state of a route «%s» is «%s», on both sheets that have one', (typed, status) => {
  const { book, ...results } = schoolWith({
    Педагоги: [{}],
    'ИОП и ИОМ': [{ ...PERSON, Статус: typed }],
    'Заявки в ЦНППМ': [{ ...PERSON, 'Статус ИОМ': typed }],
  });
  expect(issuesOf(results)).toEqual([]);
  expect([book.developmentPlans[0]?.status, book.applications[0]?.routeStatus]).toEqual([
    status,
    status,
  ]);
});

test('З-08: «Статус ИОМ» is chosen from a list', () => {
  const row = { ...PERSON, 'Статус ИОМ': 'почти готов' };
  expect(issuesOf(schoolWith({ Педагоги: [{}], 'Заявки в ЦНППМ': [row] }))).toEqual([
    'З-08 Заявки в ЦНППМ:2',
  ]);
});

test('levels have their synonyms on every sheet that has a level', () => {
  const { book, ...results } = schoolWith({
    Педагоги: [{}, {}],
    Курсы: [{ ...PERSON, 'Уровень сопровождения': 'краевой' }],
    'ИОП и ИОМ': [{ ...PERSON, Уровень: 'школьный' }],
    'Методический актив': [{ ...PERSON, Уровень: 'районный' }],
    Наставничество: [{ ...PERSON, 'Код наставника': 'П-2', Уровень: 'ОО' }],
    'Банк опыта': [{ ...PERSON, Уровень: 'федеральный' }],
  });
  expect(issuesOf(results)).toEqual([]);
  expect([
    book.courses[0]?.supportLevel,
    book.developmentPlans[0]?.level,
    book.activists[0]?.level,
    book.mentorships[0]?.level,
    book.experienceBank[0]?.level,
  ]).toEqual(['региональный', 'ОО', 'муниципальный', 'школьный', 'всероссийский']);
});

test('З-08: a level that the sheet does not have is an error, synonym or not', () => {
  const results = schoolWith({
    Педагоги: [{}],
    'Методический актив': [{ ...PERSON, Уровень: 'федеральный' }],
  });
  expect(issuesOf(results)).toEqual(['З-08 Методический актив:2']);
});
