/** What a school does in a post-course period, stage by stage. */
import { DISTRICT, type EntryKind, lessonWord, SCHOOL } from './entry-kind';

/** An entry of the stage with the share of periods that have it. */
export interface Step {
  readonly share: number;
  readonly entry: EntryKind;
  /** Made only where the district supports the person too. */
  readonly isOfDistrict?: true;
}

const INTERVIEW: EntryKind = {
  weight: 1,
  kind: 'собеседование',
  criterion: null,
  level: 'школьный',
  topic: ({ theme }) => `Итоги курсов и направление работы: ${theme}`,
  direction: 'Н02',
  organiser: SCHOOL,
  evidence: 'лист собеседования',
};

const CONSULTATION: EntryKind = {
  weight: 1,
  kind: 'консультация',
  criterion: null,
  level: 'школьный',
  topic: ({ post, dice }) => `Подготовка открытого занятия: ${dice.pick(post.lessons)}`,
  direction: 'Н04',
  organiser: SCHOOL,
  evidence: 'журнал консультаций',
};

const DISTRICT_CONSULTATION: EntryKind = {
  ...CONSULTATION,
  level: 'муниципальный',
  topic: ({ theme }) => `Обобщение опыта по теме: ${theme}`,
  direction: 'Н01',
  organiser: DISTRICT,
};

const TRIAL: EntryKind = {
  weight: 1,
  kind: 'апробация',
  criterion: null,
  level: 'школьный',
  topic: (words) => `Апробация на ${lessonWord(words, 'уроках', 'занятиях')}: ${words.theme}`,
  direction: 'Н04',
  organiser: SCHOOL,
  evidence: 'конспекты уроков',
  isOpen: true,
};

/** Somebody comes to see how what was learnt gets on. */
const MONITORING: EntryKind = {
  weight: 1,
  kind: 'мониторинг',
  criterion: null,
  level: 'школьный',
  topic: (words) => `Посещение ${lessonWord(words, 'урока', 'занятия')}: ${words.theme}`,
  direction: 'Н17',
  organiser: SCHOOL,
  evidence: 'карта посещения урока',
  isOpen: true,
};

const REFLECTION: EntryKind = {
  weight: 1,
  kind: 'рефлексия',
  criterion: null,
  level: 'школьный',
  topic: ({ theme }) => `Что получилось и что дальше: ${theme}`,
  direction: 'Н17',
  organiser: SCHOOL,
  evidence: 'лист рефлексии',
};

/** What was learnt is passed on to colleagues; the rating counts it, too. */
const TALK: EntryKind = {
  weight: 1,
  kind: 'выступление на ШМО',
  criterion: '2.3',
  level: 'школьный',
  topic: ({ theme }) => theme,
  direction: 'Н11',
  organiser: SCHOOL,
  evidence: 'протокол ШМО',
  role: 'докладчик',
};

const REPORT: EntryKind = {
  weight: 1,
  kind: 'творческий отчёт',
  criterion: null,
  level: 'школьный',
  topic: ({ theme }) => `Год после курсов: ${theme}`,
  direction: 'Н18',
  organiser: SCHOOL,
  evidence: 'презентация',
  isOpen: true,
};

/** The interview comes first, soon after the course; no followed period of this year is without it. */
export const FIRST_STEP: Step = { share: 1, entry: INTERVIEW };

export const FIRST_STAGE: readonly Step[] = [
  { share: 0.6, entry: CONSULTATION },
  { share: 0.4, entry: TRIAL },
  { share: 0.35, entry: MONITORING },
];

export const SECOND_STAGE: readonly Step[] = [
  { share: 0.65, entry: REFLECTION },
  { share: 0.25, entry: MONITORING },
  { share: 0.6, entry: DISTRICT_CONSULTATION, isOfDistrict: true },
  { share: 0.35, entry: REPORT },
  { share: 0.4, entry: TALK },
];
