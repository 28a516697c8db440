/** «Кадровая потребность»: rates by position and subject, by school. */
import { column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { COUNTED_BY_WORDS } from '../../summary/measures';
import { sumOfHundredths } from '../../values/decimal';
import { POSITIONS, SUBJECTS } from '../../vocabulary/staff';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type RollUp } from '../roll-up';
import { type BreakdownLine, breakdown } from './breakdown';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const VACANCIES_SHEET = 'Кадровая потребность';

const { vacancies: VACANCIES } = COUNTED_BY_WORDS;

const OTHERS = 'Остальные должности и предметы';

interface VacancyRow extends Pick<BreakdownLine, 'total' | 'bySchool'> {
  readonly position: string | null;
  readonly subject: string | null;
  readonly isTotal: boolean;
}

/** The rates of all positions together, by school and in sum. */
function totalRow(lines: readonly BreakdownLine[], rollUp: RollUp): VacancyRow {
  const bySchool = rollUp.lines.map((line, at) =>
    isDelivered(line) ? sumOfHundredths(lines.map((own) => own.bySchool[at] ?? 0)) : null,
  );
  const total = sumOfHundredths(lines.map((line) => line.total));
  return { position: 'Итого', subject: null, total, bySchool, isTotal: true };
}

/** Rates by position and subject, by school, and their sums (rule С-08). */
export function vacanciesSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const lines = breakdown(rollUp, VACANCIES, [...POSITIONS, ...SUBJECTS], OTHERS);
  return computedSheet<VacancyRow>({
    name: VACANCIES_SHEET,
    titles: titlesOf('Кадровая потребность, ставок', book, rollUp),
    frozenColumns: 2,
    columns: [
      column('Должность', 'text', 220, ({ position }) => position, { wrap: true }),
      column('Предмет', 'text', 170, ({ subject }) => subject, { wrap: true }),
      column('Итого', 'points', 75, ({ total }) => total, { strong: true }),
      ...schoolColumns<VacancyRow>(rollUp, 'points', ({ bySchool }, at) => bySchool[at] ?? null),
    ],
    rows: [
      ...lines.map(({ words: [position = null, subject = null], total, bySchool }) => ({
        position,
        subject,
        total,
        bySchool,
        isTotal: false,
      })),
      totalRow(lines, rollUp),
    ],
    isTotal: ({ isTotal }) => isTotal,
  });
}
