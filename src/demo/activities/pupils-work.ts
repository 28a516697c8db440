/** П1: conditions and outside resources for what pupils achieve. */
import { type EntryKind, grade, REGION, SCHOOL, type TopicWords, UNION } from './entry-kind';

const olympiad =
  (stage: string) =>
  (words: TopicWords): string =>
    `${stage} этап ВсОШ по ${words.post.olympiad}, ${grade(words)}`;

const event =
  (stage: string) =>
  (words: TopicWords): string =>
    `${stage} этап ${words.dice.pick(words.area.events)}, ${grade(words)}`;

const PARTNERS = [
  'Занятия с колледжем: профессиональные пробы',
  'Совместный проект с районной библиотекой',
  'Экскурсии и практикум на предприятии',
  'Совместная программа с краеведческим музеем',
  'Лекции преподавателей университета для старшеклассников',
];

const CLUBS = [
  'Программа внеурочной деятельности «Шаг в науку»',
  'Кружок «Хочу всё знать»',
  'Маршрут для обучающегося с риском неуспешности',
  'Индивидуальный маршрут одарённого обучающегося',
  'Программа занятий для детей с ОВЗ',
];

const TRIPS = [
  'Профильная смена для одарённых детей',
  'Выезд в детский технопарк',
  'День открытых лабораторий в «Точке роста»',
  'Университетская суббота',
];

const ONLINE = [
  'Всероссийская дистанционная викторина',
  'Всероссийский конкурс творческих работ',
  'Всероссийский онлайн-марафон знаний',
];

const PROJECTS = [
  'Заявка «Школьный двор — место для каждого»',
  'Грантовый проект «Лаборатория под открытым небом»',
  'Проект «Школьный медиацентр»',
];

export const PUPILS_WORK: readonly EntryKind[] = [
  {
    weight: 10,
    kind: 'достижение обучающихся',
    criterion: '1.1',
    level: 'школьный',
    topic: olympiad('Школьный'),
    direction: 'Н09',
    organiser: SCHOOL,
    evidence: 'приказ школы',
    pupils: 'одарённые',
    months: [9, 10],
    isContest: true,
    isCounted: true,
    needs: 'ВсОШ',
  },
  {
    weight: 14,
    kind: 'достижение обучающихся',
    criterion: '1.1',
    level: 'муниципальный',
    topic: olympiad('Муниципальный'),
    direction: 'Н09',
    organiser: 'управление образования',
    evidence: 'приказ управления образования',
    pupils: 'одарённые',
    months: [11, 12],
    isContest: true,
    needs: 'ВсОШ',
  },
  {
    weight: 5,
    kind: 'достижение обучающихся',
    criterion: '1.1',
    level: 'региональный',
    topic: olympiad('Региональный'),
    direction: 'Н09',
    organiser: REGION,
    evidence: 'протокол жюри',
    pupils: 'одарённые',
    months: [1, 2],
    isContest: true,
    needs: 'ВсОШ',
  },
  {
    weight: 8,
    kind: 'достижение обучающихся',
    criterion: '1.2',
    level: 'муниципальный',
    topic: event('Муниципальный'),
    direction: 'Н10',
    organiser: 'управление образования',
    evidence: 'диплом',
    pupils: 'все',
    isContest: true,
    isCounted: true,
  },
  {
    weight: 4,
    kind: 'достижение обучающихся',
    criterion: '1.2',
    level: 'региональный',
    topic: event('Региональный'),
    direction: 'Н10',
    organiser: REGION,
    evidence: 'диплом',
    pupils: 'одарённые',
    isContest: true,
  },
  {
    weight: 3,
    kind: 'достижение обучающихся',
    criterion: '1.2',
    level: 'всероссийский',
    topic: (words) => `${words.dice.pick(ONLINE)}, ${grade(words)}`,
    direction: 'Н10',
    organiser: 'оргкомитет конкурса',
    evidence: 'сертификаты и дипломы',
    format: 'дистанционный',
    pupils: 'все',
    isContest: true,
  },
  {
    weight: 3,
    kind: 'достижение обучающихся',
    criterion: '1.3',
    level: 'школьный',
    topic: (words) => `Положительная динамика результатов ВПР, ${grade(words)}`,
    direction: 'Н05',
    organiser: SCHOOL,
    evidence: 'справка зам. директора',
    pupils: 'все',
    months: [9, 10, 5],
    needs: 'ВПР',
  },
  {
    weight: 5,
    kind: 'внеурочная программа',
    criterion: '1.4',
    level: 'школьный',
    topic: ({ dice }) => dice.pick(CLUBS),
    direction: 'Н08',
    organiser: SCHOOL,
    evidence: 'приказ школы, программа',
    pupils: 'все',
    months: [9, 10, 1],
  },
  {
    weight: 4,
    kind: 'сотрудничество с партнёром',
    criterion: '1.5',
    level: 'муниципальный',
    topic: ({ dice }) => dice.pick(PARTNERS),
    direction: 'Н15',
    organiser: SCHOOL,
    evidence: 'договор, отчёт',
    role: 'организатор',
    pupils: 'все',
  },
  {
    weight: 2,
    kind: 'грант, проект',
    criterion: '1.6',
    level: 'региональный',
    topic: ({ dice }) => dice.pick(PROJECTS),
    direction: 'Н15',
    organiser: 'фонд поддержки инициатив',
    evidence: 'заявка, протокол',
    role: 'организатор',
    pupils: 'все',
    isContest: true,
  },
  {
    weight: 3,
    kind: 'иное',
    criterion: '1.7',
    level: 'региональный',
    topic: (words) => `${words.dice.pick(TRIPS)}, ${grade(words)}`,
    direction: 'Н10',
    organiser: 'региональный центр для одарённых детей',
    evidence: 'приказ школы о выезде',
    role: 'организатор',
    pupils: 'одарённые',
  },
  {
    weight: 3,
    kind: 'семинар для обучающихся',
    criterion: null,
    level: 'муниципальный',
    topic: () => 'Подготовка к ОГЭ: разбор заданий повышенного уровня, 9 кл.',
    direction: 'Н05',
    organiser: UNION,
    evidence: 'программа',
    role: 'докладчик',
    pupils: 'группа риска',
    months: [1, 2, 3, 4],
    needs: 'ОГЭ',
  },
];
