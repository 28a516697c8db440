/** Rows that lack a cell they need hinder nobody: sheets are handed out and collected all the same. */
import { collectForms } from '../../../src/app/school/collect';
import { handOutForms } from '../../../src/app/school/hand-out-forms';
import { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { INPUT_HEADERS } from '../../core/school/contract';
import { dayAt, type SchoolRows, sheetsWith, TODAY } from '../../core/school/school-kit';
import { fact, formOf } from '../../core/school/self-assessment/form/forms-kit';

/** The headers of a sheet whose cells a row needs. */
const requiredIn = (sheet: keyof typeof INPUT_HEADERS): string[] =>
  INPUT_HEADERS[sheet].split(' · ').flatMap((header) => /(.*)\*$/.exec(header)?.[1] ?? []);

/** A whole row of each sheet beside the one that lacks something. */
const WHOLE: SchoolRows = {
  Педагоги: [{}, {}],
  Курсы: [{ 'Код педагога': 'П-1' }, { 'Код педагога': 'П-2' }],
  Мероприятия: [
    { 'Код педагога': 'П-1', Тема: 'Дроби', 'Код курса': 'К-1' },
    { 'Код педагога': 'П-2', Тема: 'Углы', 'Код курса': 'К-2' },
  ],
};

const SHEETS = ['Педагоги', 'Курсы', 'Мероприятия'] as const;
const CASES = SHEETS.flatMap((sheet) =>
  requiredIn(sheet).map((header) => [sheet, header] as const),
);

test.each(CASES)('«%s» with a row without «%s»', (sheet, header) => {
  const [first, second = {}] = WHOLE[sheet] ?? [];
  const rows = { ...WHOLE, [sheet]: [first ?? {}, { ...second, [header]: null }] };
  const book = new MemoryWorkbook(dayAt(TODAY), sheetsWith(rows));
  expect(handOutForms(book, ['П-1'])).toMatchObject({ ok: true, forms: [{ code: 'П-1' }] });
  const { report } = collectForms(book, [formOf('П-1', [fact('Новое')])]);
  expect(report?.submissions.map(({ added }) => added.length)).toEqual([1]);
});
