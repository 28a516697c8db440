import type { AppsScriptRuntime } from '../apps-script/runtime';
import { filledSchool, schoolRuntime, TODAY } from './school-fixture';

interface Reply {
  ok: boolean;
  value?: unknown;
  message?: string;
}

const ask = (runtime: AppsScriptRuntime, request: unknown): Reply =>
  JSON.parse(String(runtime.callFromPage('callPanel', JSON.stringify(request), TODAY)));

describe('the panel', () => {
  it('opens beside the table as one file that loads nothing', () => {
    const runtime = schoolRuntime();
    runtime.run('menuOpenPanel');
    const [page] = runtime.shown.sidebars;
    expect(page?.title).toBe('Посткурс');
    expect(page?.html).not.toMatch(/\b(src|href)=|@import|url\(/);
    expect(page?.html).not.toContain('innerHTML');
  });

  it('is not needed for help', () => {
    const runtime = schoolRuntime();
    runtime.run('menuHelp');
    expect(runtime.shown.alerts[0]?.message).toContain('«Создать листы»');
  });
});

describe('the gateway', () => {
  it('says hello without touching the document', () => {
    const runtime = schoolRuntime();
    expect(ask(runtime, { call: 'hello', args: [] })).toMatchObject({
      ok: true,
      value: { product: 'Посткурс', readsLinks: false },
    });
    expect(runtime.trace).toEqual([]);
  });

  it('runs a command and returns what the person is told, and no more', () => {
    const runtime = filledSchool(2);
    const { ok, value } = ask(runtime, { call: 'computeAll', args: [] });
    expect(ok).toBe(true);
    expect(value).toEqual({ ok: true, message: expect.stringContaining('рассчитано') });
  });

  it.each([
    ['an unknown name', { call: 'deleteSheets', args: [] }],
    ['an inherited name', { call: 'constructor', args: [] }],
    ['a name that is no text', { call: { toString: 'hello' }, args: [] }],
    ['no request', null],
  ])('refuses %s in plain words', (_, request) => {
    const { ok, message } = ask(schoolRuntime(), request);
    expect(ok).toBe(false);
    expect(message).toMatch(/^[А-Я][^{}[\]]+\.$/);
  });

  it('survives what is no JSON', () => {
    const runtime = schoolRuntime();
    const reply = JSON.parse(String(runtime.callFromPage('callPanel', 'null{')));
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('непредвиденной') });
  });
});
