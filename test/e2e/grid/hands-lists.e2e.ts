/** Drop-downs: opened, typed into, and never in the way of what is typed. */
import { blankSheet, expect, type Hands, test } from './hands';

const PEOPLE = [
  { value: '0512-001', label: 'Иванова Анна Петровна' },
  { value: '0512-003', label: 'Павлова Екатерина Юрьевна' },
  { value: '0512-004', label: 'Семёнов Пётр Павлович' },
  { value: '0512-011', label: 'Козлова Анна Ивановна' },
];

test.beforeEach(async ({ hands }) => {
  await hands.page.evaluate((people) => {
    window.hands.choices = people;
  }, PEOPLE);
  await hands.show(blankSheet(5, { lists: [{ top: 1, left: 1, bottom: 99, right: 1 }] }));
  await hands.goTo('B2');
});

const taken = (hands: Hands) => hands.page.locator('.choices [aria-selected=true]');

for (const key of ['Alt+ArrowDown', 'F4']) {
  test(`${key} opens the list, arrows and Enter choose`, async ({ hands }) => {
    await hands.press(key);
    await expect(hands.options).toHaveText(PEOPLE.map(({ value, label }) => `${value}${label}`));
    await expect(taken(hands)).toHaveCount(0);
    await hands.press('ArrowDown', 'ArrowDown', 'ArrowDown');
    await expect(taken(hands)).toContainText('0512-004');
    await expect(hands.typing).toHaveAttribute('aria-activedescendant', 'choice-2');
    await hands.press('Enter');
    expect(await hands.edits()).toEqual(['typed B2=0512-004']);
    expect(await hands.place()).toBe('B2');
    await expect(hands.options).toHaveCount(0);
    await hands.press(key);
    await expect(taken(hands)).toContainText('0512-004');
    await hands.press('Enter', 'ArrowDown', key);
    await expect(hands.options).toHaveCount(4);
    await hands.press('Enter');
    await expect(hands.options).toHaveCount(0);
    expect(await hands.edits()).toEqual(['typed B2=0512-004']);
    expect(await hands.place()).toBe('B3');
  });
}

test('leaving the cell by the mouse, or for a command, takes the code too', async ({ hands }) => {
  await hands.page.keyboard.insertText('павлова');
  await expect(taken(hands)).toHaveCount(1);
  await hands.page.evaluate(() => window.hands.grid.commit());
  await hands.press('F4');
  await hands.press('ArrowDown');
  await hands.at('D5').click();
  // A list that was only opened writes nothing.
  expect(await hands.edits()).toEqual(['typed B2=0512-003']);
});

test('a click at the arrow opens the list, a click chooses', async ({ hands }) => {
  const box = await hands.at('B2').boundingBox();
  if (!box) throw new Error('B2 is not on the screen');
  const arrow = { x: box.x + box.width - 8, y: box.y + box.height / 2 };
  await hands.page.mouse.click(arrow.x, arrow.y);
  await expect(hands.options).toHaveCount(4);
  await hands.page.waitForTimeout(600);
  await hands.page.mouse.click(arrow.x, arrow.y);
  await expect(hands.options).toHaveCount(0);
  await hands.page.waitForTimeout(600);
  await hands.page.mouse.click(arrow.x, arrow.y);
  await hands.options.nth(1).click();
  expect(await hands.edits()).toEqual(['typed B2=0512-003']);
  await hands.press('ArrowDown');
  expect(await hands.place()).toBe('B3');
});

test('a surname offers the code, Enter writes it @short', async ({ hands }) => {
  await hands.page.keyboard.insertText('павлова');
  await expect(taken(hands)).toContainText('0512-003');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed B2=0512-003']);
  expect(await hands.place()).toBe('B3');
  await hands.page.keyboard.insertText('анна');
  await expect(hands.options).toHaveCount(2);
  await expect(taken(hands)).toHaveCount(0);
  await hands.press('ArrowDown', 'ArrowDown', 'Tab');
  expect(await hands.newEdits()).toEqual(['typed B3=0512-011']);
  expect(await hands.place()).toBe('C3');
});

test('letters narrow a list that was opened', async ({ hands }) => {
  await hands.press('Alt+ArrowDown');
  await hands.page.keyboard.insertText('семен');
  await expect(hands.options).toHaveCount(1);
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B2=0512-004']);
});

test('Enter belongs to what is typed: another text, two that fit, Escape', async ({ hands }) => {
  await hands.page.keyboard.insertText('Сидорова');
  await hands.press('Enter');
  await hands.page.keyboard.insertText('анна');
  await expect(hands.options).toHaveCount(2);
  await hands.press('Enter');
  await hands.page.keyboard.insertText('павл');
  await expect(hands.options).toHaveCount(2);
  await hands.press('Escape');
  await expect(hands.options).toHaveCount(0);
  await hands.page.keyboard.insertText('ова');
  await expect(hands.typing).toHaveValue('павлова');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B2=Сидорова', 'typed B3=анна', 'typed B4=павлова']);
});

test('a value typed whole is written as typed, though others begin with it', async ({ hands }) => {
  await hands.page.evaluate(() => {
    window.hands.choices = ['12', '120', '1200'].map((value) => ({ value, label: '' }));
  });
  await hands.type('12');
  await expect(hands.options).toHaveCount(3);
  await hands.press('Enter');
  await hands.type('1200');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B2=12', 'typed B3=1200']);
});

test('an answer that comes late is for nobody', async ({ hands }) => {
  await hands.page.evaluate(() => {
    window.hands.answerAfter = 300;
  });
  await hands.type('0512-003');
  await hands.press('Enter');
  await hands.type('0512');
  await hands.press('Tab');
  expect(await hands.newEdits()).toEqual(['typed B2=0512-003', 'typed B3=0512']);
  await hands.page.waitForTimeout(500);
  await expect(hands.options).toHaveCount(0);
  await hands.type('x');
  await hands.press('Enter');
  expect(await hands.newEdits()).toEqual(['typed C3=x']);
});

test('of many values the first are shown, typing finds the rest', async ({ hands }) => {
  await hands.page.evaluate(() => {
    window.hands.choices = Array.from({ length: 3000 }, (_, index) => ({
      value: `К-${index}`,
      label: `Мероприятие ${index}`,
    }));
  });
  await hands.press('F4');
  await expect(hands.options).toHaveCount(200);
  await expect(hands.page.locator('.choices')).toContainText('ещё 2800: уточните');
  await hands.page.keyboard.insertText('К-2999');
  await hands.press('Enter');
  expect(await hands.edits()).toEqual(['typed B2=К-2999']);
});

test('a list is no way into a computed sheet', async ({ hands }) => {
  await hands.show(
    blankSheet(5, { computed: true, lists: [{ top: 1, left: 1, bottom: 99, right: 1 }] }),
  );
  await hands.goTo('B2');
  await hands.press('F4');
  await expect(hands.options).toHaveCount(0);
  expect(await hands.page.evaluate(() => window.hands.refused)).toBe(1);
});
