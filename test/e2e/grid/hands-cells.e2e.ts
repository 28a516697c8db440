/** Cells of a kind: those that take no typing, checkboxes; and what is said of a cell. */
import { blankSheet, expect, test } from './hands';
import { plainSheet } from './sheets';

test.beforeEach(async ({ hands }) => {
  await hands.show(plainSheet(40, 6));
});

test('a computed sheet refuses every way of typing, and lets itself be copied', async ({
  hands,
}) => {
  await hands.show(plainSheet(10, 4, { computed: true }));
  const refused = () => hands.page.evaluate(() => window.hands.refused);
  await hands.goTo('B3');
  await hands.type('x');
  expect(await refused()).toBe(1);
  await hands.page.keyboard.insertText('ж');
  expect(await refused()).toBe(2);
  await hands.press('F2');
  expect(await refused()).toBe(3);
  await hands.press('Delete');
  expect(await refused()).toBe(4);
  await hands.press('Backspace');
  expect(await refused()).toBe(5);
  await hands.at('B3').dblclick();
  expect(await refused()).toBe(6);
  await hands.press('Control+c');
  expect(await hands.page.evaluate(() => navigator.clipboard?.readText() ?? 'r3c2')).toBe('r3c2');
  await hands.press('Control+v');
  expect(await refused()).toBe(7);
  await hands.press('Control+x');
  expect(await refused()).toBe(8);
  expect(await hands.edits()).toEqual([]);
  await expect(hands.typing).toHaveValue('');
  expect(await hands.page.evaluate(() => window.hands.grid.isTyping())).toBe(false);
});

test('checkboxes: Space, a click, a word @short', async ({ hands }) => {
  const sheet = blankSheet(4);
  await hands.show({
    ...sheet,
    columns: sheet.columns.map((column, index) => ({ ...column, checkbox: index === 1 })),
  });
  await hands.goTo('B2');
  await hands.press('Space');
  await hands.at('B3').click();
  await hands.at('B4').click({ position: { x: 5, y: 5 } });
  await hands.type('нет');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed B2=да', 'typed B3=да', 'typed B4=нет']);
  await hands.goTo('B2');
  await hands.press('Shift+ArrowDown', 'Space');
  expect(await hands.newEdits()).toEqual(['typed B2=|B3=']);
  await hands.goTo('A2');
  await hands.press('Space');
  await hands.type('x');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed A2= x']);
});

test('a screen reader is told of every cell', async ({ hands }) => {
  const region = hands.page.locator('[aria-live=assertive]');
  await hands.goTo('B3');
  await expect(region).toHaveText('B3, Графа 2: r3c2');
  await expect(hands.typing).toHaveAttribute('aria-label', 'B3, Графа 2: r3c2');
  await hands.page.evaluate(() =>
    window.hands.grid.applyPatch([
      { row: 2, column: 1, look: {}, note: 'впишите код', severity: 'error' },
    ]),
  );
  await expect(region).toHaveText('B3, Графа 2: r3c2; ошибка: впишите код');
  await hands.press('Shift+ArrowRight');
  await expect(region).toHaveText(/выделено до C3/);
});
