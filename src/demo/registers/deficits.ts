/** «Дефициты»: the autumn diagnostics, visits to lessons, and what came of it. */
import { DEFICITS } from '../../core/school/tables/deficits';
import type { Cell } from '../../core/values/cell';
import { addDays } from '../../core/values/day';
import type { COMPETENCES } from '../../core/vocabulary/support';
import { DEMO_DAY, dayAt, type Span, schoolDayIn, workdayBefore } from '../days';
import { Dice } from '../dice';
import { dayCell, dayOrBlank, rowOf } from '../rows';
import type { Person } from '../staff/person';
import { baseOf, type Facts } from './facts';

interface Finding {
  readonly weight: number;
  readonly competence: (typeof COMPETENCES)[number];
  readonly deficit: string;
}

const FINDINGS: readonly Finding[] = [
  {
    weight: 4,
    competence: 'профессиональная',
    deficit: 'Оценивание заданий по функциональной грамотности',
  },
  { weight: 3, competence: 'профессиональная', deficit: 'Проектная деятельность' },
  { weight: 2, competence: 'профессиональная', deficit: 'Работа с детьми с ОВЗ в обычном классе' },
  { weight: 3, competence: 'информационная', deficit: 'Подготовка цифровых материалов к уроку' },
  {
    weight: 2,
    competence: 'коммуникативная',
    deficit: 'Разговор с родителями в конфликтной ситуации',
  },
  { weight: 1, competence: 'правовая', deficit: 'Порядок применения дисциплинарных мер' },
];

const DIAGNOSTICS: Span = { from: dayAt(2025, 10, 6), to: dayAt(2025, 11, 21) };
const LESSONS: Span = { from: dayAt(2025, 12, 1), to: dayAt(2026, 3, 20) };
const LAST_YEAR: Span = { from: dayAt(2024, 11, 5), to: dayAt(2025, 4, 25) };

/** A deficit that was found on a day of the span, with its state on the reference day. */
function foundRow(person: Person, source: string, span: Span, dice: Dice): Cell[][] {
  const date = schoolDayIn(span, dice);
  const found = dice.weighted(FINDINGS);
  if (date === null || date < person.hired || found === null) return [];
  const overcome = dice.chance(0.7) ? workdayBefore(addDays(date, dice.int(50, 150))) : null;
  const isOvercome = overcome !== null && overcome <= DEMO_DAY;
  const row = rowOf(DEFICITS, {
    teacher: person.code,
    date: dayCell(date),
    source,
    competence: found.competence,
    deficit: found.deficit,
    status: isOvercome ? 'преодолён' : dice.pick(['выявлен', 'в работе', 'в работе']),
    overcome: dayOrBlank(isOvercome ? overcome : null),
  });
  return [row];
}

/** Diagnosed, and nothing found. */
function clearRow(person: Person, dice: Dice): Cell[][] {
  const date = schoolDayIn(DIAGNOSTICS, dice);
  if (date === null || date < person.hired) return [];
  return [
    rowOf(DEFICITS, {
      teacher: person.code,
      date: dayCell(date),
      source: 'диагностика',
      status: 'не выявлен',
    }),
  ];
}

export function deficitRows(facts: Facts): Cell[][] {
  const dice = new Dice(facts.seed, 'deficits');
  return baseOf(facts).flatMap(({ person }) => [
    ...(dice.chance(0.2) ? foundRow(person, 'самоанализ', LAST_YEAR, dice) : []),
    ...(dice.chance(0.15) ? clearRow(person, dice) : []),
    ...(dice.chance(0.35) ? foundRow(person, 'диагностика', DIAGNOSTICS, dice) : []),
    ...(dice.chance(0.2) ? foundRow(person, 'посещение занятия', LESSONS, dice) : []),
  ]);
}
