/** What is told of a collection: to the methodist in numbers, to a teacher in words that can be forwarded. */
import type {
  CollectReport,
  Submission,
} from '../../../src/core/school/self-assessment/submission';
import { type CountForms, counted, countForm, ROWS } from '../../../src/core/values/russian';

const FILES: CountForms = ['файл', 'файла', 'файлов'];
const FROM_TEACHERS: CountForms = ['педагога', 'педагогов', 'педагогов'];

const sum = (
  { submissions }: CollectReport,
  of: (submission: Submission) => readonly unknown[],
): number => submissions.reduce((total, one) => total + of(one).length, 0);

/** «добавится 1 строка», «добавятся 2 строки», «добавится 5 строк». */
const verbal = (count: number, verb: CountForms, noun: CountForms): string[] =>
  count === 0 ? [] : [`${countForm(count, verb)} ${counted(count, noun)}`];

/** Verbs before anything is written, and after. */
interface Verbs {
  readonly added: CountForms;
  readonly changed: CountForms;
  readonly refused: CountForms;
}

const WILL: Verbs = {
  added: ['добавится', 'добавятся', 'добавится'],
  changed: ['изменится', 'изменятся', 'изменится'],
  refused: ['не будет принята', 'не будут приняты', 'не будет принято'],
};

const DONE: Verbs = {
  added: ['добавлена', 'добавлены', 'добавлено'],
  changed: ['изменена', 'изменены', 'изменено'],
  refused: ['не принята', 'не приняты', 'не принято'],
};

/** «Не принят 1 файл», «не приняты 2 файла»: of a file a word of another gender. */
const FILES_WILL: CountForms = ['не будет принят', 'не будут приняты', 'не будет принято'];
const FILES_DONE: CountForms = ['не принят', 'не приняты', 'не принято'];

/** «Листы от 20 педагогов: добавится 31 строка, изменятся 2 строки, не принято 5 файлов.» */
export function totalsText(report: CollectReport, isDone: boolean): string {
  const { submissions } = report;
  const verbs = isDone ? DONE : WILL;
  const refusedFiles = submissions.filter(({ refusal }) => refusal !== null).length;
  const teachers = new Set(
    submissions.flatMap(({ teacher, refusal }) => (refusal === null ? (teacher ?? []) : [])),
  ).size;
  const parts = [
    ...verbal(
      sum(report, ({ added }) => added),
      verbs.added,
      ROWS,
    ),
    ...verbal(
      sum(report, ({ changed }) => changed),
      verbs.changed,
      ROWS,
    ),
    ...verbal(
      sum(report, ({ refused }) => refused),
      verbs.refused,
      ROWS,
    ),
    ...verbal(refusedFiles, isDone ? FILES_DONE : FILES_WILL, FILES),
  ];
  const from = teachers === 0 ? 'Листов нет' : `Листы от ${counted(teachers, FROM_TEACHERS)}`;
  return `${from}: ${parts.length === 0 ? 'нового нет' : parts.join(', ')}.`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * What to forward to the teacher: why the sheet, or rows of it, were not taken. Nothing of anybody
 * else is in it: remarks, which may tell of a colleague, stay with the methodist. null: all was taken.
 */
export function forwardText({ source, refusal, refused }: Submission): string | null {
  if (refusal !== null) {
    return `Лист самооценки не принят (${source}). ${sentence(refusal)}`;
  }
  if (refused.length === 0) return null;
  const rows = refused.map(
    ({ row, line, reason }) => `Строка ${row} (${line}): ${sentence(reason)}`,
  );
  return [
    `Лист самооценки принят не весь (${source}). Исправьте эти строки и пришлите лист ещё раз:`,
    ...rows,
  ].join('\n');
}
