/** A collection as text and as data. Codes only: no name leaves the workbook this way. */
import type {
  CollectReport,
  Submission,
} from '../core/school/self-assessment/collecting/submission';

const rowLine = (mark: string, { row, line }: { readonly row: number; readonly line: string }) =>
  `  ${mark} строка ${row}: ${line}`;

/** One sheet: whose, then what is added, changed, refused, odd, and missing from it. */
function submissionLines(one: Submission): string[] {
  const owner = one.teacher === null ? 'педагог неизвестен' : one.teacher;
  const head = `${owner} — ${one.source}`;
  if (one.refusal !== null) return [head, `  лист отклонён: ${one.refusal}`];
  const unchanged = one.unchanged === 0 ? [] : [`  без изменений: ${one.unchanged}`];
  return [
    head,
    ...one.added.map((row) => rowLine('добавлено,', row)),
    ...one.changed.flatMap((row) => [
      rowLine('изменено,', row),
      ...row.cells.map(
        ({ header, was, becomes }) =>
          `      «${header}»: ${was === '' ? 'пусто' : was} → ${becomes === '' ? 'пусто' : becomes}`,
      ),
    ]),
    ...unchanged,
    ...one.refused.flatMap((row) => [rowLine('отклонено,', row), `      ${row.reason}`]),
    ...one.remarks.flatMap((row) => [rowLine('замечание,', row), `      ${row.reason}`]),
    ...one.missing.map((row) => rowLine('нет в листе, в книге остаётся:', row)),
  ];
}

/** By teacher, in the order of «Педагоги»; refused files first. */
export function collectLines({ submissions }: CollectReport): string[] {
  return submissions.flatMap(submissionLines);
}

/** The same for a program. */
export function collectData({ submissions, writes }: CollectReport): Record<string, unknown> {
  return { writes, submissions: submissions.map(({ name, file, ...rest }) => rest) };
}

/** Whether a sheet or a row was refused. */
export const isRefusing = ({ submissions }: CollectReport): boolean =>
  submissions.some(({ refusal, refused }) => refusal !== null || refused.length > 0);
