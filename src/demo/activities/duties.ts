/** Standing duties: heads of unions, leaders of the school. Mentors stand in «Наставничество». */
import { DISTRICT, type EntryKind, SCHOOL } from './entry-kind';

export const HEADING_SCHOOL_UNION: EntryKind = {
  weight: 1,
  kind: 'руководство МО',
  criterion: '2.6',
  level: 'школьный',
  topic: ({ area }) => `Руководство: ${area.schoolUnion}`,
  direction: 'Н11',
  organiser: SCHOOL,
  evidence: 'приказ школы',
  role: 'организатор',
};

export const HEADING_DISTRICT_UNION: EntryKind = {
  weight: 1,
  kind: 'руководство МО',
  criterion: '2.6',
  level: 'муниципальный',
  topic: ({ area }) => `Руководство: ${area.districtUnion}`,
  direction: 'Н20',
  organiser: DISTRICT,
  evidence: 'приказ управления образования',
  role: 'организатор',
};

/** What leaders do; they are not ranked. */
export const LEADING: readonly EntryKind[] = [
  {
    weight: 2,
    kind: 'совещание',
    criterion: null,
    level: 'школьный',
    topic: () => 'Итоги мониторинга профессиональных дефицитов',
    direction: 'Н17',
    organiser: SCHOOL,
    evidence: 'протокол',
    role: 'организатор',
  },
  {
    weight: 1,
    kind: 'совещание',
    criterion: null,
    level: 'муниципальный',
    topic: () => 'Кадровая потребность школ на новый учебный год',
    direction: 'Н19',
    organiser: 'управление образования',
    evidence: 'протокол',
    role: 'участник',
  },
  {
    weight: 2,
    kind: 'семинар',
    criterion: null,
    level: 'муниципальный',
    topic: ({ area, dice }) => dice.pick(area.themes),
    direction: 'Н12',
    organiser: DISTRICT,
    evidence: 'программа семинара',
    role: 'докладчик',
  },
  {
    weight: 1,
    kind: 'форум',
    criterion: null,
    level: 'региональный',
    topic: () => 'Форум наставников',
    direction: 'Н16',
    organiser: 'Региональный ИРО',
    evidence: 'сертификат участника',
    role: 'участник',
  },
];
