/** «Мониторинг по ОО»: one row a school, then the sums of all and of each group. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { Look, SheetPlan } from '../../schema/sheet-plan';
import { shareOf } from '../../summary/measure';
import { codeOf } from '../../summary/measure-code';
import { AVERAGED, COUNTED, type ShareCode } from '../../summary/measures';
import type { Cell } from '../../values/cell';
import { toHundredths } from '../../values/decimal';
import { NO_SHARE, percentCell } from '../../values/share';
import { COMPETENCES } from '../../vocabulary/support';
import { type LevelWords, levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import type { Measures, RollUp } from '../roll-up';
import { SCHOOLS, type SchoolRow } from '../tables/schools';
import { allCounts } from './attestation';
import { type MonitoringRow, monitoringRows } from './monitoring-rows';
import { NO_DELIVERY, widthOfNames } from './school-columns';
import { titlesOf } from './title';

export const MONITORING_SHEET = 'Мониторинг по ОО';

const { foundByCompetence } = COUNTED;

type Column = ComputedColumn<MonitoringRow>;

/** A figure of a school or of a sum; blank where nobody has told it: that is no zero (С-07). */
function figure(
  header: string,
  look: Look,
  width: number,
  of: (measures: Measures) => Cell,
  note?: string,
): Column {
  const cellOf = ({ measures }: MonitoringRow): Cell => (measures === null ? null : of(measures));
  return column(header, look, width, cellOf, note === undefined ? {} : { note });
}

const count = (header: string, code: string, width = 95): Column =>
  figure(header, 'integer', width, (measures) => measures.get(code)?.numerator ?? null);

/** The people that a share is counted of. */
const wholeOf = (header: string, code: ShareCode, width: number): Column =>
  figure(header, 'integer', width, (measures) => measures.get(code)?.denominator ?? null);

/** A share as a number that can be added, and in percent. */
const share = (name: string, code: ShareCode): Column[] => [
  count(`${name}, чел.`, code),
  figure(`${name}, %`, 'share', 95, (measures) => percentCell(shareOf(measures.get(code)))),
];

/** Mean points: the sum of points over the number of ranked people. */
function mean(header: string, code: string): Column {
  const of = (measures: Measures): Cell => {
    const measure = measures.get(code);
    if (measure === undefined) return null;
    return measure.denominator ? toHundredths(measure.numerator / measure.denominator) : NO_SHARE;
  };
  return figure(header, 'points', 85, of, 'Пусто, где в рейтинге меньше «Порога малой группы».');
}

/** What «ОО» says of a school; blank in sums. */
function fact(header: string, width: number, of: (school: SchoolRow) => Cell): Column {
  return column(header, 'text', width, ({ line }) => (line === null ? null : of(line.school)));
}

/** The day of a school's figures; of a sum, how many have delivered. */
function deliveredOn({ line, delivered }: MonitoringRow): Cell {
  if (line === null) return delivered;
  return line.summary === null ? NO_DELIVERY : { day: line.summary.head.asOf };
}

const yes = (flag: boolean): Cell => (flag ? 'да' : null);

const { type, locality, lowResults, hardConditions } = SCHOOLS.columns;

const columnsOf = (words: LevelWords, names: number): readonly Column[] => [
  fact(words.code, 80, (school) => school.code),
  column(words.name, 'text', names, ({ name }) => name, { wrap: true }),
  fact(type.header, 80, (school) => school.type),
  fact(locality.header, 95, (school) => school.locality),
  fact(lowResults.header, 65, (school) => yes(school.lowResults)),
  fact(hardConditions.header, 65, (school) => yes(school.hardConditions)),
  column('Сводка от', 'day', 125, deliveredOn, {
    highlights: [{ text: NO_DELIVERY, tone: 'warn' }],
  }),
  count('Педагогов', COUNTED.teachers.code),
  count('Руководителей', COUNTED.leaders.code, 110),
  count('Молодых педагогов', COUNTED.young.code),
  count('Наставников', COUNTED.mentors.code),
  ...share('ДПО за 3 года', 'К6'),
  ...share('Высшая категория', 'К9.1'),
  ...share('Первая категория', 'К9.2'),
  figure(
    'Категории истекают в течение года',
    'integer',
    120,
    (measures) => allCounts([measures]).ending,
  ),
  count('В сопровождении', COUNTED.supported.code, 130),
  wholeOf('Педагогов с периодом сопровождения', 'К4', 130),
  ...share('Охват сопровождением', 'К4'),
  mean('Средний балл П1', AVERAGED.first.code),
  mean('Средний балл П2', AVERAGED.second.code),
  mean('Средний балл, итого', AVERAGED.total.code),
  count('Мероприятий', COUNTED.activities.code, 105),
  count('Дефицитов выявлено', COUNTED.deficitsFound.code),
  count('Дефицитов преодолено', COUNTED.deficitsOvercome.code, 105),
  ...COMPETENCES.map((competence) =>
    count(`Выявлено: ${competence} компетенция`, codeOf(foundByCompetence, competence), 130),
  ),
  count('Выявлено: без компетенции', codeOf(foundByCompetence, foundByCompetence.remainder), 130),
  count('ИОМ', 'К14', 80),
  column('Замечание', 'text', 320, ({ remarks }) => remarks, { wrap: true }),
];

/** Every school of «ОО» with its figures, and the sums over those that delivered (С-08, С-60). */
export function monitoringSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const words = levelWords(book.settings);
  return computedSheet<MonitoringRow>({
    name: MONITORING_SHEET,
    titles: titlesOf(words.monitoring, book, rollUp),
    frozenColumns: 2,
    columns: columnsOf(words, widthOfNames(rollUp)),
    rows: monitoringRows(book, rollUp),
    isTotal: ({ line }) => line === null,
  });
}
