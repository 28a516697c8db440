/** «Дефициты по темам»: what teachers lack, and what the municipality does about it (rule С-33, Н01). */
import { column, computedSheet } from '../../schema/computed-sheet';
import type { SheetPlan } from '../../schema/sheet-plan';
import { listing } from '../../values/russian';
import { levelWords } from '../level';
import type { MunicipalBook } from '../municipal-book';
import { planOf } from '../registers/plan-events';
import type { RollUp } from '../roll-up';
import { formsOfWork } from './forms-of-work';
import { schoolColumns } from './school-columns';
import { titlesOf } from './title';
import { deficitRows, type TopicRow } from './topic-rows';

export const DEFICITS_SHEET = 'Дефициты по темам';

const NOT_PLANNED = 'не запланировано';
/** So many stand in a cell; the rest are counted. */
const MOST_FORMS = 5;

/** Every topic that some school delivered, its events beside it; then the sums. */
export function deficitsSheet(book: MunicipalBook, rollUp: RollUp): SheetPlan {
  const { count } = levelWords(book.settings);
  const formsFor = formsOfWork(planOf(book.events, book.settings).events.map(({ event }) => event));
  const forms = ({ topic }: TopicRow) =>
    topic === null ? null : listing(formsFor(topic), MOST_FORMS, '; ') || NOT_PLANNED;
  const having = ({ bySchool }: TopicRow) => bySchool.filter((own) => (own ?? 0) > 0).length;
  return computedSheet<TopicRow>({
    name: DEFICITS_SHEET,
    titles: titlesOf('Дефициты педагогов по темам', book, rollUp),
    frozenColumns: 1,
    columns: [
      column('Тема', 'text', 300, ({ name }) => name, { wrap: true }),
      column('Выявлено', 'integer', 90, ({ found }) => found, { strong: true }),
      column(`Сколько ${count[2]}`, 'integer', 90, having),
      column('Формы работы с МО', 'text', 300, forms, {
        wrap: true,
        note: 'Мероприятия отчётного периода с листа «План мероприятий», в названии или ожидаемом результате которых есть все слова темы от четырёх букв.',
        highlights: [{ text: NOT_PLANNED, tone: 'warn' }],
      }),
      ...schoolColumns<TopicRow>(rollUp, 'integer', ({ bySchool }, at) => bySchool[at] ?? null),
    ],
    rows: deficitRows(rollUp),
    isTotal: ({ isTotal }) => isTotal,
  });
}
