/** The mix of careers in a school: who has worked how long, studied what, and does how much. */
import type { EMPLOYMENTS, QUALIFICATIONS } from '../../core/vocabulary/staff';
import type { SUPPORT_LEVELS } from '../../core/vocabulary/support';
import type { StoryName } from './stories';

export interface Career {
  /** Full years since the teaching career began, between; less than 3 is young. */
  readonly years: readonly [from: number, to: number];
  readonly story: StoryName;
  /** How much the person does beside lessons; 1 is the average. */
  readonly energy: number;
  readonly qualification: (typeof QUALIFICATIONS)[number];
  /** Between how many days before the reference day the category was granted. */
  readonly granted?: readonly [from: number, to: number];
  readonly extra?: 'педагог-методист' | 'педагог-наставник';
  /** Level of support of the latest course. */
  readonly level?: (typeof SUPPORT_LEVELS)[number];
  readonly employment?: (typeof EMPLOYMENTS)[number];
  readonly absence?: 'dismissed' | 'childcare';
  /** Came in the middle of this school year. */
  readonly newcomer?: true;
}

/** Granted in this school year, in the last years without a term, with a term that runs, run out. */
const NOW = [60, 200] as const;
const LATELY = [400, 900] as const;
const WITH_TERM = [1150, 1700] as const;
const RUN_OUT = [1850, 2100] as const;

/** Twenty-six teachers; a school of another size takes them in turn. */
export const CAREERS: readonly Career[] = [
  {
    years: [18, 26],
    story: 'steady',
    energy: 2.2,
    qualification: 'высшая',
    granted: NOW,
    level: 'муниципальный',
  },
  { years: [1, 1], story: 'first', energy: 0.8, qualification: 'без категории' },
  {
    years: [8, 15],
    story: 'recent',
    energy: 1,
    qualification: 'первая',
    granted: LATELY,
    level: 'муниципальный',
  },
  {
    years: [22, 30],
    story: 'ended',
    energy: 1.1,
    qualification: 'высшая',
    granted: WITH_TERM,
    level: 'муниципальный',
  },
  { years: [10, 18], story: 'choice', energy: 1.1, qualification: 'первая', granted: WITH_TERM },
  {
    years: [20, 28],
    story: 'double',
    energy: 2.9,
    qualification: 'высшая',
    granted: LATELY,
    extra: 'педагог-наставник',
    level: 'региональный',
  },
  { years: [2, 2], story: 'first', energy: 0.9, qualification: 'СЗД', granted: NOW },
  { years: [7, 12], story: 'undecided', energy: 0.6, qualification: 'первая', granted: LATELY },
  { years: [25, 35], story: 'outdated', energy: 0.5, qualification: 'первая', granted: RUN_OUT },
  {
    years: [12, 20],
    story: 'steady',
    energy: 1.3,
    qualification: 'первая',
    granted: WITH_TERM,
    level: 'муниципальный',
  },
  { years: [14, 22], story: 'today', energy: 1.4, qualification: 'высшая', granted: LATELY },
  { years: [5, 9], story: 'studying', energy: 0.9, qualification: 'СЗД', granted: LATELY },
  {
    years: [6, 14],
    story: 'steady',
    energy: 0.7,
    qualification: 'первая',
    granted: LATELY,
    employment: 'внешний совместитель',
  },
  { years: [4, 6], story: 'retrained', energy: 0.8, qualification: 'без категории' },
  {
    years: [15, 25],
    story: 'ended',
    energy: 1.4,
    qualification: 'высшая',
    granted: NOW,
    level: 'муниципальный',
  },
  { years: [6, 10], story: 'recent', energy: 1.2, qualification: 'первая', granted: LATELY },
  {
    years: [9, 14],
    story: 'steady',
    energy: 0.6,
    qualification: 'СЗД',
    granted: LATELY,
    absence: 'childcare',
  },
  { years: [0, 0], story: 'seminars', energy: 0.5, qualification: 'без категории' },
  { years: [16, 24], story: 'planned', energy: 0.9, qualification: 'высшая', granted: WITH_TERM },
  {
    years: [1, 1],
    story: 'first',
    energy: 0.6,
    qualification: 'без категории',
    absence: 'dismissed',
  },
  { years: [11, 17], story: 'beginning', energy: 0.7, qualification: 'первая', granted: LATELY },
  { years: [24, 32], story: 'outdated', energy: 0.4, qualification: 'СЗД', granted: WITH_TERM },
  {
    years: [13, 19],
    story: 'steady',
    energy: 2,
    qualification: 'высшая',
    granted: NOW,
    extra: 'педагог-методист',
    level: 'региональный',
  },
  { years: [8, 13], story: 'ended', energy: 0.8, qualification: 'первая', granted: NOW },
  { years: [0, 0], story: 'seminars', energy: 0.3, qualification: 'без категории', newcomer: true },
  {
    years: [30, 38],
    story: 'seminars',
    energy: 0.4,
    qualification: 'СЗД',
    granted: WITH_TERM,
    employment: 'внешний совместитель',
  },
];

/** A director or a deputy: of every two, one has studied this school year. */
export function leadingCareer(index: number): Career {
  return {
    years: [15, 28],
    story: index % 2 === 0 ? 'planned' : 'recent',
    energy: 0.6,
    qualification: 'без категории',
  };
}
