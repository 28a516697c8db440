/** The mouse: selecting, filling, widths, menus. */
import { blankSheet, expect, type Hands, test } from './hands';
import { plainSheet } from './sheets';

/** The middle of an element. */
async function middle(hands: Hands, selector: string): Promise<{ x: number; y: number }> {
  const box = await hands.page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(hands: Hands, from: string, to: string): Promise<void> {
  const start = await middle(hands, from);
  const end = await middle(hands, to);
  await hands.page.mouse.move(start.x, start.y);
  await hands.page.mouse.down();
  await hands.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await hands.page.mouse.move(end.x, end.y);
  await hands.page.mouse.up();
}

const cell = (address: string): string => `[data-cell="${address}"]`;
const HANDLE = '.handle:visible';

test.describe('a filled sheet', () => {
  test.beforeEach(async ({ hands }) => {
    await hands.show(plainSheet(200, 6));
  });

  test('a click, a drag, Shift and a click @short', async ({ hands }) => {
    await hands.at('B3').click();
    expect(await hands.place()).toBe('B3');
    await drag(hands, cell('C4'), cell('E6'));
    expect(await hands.place()).toBe('C4:E6');
    await hands.at('D9').click({ modifiers: ['Shift'] });
    expect(await hands.place()).toBe('C4:D9');
    await hands.type('x');
    await hands.press('Enter');
    expect(await hands.edits()).toEqual(['typed C4=x']);
  });

  test('heads select rows and columns, the corner everything', async ({ hands }) => {
    await drag(hands, '[data-row-head="4"]', '[data-row-head="6"]');
    expect(await hands.place()).toMatch(/^A4:[A-Z]+6$/);
    await hands.page.locator('[data-column-head="C"]').click();
    expect(await hands.place()).toMatch(/^C1:C\d+$/);
    await hands.page.locator('.corner').click();
    expect(await hands.place()).toMatch(/^A1:[A-Z]+\d+$/);
    await hands.press('Delete');
    const [edit = ''] = await hands.edits();
    expect(edit.split('|')).toHaveLength(200 * 6);
  });

  test('a drag beyond the edge scrolls', async ({ hands }) => {
    const start = await middle(hands, cell('B5'));
    await hands.page.mouse.move(start.x, start.y);
    await hands.page.mouse.down();
    await hands.page.mouse.move(start.x, 767);
    await hands.page.mouse.move(start.x, 768 + 20);
    await expect(hands.at('B60')).toHaveCount(1);
    await hands.page.mouse.up();
    const stopped = await hands.place();
    await hands.page.waitForTimeout(200);
    expect(await hands.place()).toBe(stopped);
  });

  test('a right click asks for a menu, and moves only if it is elsewhere', async ({ hands }) => {
    const last = () => hands.page.evaluate(() => window.hands.menus.at(-1));
    await drag(hands, cell('C4'), cell('D6'));
    await hands.at('D5').click({ button: 'right' });
    expect(await last()).toMatchObject({ part: 'cell', row: 3, column: 2, toRow: 5, toColumn: 3 });
    await hands.at('A9').click({ button: 'right' });
    expect(await last()).toMatchObject({ part: 'cell', row: 8, column: 0, toRow: 8 });
    await hands.page.locator('[data-row-head="7"]').click({ button: 'right' });
    expect(await last()).toMatchObject({ part: 'rowHead', row: 6, toRow: 6 });
    await hands.page.locator('[data-column-head="B"]').click({ button: 'right' });
    expect(await last()).toMatchObject({ part: 'columnHead', column: 1, toColumn: 1 });
  });

  for (const key of ['ContextMenu', 'Shift+F10']) {
    test(`${key} asks for a menu at the cell`, async ({ hands }) => {
      await hands.goTo('B3');
      await hands.press(key);
      const menus = await hands.page.evaluate(() => window.hands.menus);
      expect(menus).toMatchObject([{ part: 'cell', row: 2, column: 1 }]);
      const box = await hands.at('B3').boundingBox();
      expect(menus[0]?.x).toBeCloseTo(box?.x ?? 0, -1);
    });
  }

  test('a column’s edge is dragged, and fits by a double click', async ({ hands }) => {
    const box = await hands.page.locator('[data-column-head="B"]').boundingBox();
    if (!box) throw new Error('B is not on the screen');
    const edge = { x: box.x + box.width - 1, y: box.y + box.height / 2 };
    await hands.page.mouse.move(edge.x, edge.y);
    await hands.page.mouse.down();
    await hands.page.mouse.move(edge.x + 30, edge.y);
    await hands.page.mouse.move(edge.x + 60, edge.y);
    await hands.page.mouse.up();
    expect(await hands.page.evaluate(() => window.hands.resized)).toEqual(['B 170']);
    await hands.page.mouse.dblclick(edge.x + 60, edge.y);
    const told = await hands.page.evaluate(() => window.hands.resized.at(-1));
    const width = Number(told?.split(' ')[1]);
    expect(width).toBeGreaterThan(50);
    expect(width).toBeLessThan(110);
    const now = await hands.page.locator('[data-column-head="B"]').boundingBox();
    expect(now?.width).toBeCloseTo(width, -1);
  });
});

test('the fill handle counts days and codes, and copies texts', async ({ hands }) => {
  await hands.show(blankSheet(4));
  await hands.goTo('A2');
  await hands.type('15.03.2026');
  await hands.press('Tab');
  await hands.type('0512-003');
  await hands.press('Tab');
  await hands.type('x');
  await hands.press('Enter');
  await hands.newEdits();
  await drag(hands, cell('A2'), cell('C2'));
  await drag(hands, HANDLE, cell('C4'));
  expect(await hands.newEdits()).toEqual([
    'filled A3=16.03.2026|A4=17.03.2026|B3=0512-004|B4=0512-005|C3=x|C4=x',
  ]);
  expect(await hands.place()).toBe('A2:C4');
});

test('a double click on the handle fills as far as the neighbour goes', async ({ hands }) => {
  await hands.show(plainSheet(30, 2));
  await hands.goTo('C2');
  await hands.type('0512-001');
  await hands.press('Control+Enter');
  await hands.newEdits();
  const { x, y } = await middle(hands, HANDLE);
  await hands.page.mouse.dblclick(x, y);
  const [edit = ''] = await hands.newEdits();
  expect(edit.split('|')).toHaveLength(28);
  expect(edit).toMatch(/^filled C3=0512-002\|.*C30=0512-029$/);
});

test('letters typed while the mouse is held stay in their cell', async ({ hands }) => {
  await hands.show(plainSheet(30, 4));
  const from = await middle(hands, cell('B3'));
  const to = await middle(hands, cell('C6'));
  await hands.page.mouse.move(from.x, from.y);
  await hands.page.mouse.down();
  await hands.type('x');
  await hands.page.mouse.move(to.x, to.y);
  await hands.page.mouse.up();
  expect(await hands.edits()).toEqual(['typed B3=x']);
});
