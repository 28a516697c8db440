/** How quick the workbench is: printed, not asserted, because machines differ. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { createXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import { Book, startProgram, test } from './fixture';

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  console.log(`    ${what}: ${Math.round(performance.now() - start)} ms`);
}

/** Scrolls the grid for a while; gives frames a second and the longest frame. */
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
  for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 600);
  const times = await frames;
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return `${Math.round(times.length / 2)} frames a second, the longest ${Math.round(Math.max(...gaps))} ms`;
}

test('the demonstration is shown', async ({ page, program }) => {
  await timed('demo, address to grid', async () => {
    await page.goto(program.address);
    await page.locator('#grid canvas').first().waitFor();
  });
});

test('300 people: opening, editing, computing, scrolling', async ({ home, page }) => {
  const file = join(home, 'large.xlsx');
  const workbook = createXlsx({ today: DEMO_DAY });
  const plans = demoSchool({ people: 300, activitiesPerPerson: 35 });
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  writeFileSync(file, workbook.toBytes());
  const program = await startProgram(home, file);
  try {
    const book = new Book(page);
    await timed('300 people, address to keyboard', () => book.open(program.address));
    await timed('computing everything', () => book.compute('Рассчитать всё'));
    await book.sheet('Мероприятия');
    await timed('an edit', () => book.type('E2', 'Занятие кружка'));
    console.log(`    scrolling 10,000 rows: ${await scroll(page)}`);
  } finally {
    await program.stop();
  }
});
