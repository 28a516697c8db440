/** «Лист самооценки» of one teacher: what is known of the period, and rows to go on in. */

import type { WordsForOne } from '../../../naming/words-for-one';
import type { ColumnPlan, DropDown, SheetPlan } from '../../../schema/sheet-plan';
import { textOf } from '../../../schema/shown';
import { rowOf } from '../../../schema/table';
import { templateOf } from '../../../schema/template';
import { cellFor } from '../../../schema/value-cell';
import type { Cell } from '../../../values/cell';
import { pointsOf } from '../../../values/points';
import { lookOf } from '../../../values/text';
import type { SchoolResults } from '../../compute-school';
import { activityEntry } from '../../rating/entry';
import { isFor } from '../../rating-groups';
import { ACTIVITIES, type Activity } from '../../tables/activities';
import type { Course } from '../../tables/courses';
import type { Criterion } from '../../tables/criteria';
import type { Teacher } from '../../tables/teachers';
import { formChecks, formPrompts, pageHeaderOf } from './form-checks';
import { FORM, TYPED_BY_TEACHER, type TypedKey } from './form-table';
import { scaleFormula, scaleShown } from './scale-formula';

/** Rows under the teacher's own that are ready to be filled (workbook contract, §6). */
const FREE_ROWS = 60;

/** What only the school fills, and why it is of use to the teacher. */
const READ_ONLY = {
  scale: 'Считается сам по листу «Критерии». Слова вместо числа говорят, чего не хватает.',
  review: 'Заполняет школа.',
  confirmedPoints: 'Сколько баллов засчитано после проверки.',
  comment: 'Почему баллы засчитаны не полностью.',
  recordCode:
    'По нему узнают строку, когда вы сдаёте лист снова. Не меняйте его; в строке-копии сотрите.',
} as const satisfies Partial<Record<keyof typeof FORM.columns, string>>;

/** All columns on one landscape page: narrower than where a methodist works, no word of a header broken. */
const WIDTHS: Readonly<Record<keyof typeof FORM.columns, number>> = {
  date: 90,
  kind: 150,
  topic: 170,
  course: 75,
  level: 140,
  role: 95,
  result: 103,
  format: 118,
  criterion: 94,
  quantity: 72,
  selfPoints: 123,
  evidence: 150,
  reflected: 108,
  change: 125,
  scale: 92,
  review: 122,
  confirmedPoints: 147,
  comment: 140,
  recordCode: 85,
};

/** What is the same in the sheets of all teachers of a school. */
export interface Shared {
  readonly results: SchoolResults;
  readonly criteria: ReadonlyMap<string, Criterion>;
  /** Whose each course is, by what its code looks like; of faulty rows too. */
  readonly courseOwners: ReadonlyMap<string, string | null>;
}

/** What belongs to the one teacher. */
export interface OwnRows {
  readonly teacher: Teacher;
  /** In words that name nobody else. */
  readonly courses: readonly Course[];
  /** As typed, faulty ones too, of any day. */
  readonly activities: readonly Activity[];
  /** Words of the school in which nobody else is named. */
  readonly words: WordsForOne;
}

/** What the check has left of a row (rule Р-04); of one that gives no points what was typed. */
function confirmed(activity: Activity, { results, criteria }: Shared): Cell {
  const { book } = results;
  const criterion = activity.criterion === null ? undefined : criteria.get(activity.criterion);
  const isGood = book.findings.isGood(ACTIVITIES.sheet, activity.row);
  const entry = criterion && isGood ? activityEntry(activity, criterion, book.settings) : null;
  if (entry === null) return activity.confirmedPoints;
  return entry.scores.checked === null ? null : pointsOf(entry.scores.checked);
}

function rowFor(activity: Activity, { teacher, words }: OwnRows, shared: Shared): Cell[] {
  const { results, criteria, courseOwners } = shared;
  const typed = Object.entries(TYPED_BY_TEACHER).map(([key, column]) => [
    key,
    cellFor(column, activity[key as TypedKey]),
  ]);
  const owner = activity.course === null ? undefined : courseOwners.get(lookOf(activity.course));
  return rowOf(FORM, {
    ...Object.fromEntries(typed),
    // A colleague's course on one's own row is a fault of the row, and nobody's business.
    ...(owner !== undefined && owner !== teacher.code && { course: null }),
    scale: scaleShown(activity, criteria, results.book.settings),
    review: activity.review,
    confirmedPoints: confirmed(activity, shared),
    comment: activity.comment && words.remark(activity.comment),
    recordCode: activity.recordCode,
  });
}

/** Rows of the reporting period, in the order of «Мероприятия»; a row without a readable day is of none. */
function isOfPeriod({ date }: Activity, { results }: Shared): boolean {
  const { periodStart, periodEnd } = results.book.settings;
  return date !== null && periodStart <= date && date <= periodEnd;
}

function dropDownFor(key: string, plan: ColumnPlan, own: OwnRows, shared: Shared): DropDown | null {
  if (key === 'course') return { values: own.courses.map(({ code }) => code) };
  if (key !== 'criterion') return plan.dropDown ?? null;
  const criteria = shared.results.book.criteria.filter((one) => isFor(one, own.teacher));
  return { values: criteria.map(({ code }) => code) };
}

function columnFor(key: string, plan: ColumnPlan, own: OwnRows, shared: Shared): ColumnPlan {
  const { dropDown: _, ...rest } = plan;
  const width = WIDTHS[key as keyof typeof WIDTHS];
  if (key in READ_ONLY) {
    const note = READ_ONLY[key as keyof typeof READ_ONLY];
    const wrap = plan.look === 'text' || key === 'scale';
    const { criteria, settings } = shared.results.book;
    const formula = key === 'scale' ? { formula: scaleFormula(criteria.length, settings) } : {};
    return { ...rest, width, note, wrap, computed: true, ...formula };
  }
  const dropDown = dropDownFor(key, plan, own, shared);
  const isListed = dropDown !== null && 'values' in dropDown && dropDown.values.length > 0;
  const { settings } = shared.results.book;
  const check = formChecks(settings)[key as TypedKey];
  const prompt = formPrompts(own.teacher, own.courses, settings)[key as TypedKey];
  return {
    ...rest,
    width,
    wrap: plan.look === 'text',
    ...(isListed ? { dropDown } : {}),
    ...(check && { check }),
    ...(prompt && { prompt, note: [plan.note, prompt].filter(Boolean).join(' ') }),
  };
}

const COMMENT_AT = Object.keys(FORM.columns).indexOf('comment');

/** The texts that it holds in «Комментарий». */
export function remarksOf({ rows }: Pick<SheetPlan, 'rows'>): string[] {
  return rows.flatMap((cells) => {
    const text = textOf(cells[COMMENT_AT] ?? null);
    return text === '' ? [] : [text];
  });
}

/** The teacher's sheet (rules Я-01 … Я-05): rows of the period, then free ones. */
export function formSheet(own: OwnRows, shared: Shared): SheetPlan {
  const template = templateOf(FORM);
  const keys = Object.keys(FORM.columns);
  const free = Array.from({ length: FREE_ROWS }, () => rowOf(FORM, {}));
  const known = own.activities.filter((activity) => isOfPeriod(activity, shared));
  return {
    ...template,
    pageHeader: pageHeaderOf(own.teacher, shared.results.book.settings),
    // A row that a filter hides looks as if it had been taken out.
    filtered: false,
    columns: template.columns.map((plan, at) => columnFor(keys[at] ?? '', plan, own, shared)),
    rows: [...known.map((activity) => rowFor(activity, own, shared)), ...free],
  };
}
