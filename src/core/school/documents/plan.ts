/** «План повышения квалификации»: plan and fact by quarter and direction (rules Б-35 … Б-37). */
import {
  column,
  heading,
  type Part,
  paperDocument,
  paragraph,
  row,
  signatures,
  type TableRow,
  table,
} from '../../documents/document';
import { type DocumentKind, type DocumentOrder, noticeFor } from '../../documents/kind';
import { type CountForms, counted, ROWS } from '../../values/russian';
import { NO_SHARE } from '../../values/share';
import { percentText, shownShare } from '../../values/shown-share';
import type { SchoolResults } from '../compute-school';
import { type Obstacle, planRequests } from '../education/plan-requests';
import type { PlannedTraining } from '../tables/training-plan';
import { SCHOOL_FACES } from './faces';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';
import {
  byDirection,
  byQuarter,
  countsOf,
  fulfilment,
  type QuarterOfPlan,
  rowsOfPeriod,
} from './plan-rows';
import { approval, BLOCKED, deputyOf, schoolRequisites } from './whole-school';

/** «1 строки», «5 строк» of the plan. */
const OF_ROWS: CountForms = ['строки', 'строк', 'строк'];

/** By name or code; a code of nobody with a good row stays a code. */
function whoIs(code: string, { school }: SchoolResults, people: PeopleOnPaper): string {
  const teacher = school.teachers.get(code);
  return teacher === undefined ? code : people.name(teacher);
}

const ROW_COLUMNS = [
  column('№', 6, 'end'),
  column('Направление', 26),
  column('Педагог', 30),
  column('Организация ДПО', 26),
  column('Объём, ч', 9, 'end'),
  column('Статус', 15),
];

function quarterRows(
  { title, rows }: QuarterOfPlan,
  first: number,
  nameOf: (code: string) => string,
  people: PeopleOnPaper,
): TableRow[] {
  const rest = ROW_COLUMNS.slice(2).map(() => null);
  return [
    row([null, title, ...rest], true),
    ...rows.map(({ direction, teacher, provider, hours, status }, at) =>
      row([
        String(first + at),
        people.words(direction),
        nameOf(teacher),
        provider === null ? '—' : people.words(provider),
        hours === null ? '—' : String(hours),
        status,
      ]),
    ),
  ];
}

/** Every row under its quarter, numbered through. */
function planTable(
  quarters: readonly QuarterOfPlan[],
  nameOf: (code: string) => string,
  people: PeopleOnPaper,
): Part {
  let first = 1;
  const rows = quarters.flatMap((quarter) => {
    const own = quarterRows(quarter, first, nameOf, people);
    first += quarter.rows.length;
    return own;
  });
  return table(ROW_COLUMNS, rows);
}

/** Plan and fact of each group, and of all together. */
function totalsTable(
  results: SchoolResults,
  header: string,
  groups: readonly QuarterOfPlan[],
  titleOf: (title: string) => string,
): Part {
  const line = (title: string, rows: readonly PlannedTraining[], isStrong: boolean): TableRow => {
    const { planned, done, cancelled } = countsOf(rows);
    const counts = [planned, done, cancelled].map(String);
    return row([title, ...counts, fulfilment(results, rows)], isStrong);
  };
  return table(
    [
      column(header, 40),
      column('Запланировано', 15, 'end'),
      column('Завершено', 15, 'end'),
      column('Отменено', 15, 'end'),
      column('Исполнение', 15, 'end'),
    ],
    [
      ...groups.map(({ title, rows }) => line(titleOf(title), rows, false)),
      line(
        'Итого',
        groups.flatMap(({ rows }) => rows),
        true,
      ),
    ],
  );
}

/** К16 in words, as «Показатели» has it. */
function fulfilmentText({ shares }: SchoolResults): string {
  const found = shares.find(({ rule }) => rule.code === 'К16');
  const { numerator, denominator, percent } = shownShare(found ?? { numerator: 0, denominator: 0 });
  if (denominator === 0) {
    return 'Ни один квартал плана в отчётном периоде ещё не закончился: исполнение считать рано.';
  }
  return `Исполнение плана (К16) — ${percentText(percent)}: завершено ${numerator} из ${counted(denominator, OF_ROWS)}, квартал которых закончился в отчётном периоде, кроме отменённых. «${NO_SHARE}» в таблицах: считать ещё нечего.`;
}

const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  faulty: 'ошибка в строке запроса',
  'quarter is over': 'квартал прошёл',
  'does not work': 'педагог не работает',
};

/** Open requests for which the plan has no row, in the order of their sheet (rules У-04, У-05). */
function requestParts(
  { book }: SchoolResults,
  nameOf: (code: string) => string,
  people: PeopleOnPaper,
): Part[] {
  const { added, left } = planRequests(book, book.requests, book.trainingPlan, () => true);
  const remarks = new Map(left.map(({ request, obstacle }) => [request, OBSTACLES[obstacle]]));
  const open = book.requests.filter((one) => added.includes(one) || remarks.has(one));
  if (open.length === 0) return [paragraph('Новых запросов, которых нет в плане, нет.')];
  return [
    table(
      [
        column('Педагог', 32),
        column('Направление', 28),
        column('Квартал', 17),
        column('Основание', 20),
        column('Примечание', 18),
      ],
      open.map((one) =>
        row([
          nameOf(one.teacher),
          people.words(one.direction),
          `${one.quarter} квартал ${one.year}`,
          one.reason ?? '—',
          remarks.get(one) ?? '—',
        ]),
      ),
    ),
  ];
}

function planPaper(
  results: SchoolResults,
  rows: readonly PlannedTraining[],
  { codesOnly }: Pick<DocumentOrder, 'codesOnly'>,
) {
  const { book } = results;
  const people = peopleOnPaper(book, codesOnly);
  const nameOf = (code: string): string => whoIs(code, results, people);
  const quarters = byQuarter(rows);
  const elsewhere = book.trainingPlan.length - rows.length;
  return paperDocument({
    title: SCHOOL_FACES.plan.title,
    notice: noticeFor(codesOnly),
    addressee: approval(results, people),
    requisites: schoolRequisites(results),
    parts: [
      heading('План по кварталам'),
      planTable(quarters, nameOf, people),
      ...(elsewhere === 0
        ? []
        : [paragraph(`Вне периода на листе «План ПК» — ${counted(elsewhere, ROWS)}.`)]),
      heading('План и факт по кварталам'),
      totalsTable(results, 'Квартал', quarters, (title) => title),
      paragraph(fulfilmentText(results)),
      heading('План и факт по направлениям'),
      totalsTable(results, 'Направление', byDirection(rows), people.words),
      heading('Запросы, которых нет в плане'),
      ...requestParts(results, nameOf, people),
      signatures([deputyOf(results, people)]),
    ],
  });
}

/** Why there is no plan to print. */
function missingOf({ book }: SchoolResults): string {
  if (book.trainingPlan.length > 0) {
    return 'На листе «План ПК» нет строк, квартал которых приходится на период. Выберите другой период или впишите строки.';
  }
  return book.filledRows.trainingPlan > 0
    ? 'На листе «План ПК» все строки с ошибками. Исправьте их по листу «Проверка».'
    : 'На листе «План ПК» нет строк. Впишите план или выполните «Перенести запросы в план ПК».';
}

export const PLAN: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.plan,
  options: [],
  subjects: null,
  make: (results, order) => {
    if (results.book.blocked) return BLOCKED;
    const rows = rowsOfPeriod(results);
    return rows.length === 0 ? { missing: missingOf(results) } : planPaper(results, rows, order);
  },
};
