import type { Grid } from '../../../src/workbench/grid/grid';
import { type SheetSource, SheetView } from '../../../src/workbench/page/sheet-view';
import type { SheetShape } from '../../../src/workbench/wire/snapshot';

/** As much of a sheet as the view looks at. */
const shapeOf = (name: string, text = ''): SheetShape => {
  const shape: Partial<SheetShape> = {
    name,
    computed: false,
    frozenRows: 1,
    rows: [['Заголовок'], [text]],
  };
  return shape as SheetShape;
};

/** Every answer of the workbook comes when the test lets it. */
function setUp() {
  const shown: string[] = [];
  const told: string[] = [];
  const asked: { name: string; gives(answer: SheetShape | null): void; fails(): void }[] = [];
  const at = { row: 0, column: 0, toRow: 0, toColumn: 0 };
  const grid: Grid = {
    show: (shape) => void shown.push(`${shape.name}: ${shape.rows[1]?.[0] ?? ''}`),
    applyPatch: () => undefined,
    hold: () => undefined,
    release: () => undefined,
    whenShown: (deed) => deed(),
    place: () => at,
    shownRows: () => [at.row],
    goTo: () => undefined,
    select: () => undefined,
    isTyping: () => false,
    commit: () => undefined,
    finish: () => undefined,
    hideRows: () => undefined,
    copy: () => true,
    paste: () => undefined,
    zoom: () => undefined,
    focus: () => undefined,
  };
  const source: SheetSource = {
    sheet: (name) =>
      new Promise((resolve, reject) => {
        asked.push({ name, gives: resolve, fails: () => reject(new Error('Лист повреждён')) });
      }),
    isIdle: () => true,
    idle: async () => undefined,
    shown: () => undefined,
    acting: () => undefined,
    missing: () => undefined,
    damaged: (error) => void told.push((error as Error).message),
  };
  const view = new SheetView(grid, source);
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  const answer = async (name: string, text: string) => {
    await settled();
    const index = asked.findIndex((one) => one.name === name);
    asked.splice(index, 1)[0]?.gives(shapeOf(name, text));
    await settled();
  };
  const fail = async () => {
    await settled();
    asked.shift()?.fails();
    await settled();
  };
  return { view, shown, told, asked, answer, fail };
}

test('a sheet that cannot be read anew is told of, and the next change reads it', async () => {
  const { view, shown, told, answer, fail } = setUp();
  void view.open('Педагоги');
  await answer('Педагоги', 'было');
  view.rewritten(['Педагоги']);
  await fail();
  expect(told).toEqual(['Лист повреждён']);
  view.rewritten(['Педагоги']);
  await answer('Педагоги', 'стало');
  expect(shown).toEqual(['Педагоги: было', 'Педагоги: стало']);
});

test('it is quiet only when the sheet that is on its way is shown, or cannot be read', async () => {
  const { view, answer, fail } = setUp();
  const happened: string[] = [];
  void view.open('Педагоги');
  await answer('Педагоги', 'Иванова');
  for (const [word, ends] of [
    ['shown', () => answer('Курсы', 'ПК')],
    // What was shown before is read once more.
    ['unreadable', () => fail().then(() => answer('Курсы', 'ПК'))],
  ] as const) {
    void view.open(word === 'shown' ? 'Курсы' : 'Мероприятия');
    void view.quiet().then(() => happened.push(`quiet: ${word}`));
    await new Promise((resolve) => setImmediate(resolve));
    happened.push(`asked: ${word}`);
    await ends();
  }
  expect(happened).toEqual([
    'asked: shown',
    'quiet: shown',
    'asked: unreadable',
    'quiet: unreadable',
  ]);
});

test('where the first sheet is damaged, the next one is shown', async () => {
  const { view, shown, told, answer, fail } = setUp();
  void view.openFirst(['Настройки', 'Педагоги', 'Курсы']);
  await fail();
  await answer('Педагоги', 'Иванова');
  expect(told).toEqual(['Лист повреждён']);
  expect(shown).toEqual(['Педагоги: Иванова']);
  expect(view.name).toBe('Педагоги');
});

test('a refresh in flight shows nothing in place of a sheet that is on its way', async () => {
  const { view, shown, answer } = setUp();
  void view.open('Педагоги');
  await answer('Педагоги', 'было');
  view.rewritten(['Педагоги']);
  await new Promise((resolve) => setImmediate(resolve));
  // There and back before the refresh is answered: the grid is held for the last of the three.
  void view.open('Курсы');
  void view.open('Педагоги');
  await answer('Педагоги', 'на полпути');
  expect(shown).toEqual(['Педагоги: было']);
  await answer('Педагоги', 'стало');
  expect(shown).toEqual(['Педагоги: было', 'Педагоги: стало']);
});
