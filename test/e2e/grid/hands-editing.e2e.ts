/** Opening, mending and leaving cells; where the keys lead. */
import { blankSheet, expect, test } from './hands';
import { plainSheet } from './sheets';

test.beforeEach(async ({ hands }) => {
  await hands.show(plainSheet(40, 6));
});

test('F2 and a double click mend the text, the caret at its end', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.press('F2');
  await hands.type('x');
  await hands.press('ArrowLeft', 'ArrowLeft');
  await hands.type('y');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed B3=r3cy2x']);
  expect(await hands.place()).toBe('B4');
  await hands.at('C5').dblclick();
  await hands.type('!');
  await hands.at('D6').click();
  expect(await hands.newEdits()).toEqual(['typed C5=r5c3!']);
  expect(await hands.place()).toBe('D6');
});

test('arrows leave a cell that was typed over', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.type('x');
  await hands.press('ArrowRight');
  await hands.type('y');
  await hands.press('ArrowDown');
  await hands.type('z');
  await hands.press('Home');
  expect(await hands.edits()).toEqual(['typed B3=x', 'typed C3=y', 'typed C4=z']);
  expect(await hands.place()).toBe('A4');
});

test('Escape gives the cell its text back, also after the text was looked at only', async ({
  hands,
}) => {
  await hands.goTo('B3');
  await hands.type('lost');
  await hands.press('Escape');
  await hands.press('F2');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual([]);
  await expect(hands.at('B3')).toHaveText('r3c2');
  expect(await hands.place()).toBe('B4');
});

test('a cell that is only looked at keeps what came into it meanwhile', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.press('F2');
  await hands.page.evaluate(() =>
    window.hands.grid.applyPatch([
      { row: 2, column: 1, text: 'new', look: {}, note: null, severity: null },
    ]),
  );
  await expect(hands.typing).toHaveValue('r3c2');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual([]);
  await expect(hands.at('B3')).toHaveText('new');
});

test('Alt+Enter breaks the line, Backspace begins with nothing, Delete clears', async ({
  hands,
}) => {
  await hands.goTo('B3');
  await hands.type('one');
  await hands.press('Alt+Enter');
  await hands.press('Control+z');
  await expect(hands.typing).toHaveValue('');
  await hands.press('Control+Shift+z');
  await expect(hands.typing).toHaveValue('one\n');
  await hands.type('two');
  await hands.press('Enter');
  await hands.press('Backspace');
  await hands.type('z');
  await hands.press('Enter');
  await hands.press('Shift+ArrowRight', 'Delete');
  expect(await hands.edits()).toEqual(['typed B3=one\ntwo', 'typed B4=z', 'cleared B5=|C5=']);
});

test('undoing in an open cell is about its text, the page does not hear of it', async ({
  hands,
}) => {
  await hands.page.evaluate(() => {
    const heard: string[] = [];
    document.body.addEventListener('keydown', ({ code, ctrlKey }) => {
      if (ctrlKey || code === 'F6') heard.push(code);
      document.body.dataset['heard'] = heard.filter((one) => one !== 'ControlLeft').join(' ');
    });
  });
  await hands.goTo('B3');
  await hands.press('F2');
  await hands.type('abc');
  await hands.press('Control+z');
  await expect(hands.typing).toHaveValue('r3c2');
  await hands.press('Escape');
  await expect(hands.page.locator('body')).not.toHaveAttribute('data-heard', /KeyZ/);
  await hands.press('Control+z', 'Control+s', 'F6', 'Control+PageDown');
  await expect(hands.page.locator('body')).toHaveAttribute('data-heard', 'KeyZ KeyS F6 PageDown');
  await expect(hands.typing).toHaveValue('');
  expect(await hands.edits()).toEqual([]);
});

test('the page commits an open cell; so does leaving the grid', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.type('x');
  expect(await hands.page.evaluate(() => window.hands.grid.isTyping())).toBe(true);
  await hands.page.evaluate(() => window.hands.grid.commit());
  expect(await hands.newEdits()).toEqual(['typed B3=x']);
  expect(await hands.place()).toBe('B3');
  await hands.type('y');
  await hands.page.evaluate(() => {
    const box = document.createElement('input');
    document.body.prepend(box);
    box.focus();
  });
  expect(await hands.newEdits()).toEqual(['typed B3=y']);
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

test('where the keys lead', async ({ hands }) => {
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

test('Ctrl+; is today, Ctrl+D copies down, Ctrl+Enter fills the area', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.press('Control+Semicolon', 'Enter');
  expect(await hands.newEdits()).toEqual(['typed B3=26.11.2026']);
  await hands.goTo('C3');
  await hands.press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+KeyD');
  expect(await hands.newEdits()).toEqual(['filled C4=r3c3|C5=r3c3']);
  await hands.goTo('D4');
  await hands.press('Control+KeyD');
  expect(await hands.newEdits()).toEqual(['filled D4=r3c4']);
  await hands.goTo('E3');
  await hands.press('Shift+ArrowDown');
  await hands.type('x');
  await hands.press('Control+Enter');
  expect(await hands.newEdits()).toEqual(['filled E3=x|E4=x']);
  expect(await hands.place()).toBe('E3:E4');
});

test('an area of an empty sheet is filled whole', async ({ hands }) => {
  await hands.show(blankSheet(0, { frozenRows: 0, rows: [] }));
  await hands.goTo('A1');
  await hands.press('Shift+ArrowRight', 'Shift+ArrowDown');
  await hands.type('x');
  await hands.press('Control+Enter');
  expect(await hands.newEdits()).toEqual(['filled A1=x|B1=x|A2=x|B2=x']);
  await hands.press('Control+Space', 'Delete');
  expect(await hands.newEdits()).toEqual(['cleared A1=|B1=|A2=|B2=']);
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

test('checkboxes: Space, a click, a word', async ({ hands }) => {
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
