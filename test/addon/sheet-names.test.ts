/** З-28 over the built add-on: a school that has spelt some of its sheets in its own way. */

import type { PanelReply } from '../../src/panel/protocol';
import { sheetNamed, storedRows } from '../apps-script/documents';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { demoRuntime, filledSchool, schoolRuntime, TODAY } from './school-fixture';

const SPELT = { Педагоги: 'ПЕДАГОГИ ', Рейтинг: 'рейтинг', Настройки: ' настройки' } as const;

/** Renames as a person does: nothing else changes. */
const spelt = (runtime: AppsScriptRuntime): AppsScriptRuntime => {
  const twin = runtime.copy();
  for (const [name, own] of Object.entries(SPELT)) sheetNamed(twin.document, name).name = own;
  return twin;
};
const ownName = (name: string): string => SPELT[name as keyof typeof SPELT] ?? name;
const namesOf = ({ document }: AppsScriptRuntime): string[] =>
  document.sheets.map(({ name }) => name);
const contentOf = (runtime: AppsScriptRuntime): unknown =>
  runtime.document.sheets.map((sheet) => storedRows(sheet));
const ask = (runtime: AppsScriptRuntime, call: string, ...args: unknown[]): PanelReply =>
  JSON.parse(String(runtime.callFromPage('callPanel', JSON.stringify({ call, args }), TODAY)));

it('has the same results, on its own sheets, from every command', () => {
  const clean = demoRuntime();
  const own = spelt(clean);
  const commands = ['menuCreateSheets', 'menuFixRating', 'menuPlanRequests', 'menuComputeAll'];
  for (const command of commands) {
    for (const runtime of [clean, own]) {
      runtime.run(command, TODAY);
    }
    expect(own.shown).toEqual(clean.shown);
    expect(namesOf(own)).toEqual(namesOf(clean).map(ownName));
    expect(contentOf(own)).toEqual(contentOf(clean));
  }
  own.run('menuComputeAll', TODAY);
  expect(own.writes).toEqual([]);
});

it('has the same panel, and goes to its own sheets', () => {
  const clean = filledSchool(3);
  const own = spelt(clean);
  for (const call of ['steps', 'issues', 'rating', 'shares', 'deadlines', 'summary']) {
    expect(ask(own, call)).toEqual(ask(clean, call));
  }
  expect(ask(own, 'goTo', { sheet: 'Педагоги', row: 2, column: 1 })).toMatchObject({ ok: true });
  expect(own.shown.cells).toEqual([{ sheet: 'ПЕДАГОГИ ', row: 2, column: 1 }]);
});

it('is advised while typing', () => {
  const clean = filledSchool(3);
  const own = spelt(clean);
  for (const [runtime, sheet] of [
    [clean, 'Педагоги'],
    [own, 'ПЕДАГОГИ '],
  ] as const) {
    const { cells } = sheetNamed(runtime.document, sheet);
    const column = cells[0]?.findIndex((cell) => cell?.value === 'Дата приёма') ?? -1;
    Object.assign(cells[1]?.[column] ?? {}, { value: 'вчера' });
    runtime.edit(sheet, 2, column + 1);
  }
  expect(own.shown.toasts.map(({ message }) => message)).toEqual(
    clean.shown.toasts.map(({ message }) => message),
  );
  expect(own.shown.toasts).toHaveLength(1);
});

it('«Создать листы» beside «курсы» makes all others, and leaves nothing half made', () => {
  const runtime = schoolRuntime();
  Object.assign(runtime.document.sheets[0] ?? {}, { name: 'курсы' });
  runtime.run('menuCreateSheets', TODAY);
  expect(runtime.shown.alerts).toEqual([]);
  expect(namesOf(runtime).filter((name) => name.includes('создаётся'))).toEqual([]);
  expect(namesOf(runtime)).toEqual(expect.arrayContaining(['курсы', 'Педагоги', 'Рейтинг']));
  expect(namesOf(runtime)).not.toContain('Курсы');
  runtime.run('menuCreateSheets', TODAY);
  expect(runtime.writes).toEqual([]);
});

it('what an earlier version has left beside «курсы» stays and does no harm', () => {
  const clean = schoolRuntime();
  clean.run('menuCreateSheets', TODAY);
  const left = schoolRuntime();
  const { cells } = sheetNamed(clean.document, 'Курсы');
  Object.assign(left.document.sheets[0] ?? {}, { name: 'курсы', cells });
  left.document.sheets.push(
    ...clean.document.sheets
      .filter(({ name }) => name !== 'Лист1')
      .map((sheet) => ({ ...sheet, cells: [], name: `${sheet.name} (создаётся)` })),
  );
  left.run('menuCreateSheets', TODAY);
  expect(left.shown.alerts).toEqual([]);
  const made = namesOf(clean).filter((name) => name !== 'Лист1' && name !== 'Курсы');
  expect(namesOf(left)).toEqual(expect.arrayContaining(['курсы', ...made]));
  expect(namesOf(left)).not.toContain('Курсы');
  left.run('menuComputeAll', TODAY);
  expect(left.shown.alerts).toMatchObject([{ message: expect.stringMatching(/^Всё рассчитано/) }]);
});
