/** No key is lost: at any speed, on a loaded machine, whatever comes from outside meanwhile. */

import { wheel } from '../pointer';
import { blankSheet, expect, type Hands, test } from './hands';
import { plainSheet } from './sheets';

const SPEEDS = [0, 30, 60, 120, 250];

async function slowDown(hands: Hands): Promise<void> {
  const devtools = await hands.page.context().newCDPSession(hands.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
}

for (const delay of SPEEDS) {
  for (const loaded of [false, true]) {
    const where = loaded ? ', on a loaded machine in a storm of repaints' : '';
    const long = delay > 60 || (loaded && delay > 0) ? ' @long' : '';
    test(`a new row at ${delay} ms a key${where}${long}`, async ({ hands }) => {
      await hands.show(blankSheet(40));
      if (loaded) {
        await slowDown(hands);
        await hands.page.evaluate(() => window.hands.storm(20, 12));
      }
      await hands.goTo('A2');
      for (const text of ['0512-003', 'abcd', '2026', '01.09.2010', 'школа-003']) {
        await hands.type(text, delay);
        await hands.press('Tab');
      }
      await hands.type('last', delay);
      await hands.press('Enter');
      await hands.type('0512-004', delay);
      await hands.press('Enter');
      expect(await hands.edits()).toEqual([
        'typed A2=0512-003',
        'typed B2=abcd',
        'typed C2=2026',
        'typed D2=01.09.2010',
        'typed E2=школа-003',
        'typed F2=last',
        'typed A3=0512-004',
      ]);
      expect(await hands.place()).toBe('A4');
      await expect(hands.at('A2')).toHaveText('0512-003');
    });
  }
}

test('Cyrillic as an input method brings it, letter by letter and whole @short', async ({
  hands,
}) => {
  await hands.show(blankSheet(5));
  await hands.goTo('A2');
  for (const letter of 'школа-003') await hands.page.keyboard.insertText(letter);
  await hands.press('Tab');
  await hands.page.keyboard.insertText('Павлова Екатерина Юрьевна');
  await hands.press('Enter');
  // The robot's keyboard sends no keydown for Cyrillic either.
  await hands.type('школа-003');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual([
    'typed A2=школа-003',
    'typed B2=Павлова Екатерина Юрьевна',
    'typed A3=школа-003',
  ]);
});

test('keys of a Russian layout: letters go into the cell, commands are told by their place', async ({
  hands,
}) => {
  await hands.show(plainSheet(5, 3));
  await hands.goTo('B2');
  const devtools = await hands.page.context().newCDPSession(hands.page);
  const press = async (key: string, code: string, keyCode: number, control = false) => {
    const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers: control ? 2 : 0 };
    await devtools.send('Input.dispatchKeyEvent', {
      ...event,
      ...(control ? { type: 'rawKeyDown' } : { type: 'keyDown', text: key }),
    });
    await devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };
  for (let time = 0; time < 20; time++) {
    await press('ш', 'KeyI', 73);
    await press('ё', 'Backquote', 192);
  }
  await hands.press('Enter');
  await hands.press('Shift+ArrowDown');
  await press('в', 'KeyD', 68, true);
  await press('ф', 'KeyA', 65, true);
  expect(await hands.edits()).toEqual([`typed B2=${'шё'.repeat(20)}`, 'filled B4=r3c2']);
  expect(await hands.place()).toBe('A1:C5');
});

test('letters that an input method puts together @short', async ({ hands }) => {
  await hands.show(blankSheet(5));
  await hands.goTo('A2');
  const devtools = await hands.page.context().newCDPSession(hands.page);
  const compose = (text: string) =>
    devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('э');
  await hands.page.evaluate(() =>
    window.hands.grid.applyPatch([
      { row: 1, column: 0, text: 'x', look: {}, note: null, severity: null },
    ]),
  );
  await compose('эл');
  await hands.page.keyboard.insertText('ёлка');
  await hands.press('Tab');
  await hands.type('next');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed A2=ёлка', 'typed B2=next']);
});

test('after Tab has scrolled the sheet sideways', async ({ hands }) => {
  await hands.show(blankSheet(40));
  await hands.goTo('A2');
  for (let column = 0; column < 20; column++) {
    await hands.press('Tab');
    await hands.type('abcd');
  }
  await hands.press('Enter');
  const edits = await hands.newEdits();
  expect(edits).toHaveLength(20);
  expect(edits.map((edit) => edit.split('=')[1])).toEqual(Array(20).fill('abcd'));
  expect(edits.at(-1)).toBe('typed U2=abcd');
  await hands.goTo('U2');
  await hands.press('F2');
  await hands.type('efgh');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed U2=abcdefgh']);
});

test('the cell that is typed into is shown, however far it was scrolled away', async ({
  hands,
}) => {
  await hands.show(blankSheet(40));
  await hands.goTo('B3');
  await wheel(hands.page, { x: 600, y: 400 }, 900, 3000);
  await expect(hands.at('B3')).toHaveCount(0);
  await hands.type('0512-003', 30);
  await expect(hands.at('B3')).toBeVisible();
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B3=0512-003']);
  expect(await hands.page.evaluate(() => document.querySelector('.surface')?.scrollTop)).toBe(0);
});

test('scrolling leaves an open cell as it is', async ({ hands }) => {
  await hands.show(blankSheet(40));
  await hands.goTo('B3');
  await hands.type('0512');
  await hands.page.mouse.move(900, 400);
  await hands.page.mouse.wheel(0, 3000);
  await hands.type('-003');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B3=0512-003']);
});

for (const [what, now, written] of [
  ['the cell as it is', 'half', 'typed A2=half-a-word'],
  ['another text in the cell', 'other', 'typed A2=-a-word'],
] as const) {
  test(`half a word that a command took, and ${what} when it ends`, async ({ hands }) => {
    await hands.show(blankSheet(3));
    await hands.goTo('A2');
    await hands.type('half');
    await hands.page.evaluate(() => {
      window.hands.grid.commit();
      window.hands.grid.hold();
    });
    expect(await hands.newEdits()).toEqual(['typed A2=half']);
    await hands.type('-a');
    const shape = blankSheet(3);
    await hands.page.evaluate((sheet) => window.hands.grid.show(sheet, window.hands.grid.place()), {
      ...shape,
      rows: [...shape.rows, [now]],
    });
    await hands.type('-word');
    await hands.press('Enter');
    expect(await hands.newEdits()).toEqual([written]);
  });
}

test('half a word goes on with a space, Shift held down or not, and ends where an area is selected', async ({
  hands,
}) => {
  await hands.show(blankSheet(3));
  await hands.goTo('B2');
  await hands.type('half');
  const commit = () => hands.page.evaluate(() => window.hands.grid.commit());
  await commit();
  await hands.press('Shift+Space');
  await hands.type('a');
  await commit();
  await hands.press('Shift+ArrowDown');
  await hands.type('new');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B2=half', 'typed B2=half a', 'typed B2=new']);
});
