/**
 * The built panel in a browser, alone: Google's page object is a stand-in, behind which the real
 * gateway and the real calls work on a workbook in memory.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { panelPage } from '../../scripts/build/panel-page';
import type { Workbook } from '../../src/app/workbook';
import type { CellPlace } from '../../src/core/schema/place';
import { SCHOOL } from '../../src/editions/school';
import { answerCall, type CallList } from '../../src/panel/gateway';
import { outcomeOf } from '../../src/panel/plain-message';

const ADDRESS = 'http://panel.test/panel.html';
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export type EditionName = 'school' | 'municipality';

const built = new Map<EditionName, string>();

/** The built page of an edition's panel. */
export function builtPanel(name: EditionName): string {
  const page = built.get(name) ?? panelPage(ROOT, name);
  built.set(name, page);
  return page;
}

/** Stands in the page for what Google gives: success and failure handlers, one call; closing a dialog. */
export const SCRIPT_RUN = `(() => {
  const runner = (success, failure) => ({
    withSuccessHandler: (handler) => runner(handler, failure),
    withFailureHandler: (handler) => runner(success, handler),
    callPanel: (json) => void answerPanel(json).then(success, failure),
  });
  const nothing = () => undefined;
  const host = { close: () => window.closeDialog() };
  window.google = { script: { run: runner(nothing, nothing), host } };
})()`;

export interface OpenPanel {
  /** Cells that the panel asked to show. */
  readonly shown: CellPlace[];
  /** Names of the calls made, in order. */
  readonly calls: string[];
  /** From now on every call fails as it does with two Google accounts. */
  disconnect(): void;
  /** From now on every answer takes so long. */
  slowDown(milliseconds: number): void;
}

/** Opens the school's panel over a workbook. */
export function openPanel(page: Page, workbook: Workbook): Promise<OpenPanel> {
  return openEditionPanel(page, 'school', (goTo) =>
    SCHOOL.calls({
      home: 'google',
      links: null,
      open: () => workbook,
      run: (command) => outcomeOf(() => command(workbook)),
      goTo,
    }),
  );
}

/** Opens the panel of an edition over its calls. */
export async function openEditionPanel(
  page: Page,
  edition: EditionName,
  callsOver: (goTo: (place: CellPlace) => void) => CallList,
): Promise<OpenPanel> {
  const html = builtPanel(edition);
  const shown: CellPlace[] = [];
  const calls: string[] = [];
  let connected = true;
  let delay = 0;
  const list = callsOver((place) => shown.push(place));
  await page.exposeFunction('answerPanel', async (json: string) => {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (!connected) throw new Error('PERMISSION_DENIED');
    calls.push(String(JSON.parse(json).call));
    return answerCall(json, list);
  });
  await page.addInitScript({ content: SCRIPT_RUN });
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(ADDRESS);
  return {
    shown,
    calls,
    disconnect: () => {
      connected = false;
    },
    slowDown: (milliseconds) => {
      delay = milliseconds;
    },
  };
}
