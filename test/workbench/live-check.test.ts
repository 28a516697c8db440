/** An edited row is checked at once, and every page hears of it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ServerEvent } from '../../src/workbench/wire/messages';
import { newFolder, openedIn, removeFolders } from './running';

afterAll(removeFolders);

type Marks = Extract<ServerEvent, { kind: 'marks' }>;

it('marks a faulty cell and clears the mark when it is mended', async () => {
  const { workbench, events } = openedIn(newFolder());
  const { session } = workbench;
  const place = { row: 1, column: 1 };
  const courses = session.snapshot().sheets.find(({ name }) => name === 'Курсы');
  const good = courses?.rows[1]?.[1] ?? '';
  const type = async (text: string): Promise<Marks> => {
    const { id: book, revision } = session;
    session.edit({ book, revision, sheet: 'Курсы', cells: [{ ...place, text }] }, 'page');
    await pause(300);
    return events.filter((event) => event.kind === 'marks').slice(-1)[0] as Marks;
  };
  const cellIn = (marks: Marks) =>
    marks.patches
      .find(({ sheet }) => sheet === 'Курсы')
      ?.cells.find(({ row, column }) => row === place.row && column === place.column);

  const bad = cellIn(await type('нет-такого'));
  expect(bad?.note).toContain('Код педагога не найден');
  expect(bad?.look.fill).toBeDefined();
  const mended = cellIn(await type(good));
  expect(mended?.note).toBeNull();
  expect(mended?.look.fill).toBeUndefined();
});

it('shows a place that the panel names in the page of that panel only', () => {
  const { workbench, events } = openedIn(newFolder());
  const place = { sheet: 'Курсы', row: 5, column: 2 };
  workbench.session.call(JSON.stringify({ call: 'goTo', args: [place] }), 'page-7');
  expect(events).toContainEqual({
    kind: 'goTo',
    to: 'page-7',
    place,
  });
});
