/** The municipal «План повышения квалификации»: plan and fact by quarter and direction (rule Б-53). */
import { barChart } from '../../documents/chart';
import {
  chartPart,
  heading,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
  row,
  type TableRow,
  table,
} from '../../documents/document';
import type { DocumentKind, Missing } from '../../documents/kind';
import type { SheetPlan } from '../../schema/sheet-plan';
import { formatPeriod } from '../../settings/period';
import { formatDecimal } from '../../values/decimal';
import type { MunicipalResults } from '../compute-municipality';
import { levelWords } from '../level';
import { type PlanRow, planRows, summedDirection } from '../reports/plan-rows';
import { planNotes, planSheet } from '../reports/plan-sheet';
import { INTERNAL_LINE } from '../reports/title';
import { MUNICIPAL_FACES } from './faces';
import { cellsUnder, columnsTaken, type TakenColumn, tableFrom } from './from-sheet';
import { APPROVAL, deliveryRequisites, missingDeliveries, signedBy } from './municipal-paper';

/** More bars nobody compares; the directions with the most rows of plans are drawn. */
const MOST_BARS = 20;

function columnsFor({ book: { settings } }: MunicipalResults): readonly TakenColumn[] {
  const { inside, ofMany } = levelWords(settings);
  return [
    { from: 'Направление', width: 60 },
    { from: `Запланировано ${inside}`, as: 'План', width: 16 },
    { from: 'Завершено', as: 'Факт', width: 16 },
    { from: 'Завершено, %', as: 'Факт, %', width: 18 },
    { from: 'Новых запросов', width: 20 },
    { from: `${ofMany} с новыми запросами`, width: 26 },
    { from: 'Осталось обучить', width: 22 },
    { from: 'Группы', width: 36 },
    { from: 'Замечание', width: 46 },
  ];
}

/** «2 квартал 2026»; rows of older summaries may name none. */
const quarterName = ({ quarter, year }: PlanRow): string =>
  quarter === null || year === null ? 'Квартал не указан' : `${quarter} квартал ${year}`;

/** Directions under their quarters; what the sheet adds up stands in the other table. */
function quarterTable(
  plan: SheetPlan,
  rows: readonly PlanRow[],
  taken: readonly TakenColumn[],
): Part {
  const cellsOf = cellsUnder(
    plan,
    taken.map(({ from }) => from),
  );
  let above: string | null = null;
  const shown = rows.flatMap((one, at): TableRow[] => {
    if (one.isTotal) return [];
    const name = quarterName(one);
    const head = name === above ? [] : [row([name, ...taken.slice(1).map(() => null)], true)];
    above = name;
    return [...head, row(cellsOf(at))];
  });
  return table(columnsTaken(plan, taken), shown, true);
}

/** Plan and fact side by side by direction; none where no plan is told. */
function planChart(rows: readonly PlanRow[]): Part[] {
  const planned = rows.slice(0, -1).flatMap((one) => {
    const { isTotal, plan } = one;
    const isDrawn = isTotal && plan !== null && plan.denominator > 0;
    return isDrawn ? [{ direction: summedDirection(one), plan }] : [];
  });
  if (planned.length === 0) return [];
  const most = [...planned]
    .sort((a, b) => b.plan.denominator - a.plan.denominator)
    .slice(0, MOST_BARS);
  const bars = most.map(({ direction, plan }) => ({
    label: direction,
    values: [plan.denominator, plan.numerator].map((at) => ({ at, shown: formatDecimal(at) })),
    goal: null,
  }));
  return [
    chartPart(
      barChart({
        title: 'План и факт по направлениям',
        series: ['Запланировано', 'Завершено'],
        bars,
        most: null,
      }),
    ),
  ];
}

function planPaper(results: MunicipalResults, rows: readonly PlanRow[]): PaperDocument {
  const { book, rollUp } = results;
  const plan = planSheet(book, rollUp);
  const taken = columnsFor(results);
  const isSum = (at: number): boolean => rows[at]?.isTotal ?? false;
  return paperDocument({
    title: MUNICIPAL_FACES.plan.title,
    orientation: 'landscape',
    notice: INTERNAL_LINE,
    addressee: APPROVAL,
    requisites: deliveryRequisites(results),
    parts: [
      heading('По кварталам и направлениям'),
      quarterTable(plan, rows, taken),
      heading('Итоги по направлениям'),
      ...planNotes(book, rollUp).map((note) => paragraph(`${note}.`)),
      ...planChart(rows),
      // Last, for its rows stay with the signatures.
      tableFrom(plan, taken, { isWanted: isSum, isStrong: (at) => at === rows.length - 1 }),
      signedBy('Руководитель методической службы', 'Исполнитель'),
    ],
  });
}

const nothingPlanned = ({ book }: MunicipalResults): Missing => ({
  missing: `В сводках за период ${formatPeriod(book.settings)} нет ни планов ПК, ни новых запросов. Проверьте, что листы «План ПК» и «Запросы на ПК» в присланных книгах заполнены, и импортируйте сводки снова.`,
});

export const PLAN: DocumentKind<MunicipalResults> = {
  face: MUNICIPAL_FACES.plan,
  options: [],
  subjects: null,
  make: (results) => {
    const missing = missingDeliveries(results);
    if (missing !== null) return missing;
    const rows = planRows(results.rollUp, results.book.settings.courseGroup);
    return rows.some(({ isTotal }) => !isTotal)
      ? planPaper(results, rows)
      : nothingPlanned(results);
  },
};
