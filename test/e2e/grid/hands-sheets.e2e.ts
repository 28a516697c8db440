/** Sheets come and go: nothing typed is lost over it, and nothing jumps. */
import { blankSheet, expect, type Hands, test } from './hands';
import { plainSheet } from './sheets';

const hold = (hands: Hands) => hands.page.evaluate(() => window.hands.grid.hold());

test('the first row right after the sheet has opened', async ({ hands }) => {
  await hands.page.evaluate((shape) => {
    window.hands.show(shape);
    window.hands.grid.goTo(1, 0);
  }, blankSheet(5));
  await hands.type('2026');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed A2=2026']);
});

test('what is typed while a sheet is on its way is done on it, in order @short', async ({
  hands,
}) => {
  await hands.show(blankSheet(5));
  await hands.goTo('A2');
  await hands.type('first');
  await hands.page.evaluate(() => {
    window.hands.grid.commit();
    window.hands.grid.hold();
  });
  expect(await hands.newEdits()).toEqual(['typed A2=first']);
  await hands.press('ArrowDown');
  await hands.type('0512-003');
  await hands.press('Tab');
  await hands.type('Orlova');
  await hands.press('Enter');
  await hands.type('0512');
  expect(await hands.edits()).toEqual([]);
  await hands.page.evaluate((shape) => window.hands.grid.show(shape, null), blankSheet(5));
  expect(await hands.newEdits()).toEqual(['typed A2=0512-003', 'typed B2=Orlova']);
  await hands.type('-004');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed A3=0512-004']);
});

test('no sheet is shown over an open cell', async ({ hands }) => {
  await hands.show(blankSheet(5));
  await hands.type('x');
  const refusal = await hands.page.evaluate((shape) => {
    try {
      window.hands.grid.show(shape, null);
      return '';
    } catch (error) {
      return String(error);
    }
  }, blankSheet(5));
  expect(refusal).toContain('open');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed A1=x']);
});

test('nobody types into a row that is filtered away', async ({ hands }) => {
  await hands.show(blankSheet(5));
  await hands.goTo('B3');
  await hands.page.evaluate(() => window.hands.grid.hideRows(new Set([2, 3])));
  await hands.type('x');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B5=x']);
});

test('a sheet that is shown anew after a command stays where it was scrolled', async ({
  hands,
}) => {
  const sheet = plainSheet(300, 40);
  await hands.show(sheet);
  await hands.goTo('T120');
  await hands.page.mouse.move(900, 400);
  await hands.page.mouse.wheel(0, 120);
  await expect.poll(async () => (await hands.at('T120').boundingBox())?.y).toBeLessThan(700);
  const before = await hands.at('T120').boundingBox();
  const showAnew = (shape: typeof sheet) =>
    hands.page.evaluate((anew) => window.hands.grid.show(anew, window.hands.grid.place()), shape);
  await showAnew(sheet);
  expect(await hands.at('T120').boundingBox()).toEqual(before);
  expect(await hands.place()).toBe('T120');
  // Another sheet shows the place that it is given, and begins where none is.
  await showAnew({ ...sheet, name: 'Другой' });
  await expect(hands.at('T120')).toBeVisible();
  await hands.show(sheet);
  await expect(hands.at('A2')).toBeVisible();
  expect(await hands.place()).toBe('A1');
});

for (const key of ['Control+c', 'Control+x']) {
  test(`${key} while a sheet is on its way is about that sheet`, async ({ hands }) => {
    await hands.show(plainSheet(20, 6));
    await hands.goTo('B3');
    await hold(hands);
    await hands.press(key);
    expect(await hands.edits()).toEqual([]);
    const other = plainSheet(20, 6, { name: 'Другой', rows: [['Графа'], ['а', 'б', 'в']] });
    await hands.page.evaluate(
      (shape) => window.hands.grid.show(shape, { row: 1, column: 1, toRow: 1, toColumn: 2 }),
      other,
    );
    expect(await hands.newEdits()).toEqual(key === 'Control+x' ? ['cut B2=|C2='] : []);
    await hands.goTo('A5');
    await hands.press('Control+v');
    expect(await hands.newEdits()).toEqual(['pasted A5=б|B5=в']);
  });
}

test('the mouse does nothing to a sheet that is about to go', async ({ hands }) => {
  const sheet = plainSheet(20, 6);
  const columns = sheet.columns.map((column, at) => ({ ...column, checkbox: at === 3 }));
  await hands.show({ ...sheet, columns });
  await hands.goTo('B3');
  await hold(hands);
  const box = await hands.at('D5').boundingBox();
  if (!box) throw new Error('D5 is not on the screen');
  await hands.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await hands.at('C6').dblclick();
  await hands.at('C7').click({ button: 'right' });
  await hands.page.locator('.handle:visible').dblclick();
  await hands.type('x');
  await hands.page.evaluate((shape) => window.hands.grid.show(shape, null), blankSheet(5));
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed A1=x']);
  expect(await hands.page.evaluate(() => window.hands.menus)).toEqual([]);
});

test('a drag is broken off when another sheet comes', async ({ hands }) => {
  await hands.show(plainSheet(20, 6));
  await hands.goTo('B3');
  const handle = await hands.page.locator('.handle:visible').boundingBox();
  const end = await hands.at('B8').boundingBox();
  const edge = await hands.page.locator('[data-column-head="D"]').boundingBox();
  if (!handle || !end || !edge) throw new Error('Nothing to drag');
  const { mouse } = hands.page;
  const show = () =>
    hands.page.evaluate((shape) => window.hands.grid.show(shape, null), blankSheet(5));
  await mouse.move(handle.x + 3, handle.y + 3);
  await mouse.down();
  await mouse.move(end.x + 20, end.y + 10, { steps: 3 });
  await hold(hands);
  await show();
  await mouse.move(end.x + 20, end.y + 40);
  await mouse.up();
  await mouse.move(edge.x + edge.width - 1, edge.y + 8);
  await mouse.down();
  await mouse.move(edge.x + edge.width + 60, edge.y + 8);
  await hold(hands);
  await mouse.up();
  await show();
  expect(await hands.edits()).toEqual([]);
  expect(await hands.page.evaluate(() => window.hands.resized)).toEqual([]);
  expect(await hands.place()).toBe('A1');
});
