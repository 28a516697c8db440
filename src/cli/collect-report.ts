/** A collection as text and as data. Codes only: no name and no text of people leaves the workbook this way. */

import type {
  ChangedCell,
  CollectReport,
  Submission,
  SubmittedRow,
} from '../core/school/self-assessment/collecting/submission';
import { FORM } from '../core/school/self-assessment/form/form-table';

/** «12.03.2026 открытый урок» of «12.03.2026 открытый урок: у Покровской Н. Е.»: a topic may name a colleague. */
const factOf = (line: string): string => /^\d\d\.\d\d\.\d{4}[^:]*/.exec(line)?.[0].trim() ?? '';

function rowLine(mark: string, { row, line }: SubmittedRow): string {
  const fact = factOf(line);
  return `  ${mark} строка ${row}${fact === '' ? '' : `: ${fact}`}`;
}

/** Columns of texts: of what people write there the name of the column alone is told. */
const TEXTS: ReadonlySet<string> = new Set(
  Object.values(FORM.columns)
    .filter(({ type }) => type === 'text')
    .map(({ header }) => header),
);

function changedLine({ header, was, becomes }: ChangedCell): string {
  if (TEXTS.has(header)) return `      «${header}»: изменено`;
  return `      «${header}»: ${was === '' ? 'пусто' : was} → ${becomes === '' ? 'пусто' : becomes}`;
}

/** One sheet: whose, then what is added, changed, refused, odd, and missing from it. */
function submissionLines(one: Submission): string[] {
  const owner = one.teacher === null ? 'педагог неизвестен' : one.teacher;
  const head = `${owner} — ${one.source}`;
  if (one.refusal !== null) return [head, `  лист отклонён: ${one.refusal}`];
  const unchanged = one.unchanged === 0 ? [] : [`  без изменений: ${one.unchanged}`];
  return [
    head,
    ...one.added.map((row) => rowLine('добавлено,', row)),
    ...one.changed.flatMap((row) => [rowLine('изменено,', row), ...row.cells.map(changedLine)]),
    ...unchanged,
    ...(one.beyond === null ? [] : [`  замечание: ${one.beyond}`]),
    ...one.refused.flatMap((row) => [rowLine('отклонено,', row), `      ${row.reason}`]),
    ...one.remarks.flatMap((row) => [rowLine('замечание,', row), `      ${row.reason}`]),
    ...one.missing.map((row) => rowLine('нет в листе, в книге остаётся:', row)),
  ];
}

/** By teacher, in the order of «Педагоги»; refused files first. */
export function collectLines({ submissions }: CollectReport): string[] {
  return submissions.flatMap(submissionLines);
}

const withoutTopic = <R extends SubmittedRow>(row: R): R => ({ ...row, line: factOf(row.line) });

/** The same for a program. */
export function collectData({ submissions, writes }: CollectReport): Record<string, unknown> {
  const told = submissions.map(({ name, file, ...rest }) => ({
    ...rest,
    added: rest.added.map(withoutTopic),
    changed: rest.changed.map((row) => ({
      ...withoutTopic(row),
      cells: row.cells.map((cell) => (TEXTS.has(cell.header) ? { header: cell.header } : cell)),
    })),
    refused: rest.refused.map(withoutTopic),
    missing: rest.missing.map(withoutTopic),
    remarks: rest.remarks.map(withoutTopic),
  }));
  return { writes, submissions: told };
}

/** Whether a sheet or a row was refused. */
export const isRefusing = ({ submissions }: CollectReport): boolean =>
  submissions.some(({ refusal, refused }) => refusal !== null || refused.length > 0);
