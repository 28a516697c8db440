/** «План ПК»: rows by direction, quarter and year, and those of them that are done (rule С-28). */
import type { Measure } from '../../summary/measure';
import { directionQuarterWords } from '../../summary/measure-code';
import { COUNTED_BY_WORDS } from '../../summary/measures';
import type { School } from '../shares/school';
import { isDone, plannedRows } from '../shares/work-shares';
import { TRAINING_PLAN } from '../tables/training-plan';
import { countsByWords } from './counts-by-words';
import type { LeavingWords } from './leaving-words';

export function planCounts(school: School, leaving: LeavingWords): Measure[] {
  const { sheet, columns } = TRAINING_PLAN;
  const rows = plannedRows(school).map((planned) => {
    const { row, direction, quarter, year } = planned;
    const said = leaving({ sheet, row, column: columns.direction, text: direction });
    return { words: directionQuarterWords(said, quarter, year), amount: 1, done: isDone(planned) };
  });
  return [
    ...countsByWords(COUNTED_BY_WORDS.trainingPlanned, rows),
    ...countsByWords(
      COUNTED_BY_WORDS.trainingDone,
      rows.filter(({ done }) => done),
    ),
  ];
}
