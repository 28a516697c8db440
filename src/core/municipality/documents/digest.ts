/** «Сборник: перечень опыта»: the municipality's bank by direction and level (rule Б-55). */
import {
  column,
  type PaperDocument,
  type Part,
  paperDocument,
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
import { formatPeriod } from '../../settings/period';
import { formatDay } from '../../values/day';
import { LEVELS } from '../../vocabulary/levels';
import { shownDirection, WORK_DIRECTION_CODES } from '../../vocabulary/work-directions';
import type { MunicipalResults } from '../compute-municipality';
import { levelWords } from '../level';
import { isOfPeriod, schoolFinder } from '../registers/experience';
import { EXPERIENCE_BANK, type ExperienceRow } from '../tables/experience-bank';
import { MUNICIPAL_FACES } from './faces';
import { missingBook, ownSheetRequisites, signedBy } from './municipal-paper';
import { rowOver } from './row-over';
import { wordsOnPaper } from './words-on-paper';

const IN_DIGEST: DocumentOption = {
  id: 'inDigest',
  title: 'Только с отметкой «В сборник»',
  short: 'вошедшее в сборник',
};

const WITHOUT_DIRECTION = 'Без направления';

const rowsFor = (
  { book: { experienceBank, settings } }: MunicipalResults,
  { options }: DocumentOrder,
): ExperienceRow[] =>
  experienceBank.filter(
    (one) =>
      isOfPeriod(one, settings) && (!options.includes(IN_DIGEST.id) || one.digestYear !== null),
  );

/** The highest level first, those without one last; of one level in the order of days. */
const inLevelOrder = (a: ExperienceRow, b: ExperienceRow): number => {
  const rank = ({ level }: ExperienceRow) => (level === null ? -1 : LEVELS.indexOf(level));
  return rank(b) - rank(a) || a.date - b.date;
};

/** Who is called as «ОО» has it; a name that is nobody's there stays as it was typed. */
function ownerNames(
  { book, rollUp }: MunicipalResults,
  words: (text: string) => string,
): (row: ExperienceRow) => string {
  const find = schoolFinder(book.schools);
  const names = new Map(rollUp.lines.map(({ school, name }) => [school.code, name]));
  return ({ school }) => {
    if (school === null) return '';
    const found = find(school);
    const name = found === null || found === 'alike' ? undefined : names.get(found.code);
    return name ?? words(school);
  };
}

/** The rows of each direction that has entries under its name; those without one last. */
function byDirection(
  rows: readonly ExperienceRow[],
): { readonly name: string; readonly own: readonly ExperienceRow[] }[] {
  return [...WORK_DIRECTION_CODES, null].flatMap((code) => {
    const own = rows.filter(({ direction }) => direction === code);
    const name = code === null ? WITHOUT_DIRECTION : shownDirection(code);
    return own.length === 0 ? [] : [{ name, own: [...own].sort(inLevelOrder) }];
  });
}

function bankTable(
  rows: readonly ExperienceRow[],
  results: MunicipalResults,
  { codesOnly }: DocumentOrder,
): Part {
  const words = wordsOnPaper(results.book, codesOnly);
  const ownerOf = ownerNames(results, words);
  const columns = [
    column('№', 10, 'end'),
    column('Тема', 76),
    column('Форма', 34),
    column('Уровень', 34),
    column(levelWords(results.book.settings).column, 50),
    column('Дата', 24),
    column('В сборник', 20, 'end'),
    // An address may name its owner.
    ...(codesOnly ? [] : [column('Ссылка', 44)]),
  ];
  let number = 0;
  const rowOf = (one: ExperienceRow): TableRow => {
    number += 1;
    return row([
      String(number),
      words(one.topic),
      one.form === null ? null : words(one.form),
      one.level ?? 'не указан',
      ownerOf(one),
      formatDay(one.date),
      one.digestYear === null ? '' : String(one.digestYear),
      ...(codesOnly ? [] : [one.link]),
    ]);
  };
  return table(
    columns,
    byDirection(rows).flatMap(({ name, own }) => [
      rowOver(name, columns.length),
      ...own.map(rowOf),
    ]),
  );
}

function digestPaper(
  results: MunicipalResults,
  order: DocumentOrder,
  rows: readonly ExperienceRow[],
): PaperDocument {
  return paperDocument({
    title: MUNICIPAL_FACES.digest.title,
    orientation: 'landscape',
    notice: noticeFor(order.codesOnly),
    requisites: ownSheetRequisites(results),
    parts: [
      bankTable(rows, results, order),
      signedBy('Руководитель методической службы', 'Составитель'),
    ],
  });
}

function missingRows(results: MunicipalResults, order: DocumentOrder): Missing {
  const { sheet, columns } = EXPERIENCE_BANK;
  const period = formatPeriod(results.book.settings);
  const which = order.options.includes(IN_DIGEST.id)
    ? ` с отметкой «${columns.digestYear.header}»`
    : '';
  return {
    missing: `На листе «${sheet}» нет записей${which} с датой в периоде ${period}. Впишите опыт или выберите другой период.`,
  };
}

export const DIGEST: DocumentKind<MunicipalResults> = {
  face: MUNICIPAL_FACES.digest,
  options: [IN_DIGEST],
  subjects: null,
  make: (results, order) => {
    const blocked = missingBook(results);
    if (blocked !== null) return blocked;
    const rows = rowsFor(results, order);
    return rows.length === 0 ? missingRows(results, order) : digestPaper(results, order, rows);
  },
};
