/** Books for the page's tests: new ones, large ones, and what the page has saved. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/core/values/day';
import { DEMO_DAY } from '../../src/demo/days';
import { demoSchool } from '../../src/demo/school';
import { createXlsx, openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import type { Book } from './fixture';

/** Every large book has so many activities. */
const ACTIVITIES = 10_500;

/** An invented school's book in a folder, of so many people; its path. */
export function schoolFile(home: string, name: string, people?: number): string {
  const path = join(home, name);
  const workbook = createXlsx({ today: DEMO_DAY });
  const plans = people
    ? demoSchool({ people, activitiesPerPerson: Math.ceil(ACTIVITIES / people) })
    : demoSchool();
  workbook.apply(plans.map((plan) => ({ kind: 'createSheet', plan })));
  writeFileSync(path, workbook.toBytes());
  return path;
}

/** Saves with Ctrl+S, as a browser does that writes no files; what was saved. */
export async function savedBytes({ page }: Book): Promise<Uint8Array> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** Saves, and reads what was saved. */
export async function savedBook(book: Book) {
  return openXlsx(await savedBytes(book), { today: 0 as Day });
}
