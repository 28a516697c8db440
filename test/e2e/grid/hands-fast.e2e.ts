/** However fast keys come, they do what they do slowly: also in a cell whose list is still on its way. */
import fc from 'fast-check';
import { blankSheet, expect, type Hands, test } from './hands';

const PEOPLE = [
  { value: '0512-001', label: 'Ivanova Anna' },
  { value: '0512-003', label: 'Pavlova Vera' },
  { value: '0512-011', label: 'Kozlova Anna' },
];

/** So long an answer takes where keys are not waited for, in milliseconds. */
const LATE = 40;
const LETTERS = ['p', 'a', 'v', 'k', 'o', '0', '3'];
const OTHERS =
  'Backspace Backspace ArrowDown ArrowDown ArrowUp Enter Enter Tab Escape F4 Alt+ArrowDown Control+; Control+Enter Shift+Tab ArrowRight ArrowLeft Delete';

async function begin(hands: Hands, answerAfter: number): Promise<void> {
  await hands.page.evaluate(
    ([people, after]) => {
      window.hands.choices = people;
      window.hands.answerAfter = after;
    },
    [PEOPLE, answerAfter] as const,
  );
  await hands.show(
    blankSheet(4, {
      rows: [
        ['Код', 'Педагог', 'Дата', 'Тема'],
        ['1', '0512-003', '15.03.2026', 'Чтение'],
        ['2', 'старое', '16.03.2026', 'Счёт'],
      ],
      lists: [{ top: 1, left: 1, bottom: 99, right: 1 }],
    }),
  );
  await hands.goTo('B2');
}

/** What stands in the cells that the keys can reach, and where the person is. */
async function outcome(hands: Hands): Promise<string> {
  await hands.page.waitForTimeout(LATE * 2);
  const open = await hands.typing.inputValue();
  await hands.page.evaluate(() => window.hands.grid.finish());
  const cells = await hands.page
    .locator('[data-cell]')
    .evaluateAll((all) =>
      all.flatMap((cell) =>
        cell.textContent ? [`${cell.getAttribute('data-cell')}=${cell.textContent}`] : [],
      ),
    );
  return [await hands.place(), `«${open}»`, ...cells].join(' ');
}

async function fast(hands: Hands, keys: readonly string[]): Promise<string> {
  await begin(hands, LATE);
  await hands.press(...keys);
  // Each may wait for a list of its own.
  await hands.page.waitForTimeout(LATE * keys.length);
  return outcome(hands);
}

async function slow(hands: Hands, keys: readonly string[]): Promise<string> {
  await begin(hands, 0);
  await hands.press(...keys);
  return outcome(hands);
}

test('Backspace, ↓, Enter take the first value of the list @short', async ({ hands }) => {
  const told = await fast(hands, ['Backspace', 'ArrowDown', 'Enter']);
  expect(told).toContain('B2=0512-001');
  expect(told).toMatch(/^B3 «»/);
});

test('a surname and Enter give the code, though its list came when the cell was left', async ({
  hands,
}) => {
  await begin(hands, 600);
  await hands.press(...'pavl', 'Enter', ...'kozl', 'Tab', 'x');
  expect(await hands.edits()).toEqual(['typed B2=pavl', 'typed B3=kozl']);
  await expect.poll(() => hands.edits()).toHaveLength(4);
  expect(await outcome(hands)).toMatch(/^C3 «x».* B2=0512-003 .* B3=0512-011 /);
});

test('Escape closes the list that is on its way, and keeps what is typed', async ({ hands }) => {
  expect(await fast(hands, ['p', 'Escape', 'a'])).toMatch(/^B2 «pa»/);
});

test('letters, pastes and a click behind a key that waits are done after it', async ({ hands }) => {
  await begin(hands, LATE);
  await hands.press('Backspace', 'ArrowDown', 'Enter');
  await hands.page.keyboard.insertText('мышь');
  await hands.at('D3').click();
  expect(await outcome(hands)).toMatch(/^D3 «».*=мышь/);
});

test('any keys do at once what they do slowly', async ({ hands }) => {
  const sequences = fc.sample(
    fc.array(fc.constantFrom(...LETTERS, ...OTHERS.split(' ')), { minLength: 3, maxLength: 9 }),
    { numRuns: 10, seed: 20260315 },
  );
  for (const keys of sequences) {
    const wanted = await slow(hands, keys);
    expect(await fast(hands, keys), keys.join(' ')).toBe(wanted);
  }
});
