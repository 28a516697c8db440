/** Staff needs by position and subject, in rates. */
import type { Measure } from '../../summary/measure';
import { COUNTED_BY_WORDS, NO_SUBJECT } from '../../summary/measures';
import type { School } from '../shares/school';
import { VACANCIES } from '../tables/vacancies';
import { countsByWords } from './counts-by-words';
import type { LeavingWords } from './leaving-words';

export function vacancyCounts({ book }: School, leaving: LeavingWords): Measure[] {
  const { sheet, columns } = VACANCIES;
  return countsByWords(
    COUNTED_BY_WORDS.vacancies,
    book.vacancies.map(({ row, position, subject, rate }) => ({
      words: [
        leaving({ sheet, row, column: columns.position, text: position }),
        subject === null
          ? NO_SUBJECT
          : leaving({ sheet, row, column: columns.subject, text: subject }),
      ],
      amount: rate,
    })),
  );
}
