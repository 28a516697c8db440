/** The built municipal edition as a file: what it declares, and what it does before it is allowed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../../scripts/build/manifest';
import { MUNICIPALITY } from '../../src/editions/municipality';
import { IMPORT, municipalityOf, municipalRuntime, tellingRun } from './municipal-fixture';
import { ROOT } from './school-fixture';

it('asks for reading other tables, and never for writing to them', () => {
  const manifest = readFileSync(join(ROOT, MUNICIPALITY.google.manifest), 'utf8');
  const { oauthScopes, advancedServices } = readManifest(manifest);
  expect(oauthScopes.map((scope) => scope.split('/').pop())).toEqual([
    'spreadsheets.currentonly',
    'spreadsheets.readonly',
    'script.container.ui',
  ]);
  expect(advancedServices).toEqual(['Sheets']);
});

it('leaves the schools’ books as they are', () => {
  const runtime = municipalityOf(3);
  const before = JSON.stringify(runtime.books);
  tellingRun(runtime, IMPORT);
  expect(JSON.stringify(runtime.books)).toBe(before);
});

it('computes the reports without reading any book', () => {
  const runtime = municipalityOf(2);
  const { message } = tellingRun(runtime, 'menuComputeReports');
  expect(message).toMatch(/^Отчёты рассчитаны\. Сдали 0 из 2\./);
  expect(runtime.trace.filter((call) => call.startsWith('Sheets.'))).toEqual([]);
  runtime.run('menuComputeReports');
  expect(runtime.writes).toEqual([]);
});

it('says what to do when there is nothing to import', () => {
  const runtime = municipalRuntime();
  runtime.run('menuCreateSheets');
  const { message, isAlert } = tellingRun(runtime, IMPORT);
  expect(isAlert).toBe(true);
  expect(message).toMatch(/^Импортировать нечего/);
  expect(runtime.writes).toEqual([]);
});

it('helps and opens the panel from the menu', () => {
  const runtime = municipalRuntime();
  runtime.run('menuHelp');
  runtime.run('menuOpenPanel');
  expect(runtime.shown.alerts[0]?.message).toContain('«Импортировать сводки»');
  expect(runtime.shown.sidebars[0]?.title).toBe('Посткурс: муниципалитет');
});
