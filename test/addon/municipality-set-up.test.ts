/**
 * Faults of the set-up, which are the same for every book, said once. Google's words as its APIs answer
 * them (cloud.google.com/apis/docs/troubleshooting; developers.google.com/workspace/sheets/api/troubleshoot-api-errors).
 */
import {
  contentOf,
  IMPORT,
  journalOf,
  municipalityOf,
  readsOf,
  tellingRun,
} from './municipal-fixture';

const FAULTS = [
  [
    'the API is off',
    'Google Sheets API has not been used in project 403020100 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=403020100 then retry.',
    /не включён Google Sheets API.*Google Cloud Console/,
  ],
  [
    'the scope was not consented to',
    'Request had insufficient authentication scopes.',
    /не разрешено просматривать таблицы Google.*отметьте все пункты/,
  ],
] as const;

it.each(FAULTS)(
  'where %s, the import ends at the first school and says so',
  (_, refuseReads, told) => {
    const runtime = municipalityOf(34);
    const before = contentOf(runtime);
    const began = runtime.clock?.now ?? 0;
    const { message, isAlert } = tellingRun(runtime, IMPORT, { refuseReads });
    expect([isAlert, message]).toEqual([true, expect.stringMatching(told)]);
    expect(readsOf(runtime)).toBe(1);
    expect((runtime.clock?.now ?? 0) - began).toBeLessThan(10_000);
    expect(contentOf(runtime)).toEqual(before);
    expect(journalOf(runtime)).toEqual([]);
    expect(tellingRun(runtime, IMPORT).message).toMatch(/^Принято: 34\./);
  },
);

it.each(FAULTS)('where %s, the panel is told at its first step', (_, refuseReads, told) => {
  const runtime = municipalityOf(34);
  const request = JSON.stringify({ call: 'readLinks', args: [] });
  const reply = JSON.parse(String(runtime.callFromPage('callPanel', request, { refuseReads })));
  expect(reply).toEqual({ ok: false, message: expect.stringMatching(told) });
  expect(readsOf(runtime)).toBe(1);
});

it('where the project lacks the service, that is said', () => {
  const runtime = municipalityOf(3);
  const prepare = 'delete globalThis.Sheets;';
  expect(tellingRun(runtime, IMPORT, { prepare }).message).toMatch(
    /не добавлена служба Google Sheets API/,
  );
});

it('without a document cache the import needs no more than one read a book', () => {
  const runtime = municipalityOf(5);
  runtime.document.doubts.documentServicesAreNull = true;
  expect(tellingRun(runtime, IMPORT).message).toMatch(/^Принято: 5\. Сдали 5 из 5\./);
  expect(readsOf(runtime)).toBe(5);
});
