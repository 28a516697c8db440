/** «Мониторинг по ОО»: one row a school, and a total by sums. */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { Look, SheetPlan } from '../../schema/sheet-plan';
import { shareOf } from '../../summary/measure';
import { codeOf } from '../../summary/measure-code';
import { AVERAGED, COUNTED, type ShareCode } from '../../summary/measures';
import type { Cell } from '../../values/cell';
import { toHundredths } from '../../values/decimal';
import { NO_SHARE, percentCell } from '../../values/share';
import { COMPETENCES } from '../../vocabulary/support';
import type { MunicipalBook } from '../municipal-book';
import type { Measures, RollUp, SchoolLine } from '../roll-up';
import type { SchoolRow } from '../tables/schools';
import { NO_DELIVERY } from './school-columns';
import { titlesOf } from './title';

export const MONITORING_SHEET = 'Мониторинг по ОО';

/** A school, or all of them in sum: then `line` is null. */
interface MonitoringRow {
  readonly name: string;
  readonly line: SchoolLine | null;
  /** null where nothing was delivered. */
  readonly measures: Measures | null;
}

const { foundByCompetence } = COUNTED;

type Column = ComputedColumn<MonitoringRow>;

/** A figure of a school or of the total, from the measures that were delivered. */
function figure(
  header: string,
  look: Look,
  width: number,
  of: (measures: Measures) => Cell,
): Column {
  return column(header, look, width, ({ measures }) => (measures === null ? null : of(measures)));
}

function count(header: string, code: string, width = 95): Column {
  return figure(header, 'integer', width, (measures) => measures.get(code)?.numerator ?? 0);
}

function percent(header: string, code: ShareCode, width = 95): Column {
  return figure(
    header,
    'share',
    width,
    (measures) => percentCell(shareOf(measures.get(code))) ?? NO_SHARE,
  );
}

/** Mean points: the sum of points over the number of ranked people. */
function mean(header: string, code: string): Column {
  return figure(header, 'points', 85, (measures) => {
    const measure = measures.get(code);
    if (measure === undefined || !measure.denominator) return NO_SHARE;
    return toHundredths(measure.numerator / measure.denominator);
  });
}

/** The number of people of a share's numerator. */
const people = (header: string, code: ShareCode): Column => count(header, code, 80);

/** What «ОО» says of a school; blank in the total. */
function fact(header: string, width: number, of: (school: SchoolRow) => Cell): Column {
  return column(header, 'text', width, ({ line }) => (line === null ? null : of(line.school)));
}

/** The day of a school's figures; blank in the total. */
function deliveredOn({ line }: MonitoringRow): Cell {
  if (line === null) return null;
  return line.summary === null ? NO_DELIVERY : { day: line.summary.head.asOf };
}

const yes = (flag: boolean): Cell => (flag ? 'да' : null);

const COLUMNS: readonly Column[] = [
  fact('Код ОО', 80, (school) => school.code),
  column('Наименование ОО', 'text', 220, ({ name }) => name, { wrap: true }),
  fact('Тип ОО', 80, (school) => school.type),
  fact('Местность', 95, (school) => school.locality),
  fact('ШНОР', 65, (school) => yes(school.lowResults)),
  fact('ШНСУ', 65, (school) => yes(school.hardConditions)),
  column('Сводка от', 'day', 95, deliveredOn, {
    highlights: [{ text: NO_DELIVERY, tone: 'warn' }],
  }),
  count('Педагогов', COUNTED.teachers.code),
  count('Руководителей', COUNTED.leaders.code, 110),
  count('Молодых педагогов', COUNTED.young.code),
  count('Наставников', COUNTED.mentors.code),
  percent('ДПО за 3 года, %', 'К6'),
  percent('Высшая категория, %', 'К9.1'),
  percent('Первая категория, %', 'К9.2'),
  count('В сопровождении', COUNTED.supported.code, 130),
  percent('Охват сопровождением, %', 'К4', 135),
  mean('Средний балл П1', AVERAGED.first.code),
  mean('Средний балл П2', AVERAGED.second.code),
  mean('Средний балл, итого', AVERAGED.total.code),
  count('Мероприятий', COUNTED.activities.code, 105),
  count('Дефицитов выявлено', COUNTED.deficitsFound.code),
  count('Дефицитов преодолено', COUNTED.deficitsOvercome.code, 105),
  ...COMPETENCES.map((competence) =>
    count(`Выявлено: ${competence} компетенция`, codeOf(foundByCompetence, competence), 130),
  ),
  // Blank where nobody has told: earlier summaries had no remainder.
  figure(
    'Выявлено: без компетенции',
    'integer',
    130,
    (measures) =>
      measures.get(codeOf(foundByCompetence, foundByCompetence.remainder))?.numerator ?? null,
  ),
  people('ИОМ', 'К14'),
];

/** Every school of «ОО» with its figures, and the sums over those that delivered (rule С-08). */
export function monitoringSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  return computedSheet<MonitoringRow>({
    name: MONITORING_SHEET,
    titles: titlesOf('Мониторинг по образовательным организациям', book, rollUp),
    frozenColumns: 2,
    columns: COLUMNS,
    rows: [
      ...rollUp.lines.map((line) => ({
        name: line.school.name,
        line,
        measures: line.summary === null ? null : line.measures,
      })),
      { name: 'Итого', line: null, measures: rollUp.total },
    ],
  });
}
