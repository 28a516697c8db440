/** «Свод запросов»: who asks for further education, on what grounds and how urgently (rules С-14, С-31). */
import { type ComputedColumn, column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { inCodeOrder } from '../../summary/code-order';
import { codeOf } from '../../summary/measure-code';
import { COUNTED, COUNTED_BY_WORDS } from '../../summary/measures';
import { formatDecimal } from '../../values/decimal';
import { sumOf } from '../../values/sum';
import type { MunicipalBook } from '../municipal-book';
import type { RollUp } from '../roll-up';
import { groupsText, groupsTitle } from './course-groups';
import { quarterColumns } from './quarters';
import { REASONS, type RequestRow, requestRows, untoldIn } from './request-rows';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';

export const REQUESTS_SHEET = 'Свод запросов';

const OPEN_NOTE =
  'Педагоги с новым запросом на это направление и квартал. В строке «Итого» — запросы: кто просит о двух направлениях или кварталах, посчитан дважды. Сводки без «Редакции» считали здесь и тех, кто уже в плане.';

/** Preschool and the others apart, as the programme has them (item 2); a region does not know them. */
function typeColumns({ settings }: MunicipalBook, { lines }: RollUp): ComputedColumn<RequestRow>[] {
  if (settings.level === 'регион') return [];
  const isPreschool = lines.map(({ school }) => school.type === 'ДОУ');
  const ofType = (preschool: boolean) => (row: RequestRow) =>
    sumOf(row.bySchool.map((own, at) => (isPreschool[at] === preschool ? (own ?? 0) : 0)));
  return [
    column('ДОУ', 'integer', 70, ofType(true)),
    column('Остальные ОО', 'integer', 95, ofType(false), {
      note: 'Все, у кого «Тип ОО» — не ДОУ или не указан.',
    }),
  ];
}

/** «Основание: дефицит», «Без основания». */
const reasonHeader = (reason: string): string =>
  reason === COUNTED.requestsByReason.remainder ? 'Без основания' : `Основание: ${reason}`;

/** A column a reason, blank where nothing is told of the grounds; what is not told, in one more. */
function reasonColumns(rows: readonly RequestRow[]): ComputedColumn<RequestRow>[] {
  const columns = REASONS.map((reason) =>
    column<RequestRow>(reasonHeader(reason), 'integer', 95, (row) => {
      const isUntold = row.open > 0 && untoldIn(row) === row.open;
      return isUntold ? null : (row.reasons.get(reason) ?? 0);
    }),
  );
  if (!rows.some((row) => untoldIn(row) > 0)) return columns;
  return [
    ...columns,
    column('Основание не передано', 'integer', 110, untoldIn, {
      note: 'Сводки прежних версий программы оснований не передают.',
    }),
  ];
}

/** «высокий — 3; обычный — 2»; null where no request has a priority. */
function prioritiesText({ priorities }: RequestRow): string | null {
  const parts = [...priorities].map(([word, count]) => ({
    word,
    count,
    code: codeOf(COUNTED_BY_WORDS.requestPriorities, word),
  }));
  return (
    inCodeOrder(parts)
      .map(({ word, count }) => `${word} — ${formatDecimal(count)}`)
      .join('; ') || null
  );
}

/** Every request that was delivered, and their sums. */
export function requestsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { courseGroup } = book.settings;
  const rows = requestRows(rollUp, courseGroup);
  return computedSheet<RequestRow>({
    name: REQUESTS_SHEET,
    titles: [
      ...titlesOf('Свод запросов на повышение квалификации', book, rollUp),
      groupsTitle(courseGroup),
    ],
    frozenColumns: 3,
    columns: [
      ...quarterColumns<RequestRow>(),
      column('Новых запросов', 'integer', 85, ({ open }) => open, {
        strong: true,
        note: OPEN_NOTE,
      }),
      column('Уже в плане', 'integer', 75, ({ planned }) => planned),
      column('Группы', 'text', 170, ({ groups }) => groupsText(groups)),
      ...typeColumns(book, rollUp),
      ...reasonColumns(rows),
      column('Приоритет', 'text', 190, prioritiesText, { wrap: true }),
      ...schoolColumns<RequestRow>(rollUp, 'integer', ({ bySchool }, at) => bySchool[at] ?? null),
    ],
    rows,
    isTotal: ({ isTotal }) => isTotal,
  });
}
