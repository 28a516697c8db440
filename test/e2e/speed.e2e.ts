/** How quick the page is: printed, not asserted, because machines differ. */
import type { Page } from '@playwright/test';
import { schoolFile } from './books-at-hand';
import { Book, expect, PAGE, test } from './fixture';
import { typeKeys } from './real-keys';

const say = (what: string, value: string): void => console.log(`    ${what}: ${value}`);

/** When the page showed something for the first time, in milliseconds of its own life. */
async function markFirst(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new MutationObserver(() => {
      const { screen, ready } = document.body?.dataset ?? {};
      if (ready !== 'true' || screen === undefined) return;
      seen.disconnect();
      requestAnimationFrame(() => performance.mark('shown'));
    });
    seen.observe(document, { attributes: true, subtree: true, childList: true });
  });
}

const shownAt = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => performance.getEntriesByName('shown')[0]?.startTime)
    .then((handle) => handle.evaluate((time) => Math.round(time ?? 0)));

interface Keys {
  /** From each key to the frame that shows it. */
  readonly each: number[];
  /** The longest time in which nothing could be painted. */
  readonly longest: number;
}

/** Measures keys inside the page until `stop`. */
async function measureKeys(page: Page): Promise<{ stop(): Promise<Keys> }> {
  await page.evaluate(() => {
    const each: number[] = [];
    let longest = 0;
    let last = performance.now();
    let isOn = true;
    const frame = (now: number): void => {
      longest = Math.max(longest, now - last);
      last = now;
      if (isOn) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const pressed = ({ timeStamp }: Event): void => {
      // After the frame that is painted next.
      requestAnimationFrame(() => setTimeout(() => each.push(performance.now() - timeStamp)));
    };
    document.addEventListener('keydown', pressed, true);
    Object.assign(window, {
      measured: () => {
        isOn = false;
        document.removeEventListener('keydown', pressed, true);
        return { each, longest };
      },
    });
  });
  return { stop: () => page.evaluate('window.measured()') as Promise<Keys> };
}

function sayKeys(what: string, { each, longest }: Keys): void {
  const sorted = [...each].sort((a, b) => a - b);
  const part = (share: number): number =>
    Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
  say(
    what,
    `half of ${each.length} within ${part(0.5)} ms, 95 % within ${part(0.95)} ms, the longest ${part(0.999)} ms; longest gap between frames ${Math.round(longest)} ms`,
  );
}

/** Scrolls the grid with the wheel; gives frames a second and the longest frame. */
async function scroll(page: Page): Promise<string> {
  await page.mouse.move(500, 400);
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const end = performance.now() + 2000;
        const tick = (now: number) => {
          times.push(now);
          if (now < end) requestAnimationFrame(tick);
          else resolve(times);
        };
        requestAnimationFrame(tick);
      }),
  );
  for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, 600);
  const times = await frames;
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return `${Math.round(times.length / 2)} frames a second, the longest ${Math.round(Math.max(...gaps))} ms`;
}

/** Drops a book and tells how long it takes until it can be typed into. */
async function opened(book: Book, path: string, title: RegExp): Promise<string> {
  const start = performance.now();
  await book.drop('#grid', [path]);
  await expect(book.page).toHaveTitle(title);
  await book.settled();
  return `${Math.round(performance.now() - start)} ms`;
}

test('the first screen @long', async ({ page }) => {
  await markFirst(page);
  await page.goto(PAGE);
  say('the first screen', `${await shownAt(page)} ms`);
});

test('the example @long', async ({ page }) => {
  await markFirst(page);
  await page.goto(`${PAGE}#example`);
  say('the example’s grid', `${await shownAt(page)} ms`);
  const book = new Book(page);
  await book.sheet('Педагоги');
  await book.cell('B40');
  const keys = await measureKeys(page);
  await typeKeys(page, 'Павлова Екатерина Юрьевна', 60);
  await page.keyboard.press('Enter');
  sayKeys('keys', await keys.stop());
});

test('300 people, 10,000 activities @long', async ({ book, home, page }) => {
  const path = schoolFile(home, 'большая.xlsx', 300);
  say('300 people, from drop to grid', await opened(book, path, /большая/));
  await book.sheet('Мероприятия');
  say('scrolling 10,000 rows', await scroll(page));
  await book.cell('E12000');
  const keys = await measureKeys(page);
  const start = performance.now();
  await book.menu('Посткурс', 'Рассчитать всё');
  for (let row = 0; row < 20; row += 1) {
    await typeKeys(page, 'Занятие кружка', 60);
    await page.keyboard.press('Enter');
    if (/рассчитано/.test((await book.toast.textContent()) ?? '')) break;
  }
  await expect(book.toast).toContainText('рассчитано');
  say('computing everything', `${Math.round(performance.now() - start)} ms, typing meanwhile`);
  sayKeys('keys while computing', await keys.stop());
});

test('3,000 people @long', async ({ book, home }) => {
  const path = schoolFile(home, 'огромная.xlsx', 3000);
  say('3,000 people, from drop to grid', await opened(book, path, /огромная/));
});
