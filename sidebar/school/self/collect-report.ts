/** What a collection will do, or has done, teacher by teacher: what needs a person first. */
import type {
  ChangedRow,
  CollectReport,
  ExplainedRow,
  Submission,
  SubmittedRow,
  TakenRow,
} from '../../../src/core/school/self-assessment/collecting/submission';
import { ACTIVITIES } from '../../../src/core/school/tables/activities';
import { rowPlace } from '../../../src/panel/cell-places';
import { html } from '../../dom';
import { copyButton } from '../../shell/copying';
import { growingList, placeButton } from '../../shell/parts';
import type { SchoolShell } from '../school-view';
import { forwardText } from './told';

const TEACHERS_AT_ONCE = 20;
const ROWS_AT_ONCE = 10;

/** Blanks would not be seen. */
const shown = (text: string): string => (text === '' ? 'пусто' : text);

/** How many rows the parts tell of. */
export const rowsTold = ({ submissions }: CollectReport): number =>
  submissions.reduce(
    (sum, { added, changed, refused, remarks, missing }) =>
      sum + [added, changed, refused, remarks, missing].flat().length,
    submissions.length,
  );

/** A row of «Мероприятия» that is there: it leads to it. */
const bookRow = (shell: SchoolShell, row: number, line: string): HTMLElement =>
  placeButton(shell, rowPlace(ACTIVITIES, { row }), line);

const changedRow = (shell: SchoolShell) => (changed: ChangedRow) => {
  const { line, cells, inBook } = changed;
  const changes = cells.map(({ header, was, becomes }) =>
    html(
      'div',
      { class: 'hint' },
      `${header}: `,
      html('del', {}, shown(was)),
      ' → ',
      html('ins', {}, shown(becomes)),
    ),
  );
  return html('div', {}, bookRow(shell, inBook, line), ...changes);
};

/** Before it is written a new record is nowhere yet. */
const addedRow = (shell: SchoolShell, isDone: boolean) => (added: TakenRow) =>
  html('div', {}, isDone ? bookRow(shell, added.inBook, added.line) : added.line);

const missingRow =
  (shell: SchoolShell) =>
  ({ row, line }: SubmittedRow): HTMLElement =>
    html('div', {}, bookRow(shell, row, line));

const explainedRow =
  (look: 'refusal' | 'remark') =>
  ({ row, line, reason }: ExplainedRow): HTMLElement =>
    html('div', {}, `Строка ${row}: ${line}`, html('div', { class: look }, reason));

/** Rows of a kind under their count; nothing where there are none. */
function rowsOf<Row>(
  title: string,
  rows: readonly Row[],
  build: (row: Row) => HTMLElement,
): Node[] {
  if (rows.length === 0) return [];
  return [
    html('h4', {}, `${title}: ${rows.length}`),
    growingList(
      rows.map((row) => () => build(row)),
      ROWS_AT_ONCE,
    ),
  ];
}

function copyFor(shell: SchoolShell, submission: Submission): HTMLElement[] {
  const text = forwardText(submission);
  if (text === null) return [];
  const whose = submission.name ?? submission.teacher ?? submission.source;
  return copyButton(shell, 'Скопировать для педагога', () => text, `Скопировать для: ${whose}`);
}

/** One file: of a sheet of answers, one teacher's rows in it. */
function submissionOf(shell: SchoolShell, submission: Submission, isDone: boolean): HTMLElement {
  const { source, teacher, name, refusal, beyond } = submission;
  const called = name ?? teacher;
  const beside = [...(name === null ? [] : [teacher]), called === null ? null : source];
  return html(
    'div',
    {},
    html('strong', {}, called ?? source),
    html('span', { class: 'hint' }, ` ${beside.filter((part) => part !== null).join(', ')}`),
    ...(refusal === null ? [] : [html('p', { class: 'refusal' }, refusal)]),
    ...(beyond === null ? [] : [html('p', { class: 'remark' }, beyond)]),
    ...rowsOf('Отклонены', submission.refused, explainedRow('refusal')),
    ...rowsOf('Обратите внимание', submission.remarks, explainedRow('remark')),
    ...copyFor(shell, submission),
    ...rowsOf(isDone ? 'Добавлены' : 'Добавятся', submission.added, addedRow(shell, isDone)),
    ...rowsOf(isDone ? 'Изменены' : 'Изменятся', submission.changed, changedRow(shell)),
    ...rowsOf('Нет в листе, в книге остаются', submission.missing, missingRow(shell)),
  );
}

interface Part {
  readonly name: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly isIn: (submission: Submission) => boolean;
}

const isStrange = ({ refused, remarks, missing, beyond }: Submission): boolean =>
  beyond !== null || refused.length + remarks.length + missing.length > 0;
const bringsNews = ({ added, changed }: Submission): boolean => added.length + changed.length > 0;

const PARTS: readonly Part[] = [
  {
    name: 'refused',
    title: 'Не приняты',
    isOpen: true,
    isIn: ({ refusal }) => refusal !== null,
  },
  {
    name: 'strange',
    title: 'Требуют внимания',
    isOpen: true,
    isIn: (one) => one.refusal === null && isStrange(one),
  },
  {
    name: 'news',
    title: 'С новыми записями',
    isOpen: true,
    isIn: (one) => one.refusal === null && !isStrange(one) && bringsNews(one),
  },
  {
    name: 'same',
    title: 'Без изменений',
    isOpen: false,
    isIn: (one) => one.refusal === null && !isStrange(one) && !bringsNews(one),
  },
];

/** The parts that have anything in them. */
export function reportParts(
  shell: SchoolShell,
  { submissions }: CollectReport,
  isDone: boolean,
): HTMLElement[] {
  return PARTS.flatMap(({ name, title, isOpen, isIn }) => {
    const found = submissions.filter(isIn);
    if (found.length === 0) return [];
    const lines = found.map((one) => () => submissionOf(shell, one, isDone));
    return [
      html(
        'details',
        { 'data-name': `collected-${name}`, open: isOpen },
        html('summary', {}, html('h3', {}, `${title}: ${found.length}`)),
        growingList(lines, TEACHERS_AT_ONCE, { class: 'plain lines' }),
      ),
    ];
  });
}
