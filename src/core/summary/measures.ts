/**
 * Every measure there is: its code, its title, whose it is, and the words it is broken down by
 * (rule С-02). The first letter of a code is its family, and the family tells the kind.
 */

import { compare } from '../values/arrange';
import { PUPIL_GROUPS } from '../vocabulary/activities';
import { REQUEST_REASONS } from '../vocabulary/education';
import { LEVELS } from '../vocabulary/levels';
import { CATEGORIES_WITH_TERM, CLAIMS } from '../vocabulary/staff';
import {
  COMPETENCES,
  STAGE_POINTS,
  SUPPORT_LEVELS,
  SUPPORT_RESULTS,
  WINDOW_STATUSES,
} from '../vocabulary/support';
import { WORK_DIRECTION_CODES } from '../vocabulary/work-directions';
import { type BrokenDown, type DeclaredMeasure, type MeasureKind, wordsOf } from './measure';
import { LOW_RESULTS_CODE, wholeCodeOf } from './measure-code';

/** The measures whose codes begin with one letter. */
interface Family {
  readonly letter: string;
  readonly kind: MeasureKind;
}

/**
 * Indicators that a municipality enters by hand. Each numbers its own («Р1»), so to its region they
 * go under their words: «Р/школы, принявшие участие …» (rule С-24).
 */
export const HAND_FAMILY: Family = { letter: 'Р', kind: 'доля' };

/** In the order in which every table lists them. */
export const FAMILIES: readonly Family[] = [
  { letter: 'К', kind: 'доля' },
  { letter: 'Ч', kind: 'количество' },
  { letter: 'С', kind: 'среднее' },
  HAND_FAMILY,
];

/**
 * The family of a code, broken down or not, of all schools or of those with low results («К20/Ч01»
 * is a count); undefined for a code that nobody declares.
 */
export function familyOf(code: string): Family | undefined {
  const whole = wholeCodeOf(code);
  return FAMILIES.find(({ letter }) => whole.startsWith(letter));
}

const single = (code: string, title: string): DeclaredMeasure => ({ code, title });

/** A breakdown of items that have a word each; `said` are whole titles where words need them. */
const brokenDown = <W extends string>(
  code: string,
  title: string,
  words: readonly W[],
  said: BrokenDown<W>['said'] = {},
): BrokenDown<W> => ({ code, title, words, remainder: null, said });

/** A breakdown with a remainder, which has a title of its own: «Мероприятия без уровня». */
const withRemainder = <W extends string>(
  code: string,
  title: string,
  words: readonly W[],
  remainder: string,
  said: string,
) => ({ code, title, words, remainder, said: { [remainder]: said } });

/** Shares of a school's people or of their rows (rules К…): titles by code. */
export const SHARES = {
  К1: 'Доля педагогов, аттестованных на высшую категорию с использованием материалов посткурсового сопровождения',
  К2: 'Доля педагогов, вошедших в методический актив региона по результатам использования материалов сопровождения',
  К3: 'Доля педагогов, испытывающих затруднения в посткурсовый период, которые подали заявки в ЦНППМ для формирования ИОМ',
  К4: 'Охват посткурсовым сопровождением',
  К5: 'Завершили оба этапа сопровождения',
  К6: 'Прошли ДПО за последние 3 года',
  К7: 'Прошли повышение квалификации в отчётном периоде',
  К8: 'Руководители, прошедшие ДПО в отчётном периоде',
  'К9.1': 'Имеют высшую квалификационную категорию',
  'К9.2': 'Имеют первую квалификационную категорию',
  К10: 'Молодые педагоги, у которых есть наставник',
  К11: 'Участники конкурсов профессионального мастерства',
  К12: 'Представили опыт на муниципальном уровне и выше',
  К13: 'Прошли диагностику профессиональных дефицитов',
  К14: 'Имеют индивидуальный образовательный маршрут (ИОМ)',
  К15: 'Преодолённые профессиональные дефициты',
  К16: 'Исполнение плана повышения квалификации',
  К17: 'Участие в работе методических объединений',
  К18: 'Закрепляемость молодых педагогов',
} as const;

export type ShareCode = keyof typeof SHARES;

/** In the order of every table. */
export const SHARE_CODES = /* @__PURE__ */ Object.keys(SHARES) as ShareCode[];

