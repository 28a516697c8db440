/** One click computes once, however many parts of the workbench ask: command, marks, panel, reload. */
import { computeSchool } from '../../../src/core/school/compute-school';
import { SCHOOL } from '../../../src/editions/school';
import type { PanelReply } from '../../../src/panel/protocol';
import { type OpenedBook, openedWith } from './opened';

jest.mock('../../../src/core/school/compute-school', () => {
  const actual = jest.requireActual<typeof import('../../../src/core/school/compute-school')>(
    '../../../src/core/school/compute-school',
  );
  return { ...actual, computeSchool: jest.fn(actual.computeSchool) };
});

const STEPS = { call: 'steps', args: [] };

const ask = ({ engine }: OpenedBook, request: unknown): PanelReply =>
  JSON.parse(engine.perform({ kind: 'call', json: JSON.stringify(request) }).reply ?? '');

/** A click on the menu or the panel: the command, the page's reading, the panel's, and the marks. */
function click(book: OpenedBook, call: string): PanelReply {
  const reply = ask(book, { call, args: [], view: STEPS });
  book.engine.shape();
  book.engine.sheet('Рейтинг');
  ask(book, STEPS);
  book.clock.pass(60_000);
  return reply;
}

/** Computations of a school that `work` makes. */
function computationsOf(work: () => void): number {
  jest.mocked(computeSchool).mockClear();
  work();
  return jest.mocked(computeSchool).mock.calls.length;
}

/** Writes into sheets that people fill: the figures are others then. */
const CHANGES_FIGURES = 'planRequests';

it.each(SCHOOL.commands.map(({ call }) => call).filter((call) => call !== 'createSheets'))(
  'computes once for an edit and «%s»',
  (call) => {
    const book = openedWith();
    book.clock.pass(0);
    book.type('Педагоги', 1, 1, 'Яковлева Анна Ильинична');
    expect(computationsOf(() => click(book, call))).toBe(call === CHANGES_FIGURES ? 2 : 1);
    expect(computationsOf(() => click(book, call))).toBe(0);
  },
);

it('computes nothing while an edit is performed', () => {
  const book = openedWith();
  const typed = () => book.type('Педагоги', 1, 1, 'Яковлева Анна Ильинична');
  expect(computationsOf(typed)).toBe(0);
});

it('shows in the view that came along what the command has written', () => {
  const book = openedWith();
  book.type('Педагоги', 1, 1, 'Яковлева Анна Ильинична');
  const before = ask(book, STEPS);
  const { view } = click(book, 'computeAll');
  const outdated = (reply?: PanelReply) =>
    reply?.ok ? (reply.value as { outdated: string[] }).outdated : null;
  expect(outdated(before)).not.toEqual([]);
  expect(outdated(view)).toEqual([]);
});
