/**
 * The page reaches nobody: every way out of it is tried, in the page, in the panel's frame and in the
 * worker, against somebody who listens. The same page without its bounds shows that the ways are ways.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { localToday } from '../../src/hosts/xlsx/local-today';
import { launch } from '../../src/workbench/server/launch';
import { BUILT, expect, test } from './fixture';
import { type Listener, listenOutside } from './ways/listener';
import { WAYS_OF_ELEMENTS } from './ways/of-elements';
import { WAYS_OF_FRAMES } from './ways/of-frames';
import { WAYS_OF_PAGE_SCRIPTS, WAYS_OF_SCRIPTS, WAYS_OF_WORKERS } from './ways/of-scripts';
import { givePut, type Way, type Ways } from './ways/way';

// These wait for what must not come, so they wait at once.
test.describe.configure({ mode: 'parallel' });

const OF_PAGES = {
  ...WAYS_OF_SCRIPTS,
  ...WAYS_OF_PAGE_SCRIPTS,
  ...WAYS_OF_ELEMENTS,
  ...WAYS_OF_FRAMES,
};
const OF_WORKERS = { ...WAYS_OF_SCRIPTS, ...WAYS_OF_WORKERS };

/**
 * Ways that lead nowhere from a file or in a browser without a window, policy or not: that they are
 * shut is seen from the policy alone. Of preconnecting and of looking up a name a policy says nothing;
 * like the leading away of the whole page they need a script, and none but the page's own are run.
 */
const NEVER_HERE = [
  'worker from an address',
  'module worker that imports',
  'shared worker',
  'service worker',
  'use of another svg',
  'track',
  'icon',
  'manifest',
  'preconnect',
  'name looked up before',
];
const NEVER_IN_FRAMES = ['speculation rules'];

/** What was not stopped at once comes within this. */
const LATECOMERS_MS = 3_000;
/** Some ways wait for an answer that never comes. */
const PATIENCE_MS = 500;

/** Page, frame or worker. */
interface Place {
  evaluate(way: Way, address: string): Promise<unknown>;
}

/** The page on the example, with its panel and its engine. */
async function placesOf(page: Page, address: string): Promise<Record<string, [Place, Ways]>> {
  await page.goto(`${address}#example`);
  await page.locator('body[data-ready]').waitFor();
  const frame = await (await page.locator('iframe#panel').elementHandle())?.contentFrame();
  const [worker] = page.workers();
  if (!frame || !worker) throw new Error('The page has no panel or no engine');
  await frame.locator('main *').first().waitFor();
  await page.evaluate(givePut);
  await frame.evaluate(givePut);
  return { page: [page, OF_PAGES], panel: [frame, OF_PAGES], engine: [worker, OF_WORKERS] };
}

/** Tries every way of every place; gives the ways at whose end somebody arrived. */
async function reachedFrom(places: Record<string, [Place, Ways]>): Promise<string[]> {
  const listeners = new Map<string, Listener>();
  for (const [where, [place, ways]] of Object.entries(places)) {
    for (const [name, way] of Object.entries(ways)) {
      const listener = await listenOutside();
      listeners.set(`${where}: ${name}`, listener);
      const attempt = place.evaluate(way, listener.address).catch(() => undefined);
      await Promise.race([attempt, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, LATECOMERS_MS));
  const reached = [...listeners].filter(([, listener]) => listener.arrivals() > 0);
  for (const listener of listeners.values()) listener.close();
  return reached.map(([name]) => name);
}

test('no way leads out of the page on a disk @short', async ({ page }) => {
  const places = await placesOf(page, pathToFileURL(BUILT).href);
  expect(await reachedFrom(places)).toEqual([]);
});

test('no way leads out of the page that npm start shows @short', async ({ page, home }) => {
  process.env['POSTCOURSE_HOME'] = home;
  const { address, server } = await launch({ today: localToday(), page: BUILT, port: 0 });
  const places = await placesOf(page, address);
  expect(await reachedFrom(places)).toEqual([]);
  // Its own server it reaches, or it could not save.
  expect(await page.evaluate(async () => (await fetch('')).status)).toBe(200);
  server.closeAllConnections();
  server.close();
});

test('the ways are ways: without its bounds the page gets out by them', async ({ page, home }) => {
  const html = readFileSync(BUILT, 'utf8');
  const open = join(home, 'open.html');
  const free = html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace(/ sandbox="[^"]*"/, '');
  writeFileSync(open, free.replaceAll('delete window[name]', ''));
  const places = await placesOf(page, pathToFileURL(open).href);
  const ways = Object.entries(places).flatMap(([where, [, all]]) =>
    Object.keys(all)
      .filter((name) => !NEVER_HERE.includes(name))
      .filter((name) => where === 'page' || !NEVER_IN_FRAMES.includes(name))
      .map((name) => `${where}: ${name}`),
  );
  const reached = await reachedFrom(places);
  expect(ways.filter((way) => !reached.includes(way))).toEqual([]);
});

test('the panel cannot lead the page away, open another, or look into the page', async ({
  page,
}) => {
  const outside = await listenOutside();
  const { panel } = await placesOf(page, pathToFileURL(BUILT).href);
  const attempts: readonly Way[] = [
    (address) => top?.location.replace(address),
    (address) => window.open(address),
    (address) => put('a', { href: address, target: '_top' }).click(),
    (address) => put('a', { href: address, target: '_blank' }).click(),
    (address) => put('form', { action: address, target: '_top' }).submit(),
    (address) => top?.document.location.assign(address),
  ];
  for (const attempt of attempts) {
    await panel?.[0].evaluate(attempt, outside.address).catch(() => undefined);
  }
  await page.waitForTimeout(LATECOMERS_MS);
  expect(outside.arrivals()).toBe(0);
  expect(page.context().pages()).toHaveLength(1);
  expect(page.url()).toContain('postcourse.html');
  outside.close();
});

test('nothing in the page stumbles over its own policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/policy|refused|unrecognized/i.test(message.text())) complaints.push(message.text());
  });
  await placesOf(page, pathToFileURL(BUILT).href);
  expect(complaints).toEqual([]);
});
