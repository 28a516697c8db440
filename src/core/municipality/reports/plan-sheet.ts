/** The municipal «План ПК»: plan and fact of further education by quarter and direction (rule С-32). */
import { column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { formatDecimal } from '../../values/decimal';
import { listing } from '../../values/russian';
import { percentCell } from '../../values/share';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import { isDelivered, type RollUp } from '../roll-up';
import { groupsText, groupsTitle } from './course-groups';
import { type PlanRow, planRows, tellsPlan } from './plan-rows';
import { quarterColumns } from './quarters';
import { MOST_NAMES, titlesOf } from './title';

export const PLAN_SHEET = 'План ПК';

const OVERDUE = 'срок прошёл';

/** «срок прошёл: не завершено 3»; null where nothing is overdue. */
const remark = ({ late }: PlanRow): string | null =>
  late > 0 ? `${OVERDUE}: не завершено ${formatDecimal(late)}` : null;

/** Who has delivered without the plan: its rows are in no figure here. Blank where nobody has. */
function untoldTitle({ lines }: RollUp): string {
  const silent = lines.filter((line) => isDelivered(line) && !tellsPlan(line));
  if (silent.length === 0) return '';
  const names = silent.map(({ name }) => name);
  return `План не передали (сводка прежней версии программы): ${listing(names, MOST_NAMES)}`;
}

/** What is to be known of the plan, a sentence each. */
export const planNotes = ({ settings }: MunicipalBook, rollUp: RollUp): string[] =>
  [groupsTitle(settings.courseGroup), untoldTitle(rollUp)].filter((note) => note !== '');

/** Rows in the order of studying, the sums by direction, and that of all. */
export function planSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { courseGroup } = book.settings;
  const { inside, ofMany } = levelWords(book.settings);
  return computedSheet<PlanRow>({
    name: PLAN_SHEET,
    titles: [
      ...titlesOf('План повышения квалификации', book, rollUp),
      groupsTitle(courseGroup),
      untoldTitle(rollUp),
    ],
    frozenColumns: 3,
    columns: [
      ...quarterColumns<PlanRow>(),
      column('Новых запросов', 'integer', 85, ({ open }) => open, {
        note: 'Ещё ни в чьём плане; по строке — педагоги, в итогах — запросы.',
      }),
      column(`${ofMany} с новыми запросами`, 'integer', 110, (row) => row.asking.size, {
        note: 'В итогах — каждая организация один раз.',
      }),
      column(`Запланировано ${inside}`, 'integer', 115, ({ plan }) => plan?.denominator ?? null, {
        note: 'Строки планов ПК, кроме отменённых.',
      }),
      column('Завершено', 'integer', 95, ({ plan }) => plan?.numerator ?? null),
      column('Завершено, %', 'share', 105, ({ plan }) => percentCell(plan), {
        note: 'Завершено из запланированного. Это не К16: он считает только кварталы, которые закончились в отчётном периоде.',
      }),
      column('Осталось обучить', 'integer', 95, ({ left }) => left, {
        note: 'Новые запросы и строки планов, по которым обучение не завершено; пусто — план никто не передал.',
      }),
      column('Группы', 'text', 170, ({ groups }) => groups && groupsText(groups), {
        note: 'По столбцу «Осталось обучить».',
      }),
      column('Замечание', 'text', 230, remark, {
        highlights: [{ text: OVERDUE, isPart: true, tone: 'warn' }],
      }),
    ],
    rows: planRows(rollUp, courseGroup),
    isTotal: ({ isTotal }) => isTotal,
  });
}
