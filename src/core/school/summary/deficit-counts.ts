/** Deficits found and overcome in the period, by competence, and found ones by topic (rules С-13, С-25). */
import { count, countsBy } from '../../summary/counting';
import type { Measure } from '../../summary/measure';
import { COUNTED, COUNTED_BY_WORDS, NO_TOPIC } from '../../summary/measures';
import type { School } from '../shares/school';
import { isInPeriod } from '../spans';
import { DEFICITS, type Deficit } from '../tables/deficits';
import { countsByWords, type WordedItem } from './counts-by-words';
import type { LeavingWords } from './leaving-words';
import { ofBase } from './of-base';

function topicOf({ row, deficit }: Deficit, leaving: LeavingWords): WordedItem {
  const { sheet, columns } = DEFICITS;
  const topic =
    deficit === null ? NO_TOPIC : leaving({ sheet, row, column: columns.deficit, text: deficit });
  return { words: [topic], amount: 1 };
}

export function deficitCounts(school: School, leaving: LeavingWords): Measure[] {
  const deficits = ofBase(school.book.deficits, school).filter(
    ({ status }) => status !== 'не выявлен',
  );
  const found = deficits.filter(({ date }) => isInPeriod(date, school));
  const overcome = deficits.filter(
    (row) => row.status === 'преодолён' && isInPeriod(row.overcome, school),
  );
  const competences = (rows: typeof deficits) => rows.map((row) => row.competence);
  return [
    count(COUNTED.deficitsFound, found.length),
    ...countsBy(COUNTED.foundByCompetence, competences(found)),
    count(COUNTED.deficitsOvercome, overcome.length),
    ...countsBy(COUNTED.overcomeByCompetence, competences(overcome)),
    ...countsByWords(
      COUNTED_BY_WORDS.deficitTopics,
      found.map((row) => topicOf(row, leaving)),
    ),
  ];
}
