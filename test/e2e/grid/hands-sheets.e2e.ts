/** Sheets come and go: nothing typed is lost over it, and nothing jumps. */
import { blankSheet, expect, test } from './hands';
import { plainSheet } from './sheets';

test('the first row right after the sheet has opened', async ({ hands }) => {
  await hands.page.evaluate((shape) => {
    window.hands.show(shape);
    window.hands.grid.goTo(1, 0);
  }, blankSheet(5));
  await hands.type('2026');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed A2=2026']);
});

test('what is typed while a sheet is on its way is done on it, in order', async ({ hands }) => {
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
