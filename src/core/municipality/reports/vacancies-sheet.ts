/** «Кадровая потребность»: rates by position and subject, by school. */
import type { SheetPlan } from '../../schema/sheet-plan';
import { COUNTED } from '../../summary/counted';
import type { Cell } from '../../values/cell';
import { POSITIONS, SUBJECTS } from '../../vocabulary/staff';
import type { MunicipalBook } from '../municipal-book';
import { countIn, type RollUp } from '../roll-up';
import { breakdown } from './breakdown';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const VACANCIES_SHEET = 'Кадровая потребность';

/** Rates are hundredths: 0,1 + 0,2 must show 0,3. */
const sumOf = (rates: readonly number[]): number =>
  rates.reduce((sum, rate) => sum + Math.round(rate * 100), 0) / 100;

export function vacanciesSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const lines = breakdown(rollUp, COUNTED.vacancies, [...POSITIONS, ...SUBJECTS]);
  const bySchool = rollUp.lines.map((line): Cell => {
    if (line.summary === null) return null;
    const codes = [...line.measures.keys()].filter((code) =>
      code.startsWith(`${COUNTED.vacancies[0]}/`),
    );
    return sumOf(codes.map((code) => countIn(line, code) ?? 0));
  });
  return {
    name: VACANCIES_SHEET,
    kind: 'computed',
    titles: titlesOf('Кадровая потребность, ставок', book, rollUp),
    frozenColumns: 2,
    columns: [
      { header: 'Должность', width: 220, look: 'text', wrap: true },
      { header: 'Предмет', width: 170, look: 'text', wrap: true },
      { header: 'Итого', width: 75, look: 'points' },
      ...schoolColumns(rollUp, 'points'),
    ],
    rows: [
      ...lines.map((line): Cell[] => [
        line.words[0] ?? null,
        line.words[1] ?? null,
        line.total,
        ...line.bySchool,
      ]),
      ['Итого', null, sumOf(lines.map(({ total }) => total)), ...bySchool],
    ],
  };
}
