/** «Новая запись» in the strict stand-in for Google: calls do not grow with the school. */
import type { PanelReply } from '../../src/panel/protocol';
import { sheetNamed } from '../apps-script/documents';
import { kindOf } from '../apps-script/service-calls';
import { filledSchool, LESSON, TODAY } from './school-fixture';

function ask(runtime: ReturnType<typeof filledSchool>, request: unknown): PanelReply {
  return JSON.parse(String(runtime.callFromPage('callPanel', JSON.stringify(request), TODAY)));
}

/** Services called for each step of an entry, in a school with so many teachers. */
function callsIn(teachers: number) {
  const runtime = filledSchool(teachers);
  const view = { call: 'entryForm', args: [] };
  const traced = (request: unknown) => {
    const before = runtime.trace.length;
    const reply = ask(runtime, request);
    expect(reply).toMatchObject({ ok: true });
    const calls = runtime.trace.slice(before).filter((name) => kindOf(name) !== 'other');
    return { reply, calls };
  };
  const form = traced(view);
  const draft = traced({ call: 'entryDraft', args: [LESSON] });
  const row = teachers + 2;
  const added = traced({ call: 'addEntry', args: [{ ...LESSON, seen: [], row }], view });
  expect(added.reply).toMatchObject({
    value: { ok: true, message: `Записано: лист «Мероприятия», строка ${row}.` },
    view: { ok: true },
  });
  return { runtime, row, calls: [form, draft, added].map(({ calls }) => calls) };
}

it('writes where it says, once, by as many calls in a small school as in a large one', () => {
  const small = callsIn(3);
  const large = callsIn(40);
  expect(large.calls).toEqual(small.calls);
  const cells = sheetNamed(small.runtime.document, 'Мероприятия').cells[small.row - 1] ?? [];
  expect(cells.slice(0, 2).map((cell) => cell?.value)).toEqual(['П-2', 'К-2']);
});

it('a double click writes once', () => {
  const { runtime, row } = callsIn(3);
  const again = ask(runtime, { call: 'addEntry', args: [{ ...LESSON, seen: [], row }] });
  expect(again).toMatchObject({
    value: { message: `Уже записано: лист «Мероприятия», строка ${row}.` },
  });
  const next = sheetNamed(runtime.document, 'Мероприятия').cells[row] ?? [];
  expect(next.every((cell) => (cell?.value ?? '') === '' || cell?.value === false)).toBe(true);
});
