/** «План мероприятий» of the municipality, with those that are overdue listed apart (rule Б-54). */
import {
  blankLines,
  column,
  heading,
  list,
  type PaperDocument,
  type Part,
  paperDocument,
  paragraph,
  row,
  type TableRow,
  table,
} from '../../documents/document';
import {
  type DocumentKind,
  type DocumentOption,
  type DocumentOrder,
  type Missing,
  noticeFor,
} from '../../documents/kind';
import { formatPeriod, type Period } from '../../settings/period';
import { groupBy } from '../../values/arrange';
import { formatDay } from '../../values/day';
import { fold } from '../../values/text';
import type { MunicipalResults } from '../compute-municipality';
import { type PlannedEvent, planOf } from '../registers/plan-events';
import { planLine } from '../reports/event-columns';
import { EVENTS as EVENTS_TABLE } from '../tables/events';
import { MUNICIPAL_FACES } from './faces';
import { APPROVAL, missingBook, ownSheetRequisites, signedBy } from './municipal-paper';
import { rowOver } from './row-over';
import { wordsOnPaper } from './words-on-paper';

const BY_TERM: DocumentOption = { id: 'byTerm', title: 'По порядку сроков', short: 'по срокам' };
const BY_STRUCTURE: DocumentOption = {
  id: 'byStructure',
  title: 'По структурам',
  short: 'по структурам',
};

/** Typed words, as the reader may see them. */
type Words = (text: string) => string;

const NO_STRUCTURE = 'Структура не указана';

/** By the last day of the term, then by its first; what has no bounds lasts as the period does. */
function inTermOrder(
  events: readonly PlannedEvent[],
  { periodStart, periodEnd }: Period,
): PlannedEvent[] {
  const end = ({ event: { term } }: PlannedEvent) => term.to ?? periodEnd;
  const start = ({ event: { term } }: PlannedEvent) => term.from ?? periodStart;
  return [...events].sort((a, b) => end(a) - end(b) || start(a) - start(b));
}

/** «проведено 12.03.2026», «перенесено», «просрочено»; blank, for the pen, where it is only planned. */
function markOf({ event: { mark, heldOn }, state }: PlannedEvent): string {
  if (state === 'overdue') return 'просрочено';
  const said = mark === 'запланировано' ? null : mark;
  return [said, heldOn && formatDay(heldOn)].filter((part) => part !== null).join(' ');
}

/** Rows under the structures that hold them, in the order in which these first come. */
function structured(
  events: readonly PlannedEvent[],
  rowOf: (one: PlannedEvent) => TableRow,
  width: number,
  words: Words,
): TableRow[] {
  const groups = groupBy(events, ({ event }) => fold(event.structure ?? ''));
  return [...groups.values()].flatMap((own) => {
    const name = own[0]?.event.structure ?? null;
    return [rowOver(name === null ? NO_STRUCTURE : words(name), width), ...own.map(rowOf)];
  });
}

function eventTable(
  events: readonly PlannedEvent[],
  { codesOnly, options }: DocumentOrder,
  words: Words,
): Part {
  const columns = [
    column('№', 10, 'end'),
    column('Мероприятие', 85),
    column('Срок', 34),
    column('Ожидаемый результат', 62),
    ...(codesOnly ? [] : [column('Ответственный', 42)]),
    column('Отметка', 44),
  ];
  const isStructured = options.includes(BY_STRUCTURE.id);
  let number = 0;
  const rowOf = (one: PlannedEvent): TableRow => {
    const { event } = one;
    number += 1;
    return row([
      String(number),
      words(event.title),
      words(event.term.said),
      event.result === null ? null : words(event.result),
      ...(codesOnly ? [] : [event.responsible ?? (isStructured ? null : event.structure)]),
      markOf(one),
    ]);
  };
  const rows = isStructured ? structured(events, rowOf, columns.length, words) : events.map(rowOf);
  return table(columns, rows);
}

/** What has no mark although its term is over. */
function overdueParts(
  events: readonly PlannedEvent[],
  { today }: Period,
  { codesOnly }: DocumentOrder,
  words: Words,
): Part[] {
  const overdue = events.filter(({ state }) => state === 'overdue');
  if (overdue.length === 0) return [];
  const items = overdue.map(({ event: { title, term, responsible } }) => {
    const whose = codesOnly || responsible === null ? '' : `, ответственный: ${responsible}`;
    return `${words(title)} — срок: ${words(term.said)}${whose}`;
  });
  return [heading(`Просрочены на ${formatDay(today)}`), list(items, true)];
}

function eventsPaper(results: MunicipalResults, order: DocumentOrder): PaperDocument {
  const { settings, events: all } = results.book;
  const words = wordsOnPaper(results.book, order.codesOnly);
  const { events, outside } = planOf(all, settings);
  const shown = order.options.includes(BY_TERM.id) ? inTermOrder(events, settings) : events;
  return paperDocument({
    title: MUNICIPAL_FACES.events.title,
    orientation: 'landscape',
    notice: noticeFor(order.codesOnly),
    addressee: APPROVAL,
    requisites: ownSheetRequisites(results),
    parts: [
      eventTable(shown, order, words),
      paragraph(`${planLine(events, outside, settings)}.`),
      ...overdueParts(shown, settings, order, words),
      blankLines('Дополнения', 3),
      signedBy('Руководитель методической службы'),
    ],
  });
}

function missingEvents(results: MunicipalResults): Missing | null {
  const { settings, events } = results.book;
  const { sheet } = EVENTS_TABLE;
  const blocked = missingBook(results);
  if (blocked !== null) return blocked;
  if (events.length === 0) {
    return {
      missing: `На листе «${sheet}» нет мероприятий. Впишите их и сделайте документ снова.`,
    };
  }
  if (planOf(events, settings).events.length > 0) return null;
  return {
    missing: `На листе «${sheet}» нет мероприятий периода ${formatPeriod(settings)}. Выберите другой период или впишите мероприятия.`,
  };
}

export const EVENTS: DocumentKind<MunicipalResults> = {
  face: MUNICIPAL_FACES.events,
  options: [BY_TERM, BY_STRUCTURE],
  subjects: null,
  make: (results, order) => missingEvents(results) ?? eventsPaper(results, order),
};
