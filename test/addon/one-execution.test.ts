/** A click on the panel in Google Sheets is one execution: everything is read once, then written. */
import type { PanelReply } from '../../src/panel/protocol';
import { isContentRead, kindOf } from '../apps-script/service-calls';
import { filledSchool, TODAY } from './school-fixture';

const click = (call: string, view: string): string =>
  JSON.stringify({ call, args: [], view: { call: view, args: [] } });

/** The trace of a click, from its first write on and whole. */
function traceOf(call: string, view: string) {
  const runtime = filledSchool(5);
  const reply = JSON.parse(
    String(runtime.callFromPage('callPanel', click(call, view), TODAY)),
  ) as PanelReply;
  expect(reply).toMatchObject({ ok: true, view: { ok: true } });
  const firstWrite = runtime.trace.findIndex(
    (name) => kindOf(name) === 'write' && !/^(Properties|SpreadsheetApp)/.test(name),
  );
  expect(firstWrite).toBeGreaterThan(0);
  const reads = runtime.trace.filter((name) => name === 'Range.getValues').length;
  const written = runtime.writes.filter((name) => name === 'Range.setValues').length;
  const afterWrite = runtime.trace.slice(firstWrite);
  return { afterWrite, reads, written, sheets: runtime.document.sheets };
}

it.each([
  ['checkData', 'issues'],
  ['computeRating', 'rating'],
  ['computeAll', 'steps'],
])('«%s» brings «%s» along and reads each sheet once, none after a write', (call, view) => {
  const { afterWrite, reads, written, sheets } = traceOf(call, view);
  expect(afterWrite.filter(isContentRead)).toEqual([]);
  // What is written is looked at once more right before that.
  expect(reads).toBeLessThanOrEqual(sheets.length + written);
});

it('«fixRating» brings «steps» along: what it did not need itself is read then, once', () => {
  const { reads, sheets } = traceOf('fixRating', 'steps');
  expect(reads).toBeLessThanOrEqual(sheets.length);
});

it('answers the view as a later execution would', () => {
  const runtime = filledSchool(5);
  const ask = (json: string): PanelReply =>
    JSON.parse(String(runtime.callFromPage('callPanel', json, TODAY)));
  const { view } = ask(click('computeAll', 'steps'));
  expect(view).toEqual(ask(JSON.stringify({ call: 'steps', args: [] })));
});
