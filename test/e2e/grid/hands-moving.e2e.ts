/** Where the keys lead. */
import { expect, test } from './hands';
import { plainSheet } from './sheets';

test.beforeEach(async ({ hands }) => {
  await hands.show(plainSheet(40, 6));
});

test('Enter goes back to where typing along the row began', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.type('a');
  await hands.press('Tab', 'Tab');
  await hands.type('b');
  await hands.press('Enter');
  expect(await hands.place()).toBe('B4');
});

test('Enter after mending a single cell goes straight down', async ({ hands }) => {
  await hands.goTo('A3');
  await hands.press('Tab', 'Tab');
  await hands.type('x');
  await hands.press('Enter');
  expect(await hands.place()).toBe('C4');
  // A run of Tabs that was broken off by a click, by an arrow, by F2.
  for (const turn of [
    () => hands.at('D6').click(),
    () => hands.press('ArrowDown', 'ArrowRight', 'ArrowRight'),
    () => hands.press('ArrowRight', 'F2'),
  ]) {
    await hands.goTo('A5');
    await hands.type('a');
    await hands.press('Tab');
    await turn();
    await hands.type('b');
    const [column] = await hands.place();
    await hands.press('Enter');
    expect((await hands.place())[0]).toBe(column);
  }
});

test('where the keys lead @short', async ({ hands }) => {
  const after = async (from: string, ...keys: string[]): Promise<string> => {
    await hands.goTo(from);
    await hands.press(...keys);
    return hands.place();
  };
  expect(await after('C4', 'Shift+Tab')).toBe('B4');
  expect(await after('A4', 'Shift+Tab')).toBe('A4');
  expect(await after('C4', 'Shift+Enter')).toBe('C3');
  expect(await after('C4', 'Home')).toBe('A4');
  expect(await after('C4', 'End')).toBe('F4');
  expect(await after('C4', 'Control+Home')).toBe('A1');
  expect(await after('C4', 'Control+End')).toBe('F40');
  expect(await after('C4', 'Control+ArrowDown')).toBe('C40');
  expect(await after('C4', 'Control+ArrowUp')).toBe('C1');
  expect(await after('C4', 'Control+ArrowRight')).toBe('F4');
  expect(await after('C4', 'Shift+ArrowDown', 'Shift+ArrowRight')).toBe('C4:D5');
  expect(await after('C4', 'Control+Shift+End')).toBe('C4:F40');
  expect(await after('C4', 'Control+a')).toBe('A1:F40');
  expect(await after('C4', 'Shift+Space')).toMatch(/^A4:[A-Z]+4$/);
  expect(await after('C4', 'Control+Space')).toMatch(/^C1:C\d{3}$/);
  const down = await after('C4', 'PageDown');
  expect(Number(down.slice(1))).toBeGreaterThan(15);
  await hands.press('PageUp');
  expect(await hands.place()).toBe('C4');
});

test('over blanks Ctrl+arrow goes to the next text', async ({ hands }) => {
  await hands.goTo('C10');
  await hands.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Delete');
  await hands.goTo('C4');
  await hands.press('Control+ArrowDown');
  expect(await hands.place()).toBe('C9');
  await hands.press('Control+ArrowDown');
  expect(await hands.place()).toBe('C13');
});
