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

type SchoolTable = 'Курсы' | 'Педагоги' | 'ИОП и ИОМ' | 'Мероприятия';
const routeStatus = (typed: string, kept: string): [SchoolTable, string, string, string] => [
  'ИОП и ИОМ',
  'Статус',
  typed,
  kept,
];

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

test.each<[SchoolTable, string, string, string]>([
  ['Курсы', 'Вид программы', 'повышение квалификации', 'ПК'],
  ['Курсы', 'Вид программы', 'Профессиональная переподготовка', 'ПП'],
  ['Курсы', 'Вид программы', 'переподготовка', 'ПП'],
  ['Курсы', 'Форма', 'с применением ДОТ / ЭО', 'с применением ДОТ'],
  ['Курсы', 'Форма', 'дистанционная', 'с применением ДОТ'],
  ['Курсы', 'Документ', 'удостоверение', 'удостоверение о повышении квалификации'],
  ['Курсы', 'Документ', 'диплом', 'диплом о профессиональной переподготовке'],
  ['Курсы', 'Уровень сопровождения', 'школьный', 'ОО'],
  ['Педагоги', 'Статус', 'длительный отпуск (до 1 года)', 'длительный отпуск'],
  ['Педагоги', 'Категория', 'соответствие занимаемой должности', 'СЗД'],
  ['Педагоги', 'Категория', 'пкк', 'первая'],
  ['ИОП и ИОМ', 'Уровень', 'региональный (ЦНППМ)', 'региональный'],
  ['Мероприятия', 'Вид', 'открытое учебное занятие', 'открытый урок'],
  ['Мероприятия', 'Вид', 'открытое занятие', 'открытый урок'],
  ['Мероприятия', 'Вид', 'апробация методики', 'апробация'],
  ['Мероприятия', 'Вид', 'результат обучающихся', 'достижение обучающихся'],
  ['Мероприятия', 'Вид', 'взаимопосещение', 'взаимопосещение уроков'],
  ['Мероприятия', 'Вид', 'КПМ', 'конкурс профессионального мастерства'],
  ['Мероприятия', 'Вид', 'конкурс профмастерства', 'конкурс профессионального мастерства'],
  ...['разработан', 'сформирован'].map((typed) => routeStatus(typed, 'составлен')),
  routeStatus('действует', 'выполняется'),
  ...['реализован', 'пройден'].map((typed) => routeStatus(typed, 'завершён')),
  routeStatus('прерван', 'прекращён'),
])('%s, «%s»: «%s» is «%s»', (sheet, header, typed, kept) => {
  const isOfRetraining = /ПП|переподготов/.test(kept);
  const retraining = isOfRetraining ? { 'Вид программы': 'ПП', 'Объём, ч': 250 } : {};
  const about = sheet === 'Педагоги' ? {} : { ...PERSON, ...retraining };
  const { book } = schoolWith({ Педагоги: [{}], [sheet]: [{ ...about, [header]: typed }] });
  const read = { ...book.teachers[0], ...book.courses[0], ...book.activities[0] };
  expect(Object.values({ ...read, ...book.developmentPlans[0] })).toContain(kept);
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