/** What a municipality counts over its schools. */
export const OVER_SCHOOLS = {
  completeness: { code: 'К19', title: 'Полнота сдачи сводок' },
  /** No figure of its own: every measure once more, over a part of the schools: «К20/К4». */
  lowResults: {
    code: LOW_RESULTS_CODE,
    title: 'те же показатели по школам с низкими результатами',
  },
} as const;

const NO_LEVEL = 'без уровня';
const NO_COMPETENCE = 'без компетенции';
const NO_DIRECTION = 'без направления';

/** What a school counts. */
export const COUNTED = {
  teachers: single('Ч01', 'Педагогических работников'),
  leaders: single('Ч02', 'Руководителей'),
  young: single('Ч03', 'Молодых педагогов'),
  mentors: single('Ч04', 'Наставников'),
  supported: single('Ч10', 'Педагогов в сопровождении на дату расчёта'),
  windowsByStatus: brokenDown('Ч11', 'Посткурсовые периоды', WINDOW_STATUSES, {
    'не начался': 'Посткурсовые периоды, не начались',
    'I этап': 'Посткурсовые периоды, I этап',
    'II этап': 'Посткурсовые периоды, II этап',
    завершён: 'Посткурсовые периоды, завершены',
  }),
  topicsToChoose: single('Ч12', 'Периоды, где не выбрана тема'),
  windowsByLevel: brokenDown('Ч13', 'Идущие периоды, уровень сопровождения', SUPPORT_LEVELS),
  supportResults: withRemainder(
    'Ч14',
    'Результат сопровождения',
    SUPPORT_RESULTS,
    'без результата',
    'Периоды, где результат сопровождения не назван',
  ),
  stagePointsMet: brokenDown('Ч15', 'Периоды, пункт этапа выполнен', STAGE_POINTS),
  stagePointsMissed: brokenDown('Ч16', 'Периоды, пункт этапа не выполнен', STAGE_POINTS),
  stagePointsAhead: brokenDown('Ч17', 'Периоды, пункт этапа впереди', STAGE_POINTS),
  activities: single('Ч20', 'Мероприятий в периоде'),
  activitiesByLevel: withRemainder(
    'Ч21',
    'Мероприятия, уровень',
    LEVELS,
    NO_LEVEL,
    'Мероприятия без уровня',
  ),
  activitiesByDirection: withRemainder(
    'Ч22',
    'Мероприятия, направление работы',
    WORK_DIRECTION_CODES,
    NO_DIRECTION,
    'Мероприятия без направления работы',
  ),
  visitsByLevel: withRemainder(
    'Ч23',
    'Посещённые мероприятия, уровень',
    LEVELS,
    NO_LEVEL,
    'Посещённые мероприятия без уровня',
  ),
  reflected: single('Ч24', 'Мероприятий с проведённой рефлексией'),
  activitiesByPupils: withRemainder(
    'Ч25',
    'Мероприятия для обучающихся',
    PUPIL_GROUPS,
    'не указаны',
    'Мероприятия, где обучающиеся не указаны',
  ),
  organisers: single('Ч26', 'Организаторов мероприятий, разных в каждой ОО'),
  experienceByLevel: withRemainder(
    'Ч27',
    'Записи банка опыта, уровень',
    LEVELS,
    NO_LEVEL,
    'Записи банка опыта без уровня',
  ),
  deficitsFound: single('Ч30', 'Дефицитов выявлено в периоде'),
  foundByCompetence: withRemainder(
    'Ч31',
    'Выявленные дефициты, компетенция',
    COMPETENCES,
    NO_COMPETENCE,
    'Выявленные дефициты без компетенции',
  ),
  deficitsOvercome: single('Ч32', 'Дефицитов преодолено в периоде'),
  overcomeByCompetence: withRemainder(
    'Ч33',
    'Преодолённые дефициты, компетенция',
    COMPETENCES,
    NO_COMPETENCE,
    'Преодолённые дефициты без компетенции',
  ),
  // СЗД is not applied for and not granted: the employer makes a representation, and the commission
  // finds that the person answers the post, or does not.
  attestationApplied: brokenDown('Ч40', 'Аттестация, подано заявлений', CLAIMS, {
    СЗД: 'Аттестация, внесено представлений: СЗД',
  }),
  attestationGranted: brokenDown('Ч41', 'Аттестация, присвоено', CLAIMS, {
    СЗД: 'Аттестация, установлено соответствие: СЗД',
  }),
  attestationRefused: brokenDown('Ч42', 'Аттестация, отказано', CLAIMS, {
    СЗД: 'Аттестация, соответствие не установлено: СЗД',
  }),
  categoriesEnding: brokenDown(
    'Ч43',
    'Категория заканчивается в течение года с даты расчёта',
    CATEGORIES_WITH_TERM,
  ),
  requestsByReason: withRemainder(
    'Ч52',
    'Новые запросы на ПК, основание',
    REQUEST_REASONS,
    'без основания',
    'Новые запросы на ПК без основания',
  ),
};

