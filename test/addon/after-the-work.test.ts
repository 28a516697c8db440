/** What Google refuses when all has been written does not say that nothing was, in the built school edition. */
import { filledSchool, TODAY } from './school-fixture';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => {});
});

/** Words of developers.google.com/apps-script/guides/services/quotas, and of a service that is out of order. */
it.each([
  ['Lock.releaseLock', 'There are too many LockService operations against the same script.'],
  ['Spreadsheet.toast', 'Service error: Spreadsheets'],
])('%s', (refused, words) => {
  const runtime = filledSchool(3);
  runtime.run('menuComputeAll', TODAY);
  const before = runtime.document.sheets.length;
  runtime.shown.alerts.length = 0;
  let refusals = 0;
  runtime.twist = (call, _target, args, real) => {
    if (call !== refused) return real(args);
    refusals += 1;
    throw new Error(words);
  };
  runtime.document.sheets = runtime.document.sheets.filter(({ name }) => name !== 'Рейтинг');
  for (const command of ['menuCreateSheets', 'menuComputeAll']) runtime.run(command, TODAY);
  expect(refusals).toBeGreaterThan(0);
  expect(runtime.document.sheets).toHaveLength(before);
  const told = runtime.shown.alerts.map(({ message }) => message).join();
  expect(told).not.toContain('не изменены');
  expect(told).not.toContain('не выполнен');
});
