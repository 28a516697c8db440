/**
 * The forms of «Новая запись»: which columns of which sheet each of them asks for. What a field is
 * called, permits and checks is the column's own declaration (rule Я-50).
 */
import type { Columns, Table } from '../../schema/table';
import { SCHOOL_TABLES, type SchoolTableKey, type SchoolTables } from '../tables';

export interface EntryForm {
  /** The sheet that the row goes to; it is the form's name too. */
  readonly table: SchoolTableKey;
  readonly title: string;
  /** Columns that stand open, in the order of the form. */
  readonly first: readonly string[];
  /** What a field is called where the column's header alone could be misread in the form. */
  readonly called: Readonly<Record<string, string | undefined>>;
  /** Columns that are no part of the entry: somebody else fills them, later. */
  readonly left: readonly string[];
  /** What belongs to this one row: «Записать и ещё» clears it and keeps the rest (rule Я-56). */
  readonly ofOne: readonly string[];
  /** The day by which the course is proposed; null: none is (rule Я-52). */
  readonly courseOn: string | null;
  /** Registers whose rows may say the same as this one (М-13). */
  readonly beside: readonly SchoolTableKey[];
}

type Key<K extends SchoolTableKey> = keyof SchoolTables[K]['columns'] & string;

interface Particulars<K extends SchoolTableKey> {
  readonly title: string;
  readonly first: readonly Key<K>[];
  readonly called?: { readonly [Column in Key<K>]?: string };
  readonly left?: readonly Key<K>[];
  readonly ofOne: readonly Key<K>[];
  readonly courseOn?: Key<K>;
  readonly beside?: readonly SchoolTableKey[];
}

const form = <K extends SchoolTableKey>(table: K, particulars: Particulars<K>): EntryForm => ({
  table,
  called: {},
  left: [],
  courseOn: null,
  beside: [],
  ...particulars,
});

export const ENTRY_FORMS: readonly EntryForm[] = [
  form('activities', {
    title: 'Мероприятие',
    first: [
      'teacher',
      'date',
      'kind',
      'topic',
      'level',
      'role',
      'result',
      'format',
      'criterion',
      'quantity',
      'selfPoints',
      'course',
      'evidence',
    ],
    left: ['review', 'confirmedPoints', 'reviewer', 'reviewed', 'comment', 'recordCode'],
    ofOne: [
      'teacher',
      'course',
      'quantity',
      'selfPoints',
      'evidence',
      'visitor',
      'reflected',
      'change',
      'helper',
    ],
    courseOn: 'date',
    beside: ['mentorships', 'experienceBank', 'activists'],
  }),
  form('courses', {
    title: 'Новый курс',
    first: [
      'teacher',
      'code',
      'kind',
      'title',
      'provider',
      'hours',
      'started',
      'completed',
      'certificate',
      'certificateNumber',
    ],
    ofOne: [
      'teacher',
      'code',
      'certificateNumber',
      'chosen',
      'supportDirection',
      'supportLevel',
      'curator',
      'results',
    ],
  }),
  form('deficits', {
    title: 'Дефицит',
    first: ['teacher', 'date', 'source', 'competence', 'deficit', 'status'],
    ofOne: ['teacher', 'deficit', 'overcome'],
  }),
  form('applications', {
    title: 'Затруднение, заявка в ЦНППМ',
    first: ['teacher', 'noticed', 'difficulty', 'course'],
    ofOne: ['teacher', 'course', 'difficulty'],
    courseOn: 'noticed',
  }),
  form('mentorships', {
    title: 'Наставничество',
    first: ['teacher', 'mentor', 'level', 'started', 'ended', 'order'],
    called: { teacher: 'Код педагога (наставляемого)' },
    ofOne: ['teacher'],
  }),
  form('experienceBank', {
    title: 'Банк опыта',
    first: ['teacher', 'topic', 'form', 'level', 'date', 'link'],
    ofOne: ['teacher', 'topic', 'link'],
  }),
];

/** The sheet of a form. */
export function tableOf({ table }: Pick<EntryForm, 'table'>): Table<Columns> {
  return SCHOOL_TABLES[table];
}

/** The form that goes to this table; undefined when none does. */
export function formOf(table: string): EntryForm | undefined {
  return ENTRY_FORMS.find((one) => one.table === table);
}

/** The columns under «Ещё поля»: all others, one that is added to the sheet later among them. */
function foldedKeys(form: EntryForm): string[] {
  const known = new Set([...form.first, ...form.left]);
  return Object.keys(tableOf(form).columns).filter((key) => !known.has(key));
}

/** Every column that the form asks for. */
export function entryKeys(form: EntryForm): string[] {
  return [...form.first, ...foldedKeys(form)];
}
