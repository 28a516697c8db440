/** «Мониторинг по ОО»: one row a school, and a total by sums. */
import type { ColumnPlan, SheetPlan } from '../../schema/sheet-plan';
import { AVERAGED, COUNTED, codeOf } from '../../summary/counted';
import type { Cell } from '../../values/cell';
import { halfUp } from '../../values/decimal';
import { NO_SHARE, percentOf } from '../../values/share';
import { COMPETENCES } from '../../vocabulary/support';
import type { MunicipalBook } from '../municipal-book';
import type { Measures, RollUp, SchoolLine } from '../roll-up';
import { NO_DELIVERY } from './school-columns';
import { titlesOf } from './title';

export const MONITORING_SHEET = 'Мониторинг по ОО';

/** A figure of a school or of the total, from the measures that were delivered. */
interface Figure {
  readonly column: ColumnPlan;
  readonly of: (measures: Measures) => Cell;
}

function count(header: string, code: string, width = 95): Figure {
  const column: ColumnPlan = { header, width, look: 'integer' };
  return { column, of: (measures) => measures.get(code)?.numerator ?? 0 };
}

function percent(header: string, code: string, width = 95): Figure {
  return {
    column: { header, width, look: 'share' },
    of: (measures) => {
      const measure = measures.get(code);
      if (measure === undefined || measure.denominator === null) return NO_SHARE;
      const { numerator, denominator } = measure;
      return percentOf({ numerator, denominator }) ?? NO_SHARE;
    },
  };
}

/** Mean points: the sum of points over the number of ranked people. */
function mean(header: string, code: string): Figure {
  return {
    column: { header, width: 85, look: 'points' },
    of: (measures) => {
      const measure = measures.get(code);
      if (measure === undefined || !measure.denominator) return NO_SHARE;
      return halfUp((measure.numerator / measure.denominator) * 100) / 100;
    },
  };
}

/** The number of people of a share's numerator. */
const people = (header: string, code: string): Figure => count(header, code, 80);

const FIGURES: readonly Figure[] = [
  count('Педагогов', COUNTED.teachers[0]),
  count('Руководителей', COUNTED.leaders[0], 110),
  count('Молодых педагогов', COUNTED.young[0]),
  count('Наставников', COUNTED.mentors[0]),
  percent('ДПО за 3 года, %', 'К6'),
  percent('Высшая категория, %', 'К9.1'),
  percent('Первая категория, %', 'К9.2'),
  count('В сопровождении', COUNTED.supported[0], 130),
  percent('Охват сопровождением, %', 'К4', 135),
  mean('Средний балл П1', AVERAGED.first[0]),
  mean('Средний балл П2', AVERAGED.second[0]),
  mean('Средний балл, итого', AVERAGED.total[0]),
  count('Мероприятий', COUNTED.activities[0], 105),
  count('Дефицитов выявлено', COUNTED.deficitsFound[0]),
  count('Дефицитов преодолено', COUNTED.deficitsOvercome[0], 105),
  ...COMPETENCES.map((competence) =>
    count(
      `Выявлено: ${competence} компетенция`,
      codeOf(COUNTED.foundByCompetence, competence),
      130,
    ),
  ),
  people('ИОМ', 'К14'),
];

const yes = (flag: boolean): Cell => (flag ? 'да' : null);

function lineOf({ school, summary, measures }: SchoolLine): Cell[] {
  return [
    school.code,
    school.name,
    school.type,
    school.locality,
    yes(school.lowResults),
    yes(school.hardConditions),
    summary === null ? NO_DELIVERY : { day: summary.head.asOf },
    ...FIGURES.map((figure) => (summary === null ? null : figure.of(measures))),
  ];
}

export function monitoringSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const total = [
    null,
    'Итого',
    ...new Array<Cell>(5).fill(null),
    ...FIGURES.map((figure) => figure.of(rollUp.total)),
  ];
  return {
    name: MONITORING_SHEET,
    kind: 'computed',
    titles: titlesOf('Мониторинг по образовательным организациям', book, rollUp),
    frozenColumns: 2,
    columns: [
      { header: 'Код ОО', width: 80, look: 'text' },
      { header: 'Наименование ОО', width: 220, look: 'text', wrap: true },
      { header: 'Тип ОО', width: 80, look: 'text' },
      { header: 'Местность', width: 95, look: 'text' },
      { header: 'ШНОР', width: 65, look: 'text' },
      { header: 'ШНСУ', width: 65, look: 'text' },
      { header: 'Сводка от', width: 95, look: 'day' },
      ...FIGURES.map(({ column }) => column),
    ],
    rows: [...rollUp.lines.map(lineOf), total],
    highlights: [{ header: 'Сводка от', text: NO_DELIVERY, tone: 'warn' }],
  };
}
