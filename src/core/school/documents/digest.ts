/** «Сборник: перечень опыта»: «Банк опыта» by level and form (rules Б-38, Б-39). */
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
import {
  type DocumentKind,
  type DocumentOption,
  type DocumentOrder,
  noticeFor,
} from '../../documents/kind';
import { compare, groupBy } from '../../values/arrange';
import { formatDay, partsOf } from '../../values/day';
import { type CountForms, counted } from '../../values/russian';
import { fold } from '../../values/text';
import { LEVELS } from '../../vocabulary/levels';
import type { SchoolResults } from '../compute-school';
import type { SchoolBook } from '../school-book';
import { isInPeriod } from '../spans';
import { SCHOOL_FACES } from './faces';
import { type PeopleOnPaper, peopleOnPaper } from './people-on-paper';
import { BLOCKED, deputyOf, schoolRequisites } from './whole-school';

type Experience = SchoolBook['experienceBank'][number];

const DIGEST_ONLY: DocumentOption = {
  id: 'digest',
  title: 'Только вошедшие в сборник («В сборник» — год из периода)',
  short: 'вошедшее в сборник',
};

const MATERIALS: CountForms = ['материал', 'материала', 'материалов'];

/**
 * What was made in the period, whoever made it: the work stays the school’s when its author leaves. Of
 * a digest: what its year takes in, however old it is.
 */
function chosen(results: SchoolResults, isDigest: boolean): Experience[] {
  const { book, school } = results;
  if (!isDigest) return book.experienceBank.filter(({ date }) => isInPeriod(date, school));
  const { periodStart, periodEnd } = book.settings;
  const [first, last] = [partsOf(periodStart).year, partsOf(periodEnd).year];
  return book.experienceBank.filter(
    ({ digestYear }) => digestYear !== null && first <= digestYear && digestYear <= last,
  );
}

/** Author: by name with position and subject, or by code alone. */
function authorOf(
  code: string,
  { school }: SchoolResults,
  people: PeopleOnPaper,
  codesOnly: boolean,
): string {
  const teacher = school.teachers.get(code);
  if (teacher === undefined || codesOnly) return code;
  const { position, subject } = teacher;
  return [people.name(teacher), position, subject].filter((one) => one !== null).join(', ');
}

/** Rows of a level under their forms; those without a form stand last. */
function formRows(rows: readonly Experience[], lineOf: (one: Experience) => TableRow): TableRow[] {
  const ordered = [...rows].sort((a, b) => a.date - b.date || a.row - b.row);
  const forms = groupBy(ordered, ({ form }) => fold(form ?? ''));
  return [...forms]
    .sort(([left], [right]) => Number(left === '') - Number(right === '') || compare(left, right))
    .flatMap(([, own]) => own.map(lineOf));
}

/** The school’s level first, as every list of levels has them; rows without a level last. */
function levelParts(
  results: SchoolResults,
  rows: readonly Experience[],
  { codesOnly, people }: { readonly codesOnly: boolean; readonly people: PeopleOnPaper },
): Part[] {
  const columns = [
    column('Форма', 20),
    column('Тема', 34),
    column('Автор', 28),
    column('Дата', 13),
    // An address may name its owner.
    ...(codesOnly ? [] : [column('Ссылка', 24)]),
    column('В сборник', 10, 'end'),
  ];
  const lineOf = ({ form, topic, teacher, date, link, digestYear }: Experience): TableRow =>
    row([
      form === null ? '—' : people.words(form),
      people.words(topic),
      authorOf(teacher, results, people, codesOnly),
      formatDay(date),
      ...(codesOnly ? [] : [link ?? '—']),
      digestYear === null ? '—' : String(digestYear),
    ]);
  const byLevel = groupBy(rows, ({ level }) => level);
  return [...LEVELS, null].flatMap((level) => {
    const own = byLevel.get(level) ?? [];
    if (own.length === 0) return [];
    return [
      heading(level === null ? 'Уровень не указан' : `Уровень: ${level}`),
      table(columns, formRows(own, lineOf)),
    ];
  });
}

function digestPaper(
  results: SchoolResults,
  rows: readonly Experience[],
  { codesOnly }: Pick<DocumentOrder, 'codesOnly'>,
  isDigest: boolean,
) {
  const people = peopleOnPaper(results.book, codesOnly);
  const authors = new Set(rows.map(({ teacher }) => teacher)).size;
  const what = isDigest ? 'Вошло в сборник' : 'Обобщено и представлено за период';
  return paperDocument({
    title: SCHOOL_FACES.digest.title,
    notice: noticeFor(codesOnly),
    requisites: schoolRequisites(results),
    parts: [
      paragraph(`${what}: ${counted(rows.length, MATERIALS)}, авторов — ${authors}.`),
      ...levelParts(results, rows, { codesOnly, people }),
      signatures([deputyOf(results, people)]),
    ],
  });
}

function missingOf({ book }: SchoolResults, isDigest: boolean): string {
  if (book.experienceBank.length === 0) {
    return book.filledRows.experienceBank > 0
      ? 'На листе «Банк опыта» все строки с ошибками. Исправьте их по листу «Проверка».'
      : 'На листе «Банк опыта» нет строк. Впишите материалы, и перечень появится.';
  }
  return isDigest
    ? 'На листе «Банк опыта» ни у одной строки в столбце «В сборник» нет года из периода. Впишите год сборника или снимите отметку «Только вошедшие в сборник».'
    : 'На листе «Банк опыта» нет строк с датой из периода. Выберите другой период или впишите материалы.';
}

export const DIGEST: DocumentKind<SchoolResults> = {
  face: SCHOOL_FACES.digest,
  options: [DIGEST_ONLY],
  subjects: null,
  make: (results, order) => {
    if (results.book.blocked) return BLOCKED;
    const isDigest = order.options.includes(DIGEST_ONLY.id);
    const rows = chosen(results, isDigest);
    return rows.length === 0
      ? { missing: missingOf(results, isDigest) }
      : digestPaper(results, rows, order, isDigest);
  },
};
