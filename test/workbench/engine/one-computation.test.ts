/** One click computes once, however many parts of the workbench ask: command, marks, panel, reload. */
import { computeSchool } from '../../src/core/school/compute-school';
import { SCHOOL } from '../../src/editions/school';
import type { PanelReply } from '../../src/panel/protocol';
import type { Session } from '../../src/workbench/server/session';
import { newFolder, openedIn, removeFolders } from './running';

jest.mock('../../src/core/school/compute-school', () => {
  const actual = jest.requireActual<typeof import('../../src/core/school/compute-school')>(
    '../../src/core/school/compute-school',
  );
  return { ...actual, computeSchool: jest.fn(actual.computeSchool) };
});

afterAll(removeFolders);

const STEPS = { call: 'steps', args: [] };

/** A click on the menu or the panel: the command, the page's reload, the panel's, and the answer. */
function click(session: Session, call: string): PanelReply {
  const json = JSON.stringify({ call, args: [], view: STEPS });
  const reply = JSON.parse(session.call(json, 'page')) as PanelReply;
  session.snapshot();
  session.call(JSON.stringify(STEPS), 'page');
  return reply;
}

function type(session: Session, text: string): void {
  const { id: book, revision } = session;
  const cells = [{ row: 1, column: 1, text }];
  session.edit({ book, revision, sheet: 'Педагоги', cells }, 'page');
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
    const { session } = openedIn(newFolder()).workbench;
    type(session, 'Яковлева Анна Ильинична');
    expect(computationsOf(() => click(session, call))).toBe(call === CHANGES_FIGURES ? 2 : 1);
    expect(computationsOf(() => click(session, call))).toBe(0);
    session.stop();
  },
);

it('shows in the view that came along what the command has written', () => {
  const { session } = openedIn(newFolder()).workbench;
  type(session, 'Яковлева Анна Ильинична');
  const before = JSON.parse(session.call(JSON.stringify(STEPS), 'page')) as PanelReply;
  const { view } = click(session, 'computeAll');
  const outdated = (reply?: PanelReply) =>
    reply?.ok ? (reply.value as { outdated: string[] }).outdated : null;
  expect(outdated(before)).not.toEqual([]);
  expect(outdated(view)).toEqual([]);
  session.stop();
});
