import { join } from 'node:path';
import { handOutForms } from '../../app/school/hand-out-forms';
import { schoolResults } from '../../app/school/school-results';
import { hasErrors, issueTotals } from '../../core/schema/issue';
import { formBook } from '../../core/school/self-assessment/form/form-book';
import { TEACHERS } from '../../core/school/tables/teachers';
import { asOfLine } from '../../core/settings/period';
import { counted } from '../../core/values/russian';
import { SCHOOL } from '../../editions/school';
import { saveNewFiles } from '../../hosts/disk/new-files';
import { xlsxOf } from '../../hosts/xlsx/new-book';
import { type Answer, type CliCommand, type Invocation, UsageError } from '../cli-command';
import { openBookOf, refuseOthers, twoOperands } from '../files';
import { checkData } from '../school-report';

const SHEETS = ['лист самооценки', 'листа самооценки', 'листов самооценки'] as const;

function forms(invocation: Invocation): Answer {
  const what = 'книга школы (.xlsx) и папка для листов';
  const [path, folder] = twoOperands(invocation.operands, what);
  const { workbook, source } = openBookOf(SCHOOL, path, invocation);
  const results = schoolResults(workbook);
  const { teacher } = invocation;
  const outcome = handOutForms(workbook, teacher === undefined ? null : [teacher]);
  const { book, issues } = results;
  const lines = [asOfLine(book.settings)];
  if (!outcome.ok) {
    const text = [...lines, outcome.message, `${issueTotals(issues)}.`].join('\n');
    return {
      status: 1,
      text,
      data: { files: [], message: outcome.message, ...checkData(results) },
    };
  }
  if (outcome.unknown.length > 0) {
    throw new UsageError(
      `На листе «${TEACHERS.sheet}» нет педагога с кодом «${outcome.unknown.join(', ')}», или в его строке ошибка: проверьте --teacher и лист.`,
    );
  }
  const files = outcome.forms.map((form) => ({
    out: join(folder, form.fileName),
    bytes: xlsxOf(formBook(form, outcome.criteria)),
  }));
  refuseOthers(
    files,
    'лист мог быть заполнен педагогом',
    'Соберите заполненные листы или укажите другую папку.',
  );
  saveNewFiles(files, source.rights);
  if (hasErrors(results)) {
    lines.push(
      `${issueTotals(issues)}. Ошибки назовёт команда check; листы сделаны по остальному.`,
    );
  }
  lines.push(`Записано: ${folder} — ${counted(files.length, SHEETS)}`);
  return {
    status: hasErrors(results) ? 1 : 0,
    text: lines.join('\n'),
    data: {
      folder,
      files: outcome.forms.map(({ code }, at) => ({ teacher: code, out: files[at]?.out })),
      ...checkData(results),
    },
  };
}

/** `forms BOOK.xlsx DIR`: a file for each teacher to fill; never over one that was filled. */
export const FORMS: CliCommand = {
  name: 'forms',
  usage: [
    { form: 'forms КНИГА.xlsx ПАПКА', about: 'записать листы самооценки, по файлу на педагога' },
    { form: 'forms КНИГА.xlsx ПАПКА --teacher КОД', about: 'то же для одного педагога' },
  ],
  options: ['teacher'],
  run: forms,
};
