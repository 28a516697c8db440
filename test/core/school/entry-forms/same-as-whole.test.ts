/** An entry is told what the whole book tells of the same row in the same place (rule Я-54). */
import { criterionHabits } from '../../../../src/core/school/entry-forms/criterion-habits';
import { judgeEntry } from '../../../../src/core/school/entry-forms/entry-advice';
import { ENTRY_FORMS, entryKeys, tableOf } from '../../../../src/core/school/entry-forms/forms';
import { computeSupport } from '../../../../src/core/school/post-course/support';
import { readSchoolBook } from '../../../../src/core/school/school-book';
import type { Cell } from '../../../../src/core/values/cell';
import { typedText } from '../../../../src/core/values/typed-text';
import { DEMO_DAY } from '../../../../src/demo/days';
import { demoSchool } from '../../../../src/demo/school';
import { readerOf } from '../school-kit';

type Sheets = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** The demonstration school, which has mistakes of every kind. */
const DEMO: Sheets = new Map(
  demoSchool().map(({ name, columns, rows }) => [
    name,
    [columns.map(({ header }) => header), ...rows],
  ]),
);

const readerOver = (sheets: Sheets) =>
  readerOf([...sheets].map(([name, rows]) => ({ name, rows })));

const DEMO_ISSUES = readSchoolBook(readerOver(DEMO), DEMO_DAY).findings.issues;

it('has something to compare', () => {
  const sheets = new Set(DEMO_ISSUES.map(({ sheet }) => sheet));
  expect([...sheets]).toEqual(expect.arrayContaining(['Курсы', 'Мероприятия', 'Заявки в ЦНППМ']));
});

/** The sheet without one row, and that row without what the form does not ask for. */
function takenOut(form: (typeof ENTRY_FORMS)[number], at: number) {
  const { sheet, columns } = tableOf(form);
  const rows = DEMO.get(sheet) ?? [];
  const headers = rows[0] ?? [];
  const left = form.left.map((key) => columns[key]?.header);
  const row = (rows[at] ?? []).map((cell, column) =>
    left.includes(String(headers[column])) ? null : cell,
  );
  const rest = rows.filter((_, index) => index !== at);
  return { row, rest, headers };
}

describe.each(ENTRY_FORMS.map((form) => [tableOf(form).sheet, form] as const))(
  '%s',
  (sheet, form) => {
    const { columns } = tableOf(form);
    const blamed = DEMO_ISSUES.filter((issue) => issue.sheet === sheet);
    // Every row of which something is said, and some others.
    const places = new Set([...blamed.map(({ row = 2 }) => row - 1), 1, 2]);

    it('says the same of a row as «Проверка»', () => {
      for (const at of places) {
        const { row, rest, headers } = takenOut(form, at);
        const read = readerOver(new Map([...DEMO, [sheet, rest]]));
        const texts = Object.fromEntries(
          entryKeys(form).map((key) => {
            const column = headers.indexOf(columns[key]?.header ?? '');
            return [key, typedText(row[column] ?? null)];
          }),
        );
        const draft = { form, texts, untouched: [] };
        const { advice } = judgeEntry(draft, read, DEMO_DAY, criterionHabits(null));
        const told = advice.remarks.filter(({ gravity }) => gravity !== 'reading');

        const whole = readerOver(new Map([...DEMO, [sheet, [...rest, row]]]));
        const book = readSchoolBook(whole, DEMO_DAY);
        if (form.table === 'activities') computeSupport(book);
        const issues = book.findings.issues.filter(
          (issue) => issue.sheet === sheet && issue.row === rest.length + 1,
        );
        expect(told.map(({ message }) => message).sort()).toEqual(
          issues.map(({ message }) => message).sort(),
        );
      }
    });
  },
);
