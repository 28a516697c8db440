/** Opening, mending, filling and leaving cells. */
import { blankSheet, expect, test } from './hands';
import { plainSheet } from './sheets';

test.beforeEach(async ({ hands }) => {
  await hands.show(plainSheet(40, 6));
});

test('F2 and a double click mend the text, the caret at its end @short', async ({ hands }) => {
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
  expect(await hands.newEdits()).toEqual(['typed B3=xy']);
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
