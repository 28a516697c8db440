/** Copying, cutting and pasting by the browser's own keys. */
import { blankSheet, expect, type Hands, test } from './hands';
import { plainSheet } from './sheets';

/** Puts a text on the clipboard as another program does. */
async function copyElsewhere(hands: Hands, text: string): Promise<void> {
  await hands.page.evaluate((content) => {
    const box = document.createElement('textarea');
    document.body.append(box);
    box.value = content;
    box.select();
    document.execCommand('copy');
    box.remove();
    window.hands.grid.focus();
  }, text);
}

test.beforeEach(async ({ hands }) => {
  await hands.show(plainSheet(20, 6));
});

test('a block is copied and pasted elsewhere @short', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c');
  await hands.goTo('D10');
  await hands.press('Control+v');
  expect(await hands.edits()).toEqual(['pasted D10=r3c2|E10=r3c3|D11=r4c2|E11=r4c3']);
  expect(await hands.place()).toBe('D10:E11');
});

test('a table for Word goes along', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.press('Shift+ArrowRight', 'Control+c');
  await hands.page.evaluate(() => {
    const box = document.createElement('div');
    box.contentEditable = 'true';
    box.id = 'word';
    document.body.prepend(box);
    box.focus();
  });
  await hands.press('Control+v');
  await expect(hands.page.locator('#word td')).toHaveText(['r3c2', 'r3c3']);
  // Pasting elsewhere is no affair of the grid.
  expect(await hands.edits()).toEqual([]);
});

test('what Excel copied is taken as texts @short', async ({ hands }) => {
  await copyElsewhere(hands, '0012\t9-10\t01.09.2010\r\n"две\nстроки"\t12:30\t5.3.25\r\n');
  await hands.goTo('B3');
  await hands.press('Control+v');
  expect(await hands.edits()).toEqual([
    'pasted B3=0012|C3=9-10|D3=01.09.2010|B4=две\nстроки|C4=12:30|D4=5.3.25',
  ]);
});

test('a single value fills what is selected', async ({ hands }) => {
  await copyElsewhere(hands, 'x');
  await hands.goTo('B3');
  await hands.press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+v');
  expect(await hands.edits()).toEqual(['pasted B3=x|C3=x|B4=x|C4=x']);
});

test('cutting clears, as one edit', async ({ hands }) => {
  await hands.goTo('B3');
  await hands.press('Shift+ArrowRight', 'Control+x');
  await hands.goTo('B5');
  await hands.press('Control+v');
  expect(await hands.edits()).toEqual(['cut B3=|C3=', 'pasted B5=r3c2|C5=r3c3']);
});

test('while a cell is open, pasting goes into its text', async ({ hands }) => {
  await copyElsewhere(hands, 'one\ttwo');
  await hands.goTo('B3');
  await hands.press('F2', 'Control+v', 'Enter');
  expect(await hands.edits()).toEqual(['typed B3=r3c2one\ttwo']);
});

test('rows that are filtered away are neither copied nor pasted over', async ({ hands }) => {
  await hands.page.evaluate(() => window.hands.grid.hideRows(new Set([3])));
  await hands.goTo('B3');
  await hands.press('Shift+ArrowDown', 'Control+c');
  expect(await hands.place()).toBe('B3:B5');
  await hands.goTo('C3');
  await hands.press('Control+v');
  expect(await hands.newEdits()).toEqual(['pasted C3=r3c2|C5=r5c2']);
  await hands.press('Delete');
  expect(await hands.newEdits()).toEqual(['cleared C3=|C5=']);
});

test('a menu copies and cuts by the browser’s own commands', async ({ hands }) => {
  await hands.goTo('B3');
  expect(await hands.page.evaluate(() => document.execCommand('copy'))).toBe(true);
  await hands.goTo('B5');
  await hands.press('Control+v');
  await hands.goTo('B6');
  expect(await hands.page.evaluate(() => document.execCommand('cut'))).toBe(true);
  expect(await hands.edits()).toEqual(['pasted B5=r3c2', 'cut B6=']);
});

test('a block of 185,000 cells is pasted whole, as one edit', async ({ hands }) => {
  await hands.show(blankSheet(37));
  await hands.page.evaluate(() => {
    const lines = Array.from({ length: 5000 }, (_, row) =>
      Array.from({ length: 37 }, (_, column) => `${row}:${column}`).join('\t'),
    );
    const data = new DataTransfer();
    data.setData('text/plain', lines.join('\r\n'));
    window.hands.grid.goTo(1, 0);
    document
      .querySelector('#typing')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
  });
  const edits = await hands.edits();
  expect(edits).toHaveLength(1);
  expect(edits[0]?.split('|')).toHaveLength(185_000);
  await hands.press('Control+End');
  expect(await hands.place()).toBe('AK5001');
  await expect(hands.at('AK5001')).toHaveText('4999:36');
});