/** What a municipality counts of its own, for its region. */
export const COUNTED_OVER_SCHOOLS = {
  eventsPlanned: withRemainder(
    'Ч70',
    'Муниципальные мероприятия, запланировано',
    WORK_DIRECTION_CODES,
    NO_DIRECTION,
    'Муниципальные мероприятия без направления работы, запланировано',
  ),
  eventsHeld: withRemainder(
    'Ч71',
    'Муниципальные мероприятия, проведено',
    WORK_DIRECTION_CODES,
    NO_DIRECTION,
    'Муниципальные мероприятия без направления работы, проведено',
  ),
};

/** Counts broken down by words that people typed: «Ч50/фгос/2 квартал 2026», «Ч60/учитель/химия». */
export const COUNTED_BY_WORDS = {
  deficitTopics: single('Ч34', 'Выявленные дефициты, тема'),
  requests: single('Ч50', 'Новые запросы на ПК, педагогов'),
  plannedRequests: single('Ч51', 'Запросы на ПК, уже включённые в план, педагогов'),
  requestReasons: single('Ч53', 'Новые запросы на ПК, направление и основание'),
  requestPriorities: single('Ч54', 'Новые запросы на ПК, направление и приоритет'),
  trainingPlanned: single('Ч55', 'План ПК, строк'),
  trainingDone: single('Ч56', 'План ПК, завершено'),
  vacancies: single('Ч60', 'Кадровая потребность, ставок'),
};

/** In the place of a typed word that holds a person's name (С-16). */
export const OTHER = 'иное';

/** In the place of words that a deficit does not name. */
export const NO_TOPIC = 'без темы';

/** In the place of a subject that a staff need does not name. */
export const NO_SUBJECT = 'без предмета';

/** Mean points of the ranked people: a sum of points over a number of people. */
export const AVERAGED = {
  first: single('С1', 'Баллы П1'),
  second: single('С2', 'Баллы П2'),
  total: single('С3', 'Баллы, итого'),
};

/** A measure as the rule book lists it. */
export interface ListedMeasure extends DeclaredMeasure {
  /** Who counts it: a school over its people, or a municipality over its schools. */
  readonly whose: 'school' | 'municipality';
  /** The words it is broken down by; «typed»: those that people typed. */
  readonly words: readonly string[] | 'typed';
}

type Declared = readonly (DeclaredMeasure | BrokenDown<string>)[];

const listed = (measures: Declared, whose: ListedMeasure['whose']): ListedMeasure[] =>
  measures.map((measure) => {
    const { code, title } = measure;
    return { code, title, whose, words: 'words' in measure ? wordsOf(measure) : [] };
  });

/** Every measure in the order of the tables; those entered by hand have no declaration each. */
export function listedMeasures(): ListedMeasure[] {
  const counts = [
    ...listed(Object.values(COUNTED), 'school'),
    ...listed(Object.values(COUNTED_OVER_SCHOOLS), 'municipality'),
    ...listed(Object.values(COUNTED_BY_WORDS), 'school').map((measure) => ({
      ...measure,
      words: 'typed' as const,
    })),
  ];
  return [
    ...listed(
      SHARE_CODES.map((code) => ({ code, title: SHARES[code] })),
      'school',
    ),
    ...listed(Object.values(OVER_SCHOOLS), 'municipality'),
    ...counts.sort((a, b) => compare(a.code, b.code)),
    ...listed(Object.values(AVERAGED), 'school'),
  ];
}
