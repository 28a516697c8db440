import type { Grid } from '../../../src/workbench/grid/grid';
import { type SheetSource, SheetView } from '../../../src/workbench/page/sheet-view';
import type { SheetShape } from '../../../src/workbench/wire/snapshot';

/** As much of a sheet as the view looks at. */
const shapeOf = (name: string, text = ''): SheetShape => {
  const shape: Partial<SheetShape> = {
    name,
    computed: false,
    headerRow: 0,
    frozenRows: 1,
    rows: [['Заголовок'], [text]],
  };
  return shape as SheetShape;
};

/** Every answer of the workbook comes when the test lets it. */
function setUp() {
  const shown: string[] = [];
  const told: string[] = [];
  const hides: (number[] | null)[] = [];
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
    goTo: (row) => {
      at.row = row;
    },
    select: () => undefined,
    isTyping: () => false,
    commit: () => undefined,
    finish: () => undefined,
    hideRows: (rows) => void hides.push(rows && [...rows]),
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
    filtered: (isLifted) => void told.push(isLifted ? 'отбор снят' : 'отбор'),
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
  return { view, shown, told, hides, asked, answer, fail };
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

describe('a filter', () => {
  const ONLY = { column: 0, texts: new Set(['видно']) };

  async function filteredOut() {
    const made = setUp();
    void made.view.open('Педагоги');
    await made.answer('Педагоги', 'скрыто');
    void made.view.setFilter(ONLY);
    await made.answer('Педагоги', 'скрыто');
    expect(made.hides.at(-1)).toEqual([1]);
    return made;
  }

  test('hides no row from somebody who goes to it: it is lifted, and that is told', async () => {
    const { view, hides, told } = await filteredOut();
    await view.goTo({ sheet: 'Педагоги', row: 2, column: 1 });
    expect(hides.at(-1)).toBeNull();
    expect(view.filter()).toBeNull();
    expect(told).toEqual(['отбор', 'отбор снят']);
  });

  test('the same from another sheet', async () => {
    const { view, hides, told, answer } = await filteredOut();
    void view.open('Курсы');
    await answer('Курсы', '');
    void view.goTo({ sheet: 'Педагоги', row: 2, column: 1 });
    await answer('Педагоги', 'скрыто');
    expect(hides.at(-1)).toBeNull();
    expect(told).toEqual(['отбор', 'отбор снят']);
  });

  test('stays for somebody who goes to what it shows, or back to the sheet', async () => {
    const { view, told, answer } = await filteredOut();
    await view.goTo({ sheet: 'Педагоги', row: 1, column: 1 });
    void view.open('Курсы');
    await answer('Курсы', '');
    void view.open('Педагоги');
    await answer('Педагоги', 'скрыто');
    expect(view.filter()).toBe(ONLY);
    expect(told).toEqual(['отбор']);
  });

  test('of another sheet hides what it would hide there', async () => {
    const { view, answer } = await filteredOut();
    void view.open('Курсы');
    await answer('Курсы', '');
    const hidden = view.hiddenRows();
    await answer('Педагоги', 'скрыто');
    expect([...(await hidden)]).toEqual([['Педагоги', new Set([1])]]);
  });
});
