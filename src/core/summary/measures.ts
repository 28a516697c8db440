/**
 * Every measure there is: its code, its title, whose it is, and the words it is broken down by
 * (rule С-02). The first letter of a code is its family, and the family tells the kind.
 */

import { LEVELS } from '../vocabulary/levels';
import { CLAIMS } from '../vocabulary/staff';
import {
  COMPETENCES,
  SUPPORT_LEVELS,
  SUPPORT_RESULTS,
  WINDOW_STATUSES,
} from '../vocabulary/support';
import { WORK_DIRECTION_CODES } from '../vocabulary/work-directions';
import type { BrokenDown, DeclaredMeasure, MeasureKind } from './measure';

/** The measures whose codes begin with one letter. */
interface Family {
  readonly letter: string;
  readonly kind: MeasureKind;
  /** Whether «Сводка» carries them; others are known to one municipality alone. */
  readonly delivered: boolean;
}

/** Indicators that a municipality enters by hand, under codes of its own: «Р1». */
export const HAND_FAMILY: Family = { letter: 'Р', kind: 'доля', delivered: false };

/** In the order in which every table lists them. */
export const FAMILIES: readonly Family[] = [
  { letter: 'К', kind: 'доля', delivered: true },
  { letter: 'Ч', kind: 'количество', delivered: true },
  { letter: 'С', kind: 'среднее', delivered: true },
  HAND_FAMILY,
];

/** The family of a code, broken down or not; undefined for a code that nobody declares. */
export function familyOf(code: string): Family | undefined {
  return FAMILIES.find(({ letter }) => code.startsWith(letter));
}

const single = (code: string, title: string): DeclaredMeasure => ({ code, title });

const brokenDown = <W extends string>(
  code: string,
  title: string,
  words: readonly W[],
): BrokenDown<W> => ({ code, title, words });

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
  completeness: { code: 'К19', title: 'Полнота сдачи сводов' },
  /** No figure of its own: every indicator once more, over a part of the schools. */
  lowResults: { code: 'К20', title: 'те же показатели по школам с низкими результатами' },
} as const;

/** What a school counts. */
export const COUNTED = {
  teachers: single('Ч01', 'Педагогических работников'),
  leaders: single('Ч02', 'Руководителей'),
  young: single('Ч03', 'Молодых педагогов'),
  mentors: single('Ч04', 'Наставников'),
  supported: single('Ч10', 'Педагогов в сопровождении на дату расчёта'),
  windowsByStatus: brokenDown('Ч11', 'Посткурсовых периодов', WINDOW_STATUSES),
  topicsToChoose: single('Ч12', 'Требуется выбор темы'),
  windowsByLevel: brokenDown('Ч13', 'Идущих периодов по уровню сопровождения', SUPPORT_LEVELS),
  supportResults: brokenDown('Ч14', 'Результат сопровождения', SUPPORT_RESULTS),
  activities: single('Ч20', 'Мероприятий в периоде'),
  activitiesByLevel: brokenDown('Ч21', 'Мероприятий по уровню', LEVELS),
  activitiesByDirection: brokenDown(
    'Ч22',
    'Мероприятий по направлению работы',
    WORK_DIRECTION_CODES,
  ),
  deficitsFound: single('Ч30', 'Дефицитов выявлено в периоде'),
  foundByCompetence: brokenDown('Ч31', 'Дефицитов выявлено по компетенции', COMPETENCES),
  deficitsOvercome: single('Ч32', 'Дефицитов преодолено в периоде'),
  overcomeByCompetence: brokenDown('Ч33', 'Дефицитов преодолено по компетенции', COMPETENCES),
  attestationApplied: brokenDown('Ч40', 'Аттестация, подано заявлений', CLAIMS),
  attestationGranted: brokenDown('Ч41', 'Аттестация, присвоено', CLAIMS),
  attestationRefused: brokenDown('Ч42', 'Аттестация, отказано', CLAIMS),
};

/** Counts broken down by words that people typed: «Ч50/фгос/2 квартал 2026», «Ч60/учитель/химия». */
export const COUNTED_BY_WORDS = {
  requests: single('Ч50', 'Запросы на ПК'),
  vacancies: single('Ч60', 'Кадровая потребность, ставок'),
};

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

/** Every measure in the order of the tables; those entered by hand have no declaration each. */
export function listedMeasures(): ListedMeasure[] {
  const listed = (
    measures: readonly (DeclaredMeasure & { readonly words?: readonly string[] })[],
    whose: ListedMeasure['whose'],
  ) => measures.map(({ words = [], ...measure }) => ({ ...measure, whose, words }));
  return [
    ...listed(
      SHARE_CODES.map((code) => ({ code, title: SHARES[code] })),
      'school',
    ),
    ...listed(Object.values(OVER_SCHOOLS), 'municipality'),
    ...listed(Object.values(COUNTED), 'school'),
    ...listed(Object.values(COUNTED_BY_WORDS), 'school').map((measure) => ({
      ...measure,
      words: 'typed' as const,
    })),
    ...listed(Object.values(AVERAGED), 'school'),
  ];
}
