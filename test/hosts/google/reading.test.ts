import { Fault } from '../../../src/core/values/fault';
import { fillSheet } from '../../apps-script/documents';
import { fakeGoogleWorkbook, hostRuntime, inOneExecution } from './fake-google';
import { rating, TEACHERS } from './plans';

describe('reading', () => {
  it('cuts trailing blanks, keeps errors apart and tells a missing sheet', () => {
    const runtime = hostRuntime();
    fillSheet(runtime.document, 'Лист1', [
      ['Код', null, 'Имя', null],
      [],
      ['#REF!', true, 1.5, ''],
    ]);
    const book = fakeGoogleWorkbook(runtime);
    expect(book.read('Лист1')).toEqual({
      rows: [['Код', null, 'Имя'], [], [{ error: '#REF!' }, true, 1.5]],
    });
    expect(book.read('Нет такого')).toBeNull();
  });

  it('reads each sheet once an execution', () => {
    const runtime = hostRuntime();
    const read = { name: 'read', sheet: 'Лист1' } as const;
    inOneExecution(runtime, [read, read, read]);
    expect(runtime.trace.filter((call) => call === 'Range.getValues')).toHaveLength(1);
  });

  it('sees what it has written itself', () => {
    const runtime = hostRuntime();
    const grid = inOneExecution(runtime, [
      { name: 'apply', changes: [{ kind: 'createSheet', plan: rating(0) }] },
      { name: 'read', sheet: 'Рейтинг' },
      { name: 'apply', changes: [{ kind: 'replaceSheet', plan: rating(1) }] },
      { name: 'read', sheet: 'Рейтинг' },
    ]) as { rows: unknown[][] };
    expect(grid.rows).toHaveLength(3);
  });
});

describe('refusals', () => {
  const book = () => fakeGoogleWorkbook();

  it('name the sheet that is missing or already there, before anything is written', () => {
    const runtime = hostRuntime();
    const workbook = fakeGoogleWorkbook(runtime);
    workbook.apply([{ kind: 'createSheet', plan: TEACHERS }]);
    const twice = [
      { kind: 'createSheet', plan: rating(0) },
      { kind: 'createSheet', plan: TEACHERS },
    ] as const;
    expect(() => workbook.apply(twice)).toThrow('Лист «Педагоги» уже есть');
    expect(runtime.writes).toEqual([]);
    expect(() => book().apply([{ kind: 'replaceSheet', plan: rating(0) }])).toThrow(
      'Нет листа «Рейтинг»',
    );
  });

  it('turn Google’s exceptions into plain Russian with a remedy', () => {
    const runtime = hostRuntime();
    const calls = [{ name: 'read', sheet: 'Лист1' }] as const;
    expect(() => inOneExecution(runtime, calls, { failCall: 1 })).toThrow(Fault);
    expect(() => inOneExecution(runtime, calls, { failCall: 1 })).toThrow(/Повторите через минуту/);
    expect(runtime.log.join()).toContain('Service Spreadsheets failed');
  });
});
