/** What becomes of Google's answers and of Google's words, where the code will run. */
import { resolve } from 'node:path';
import { bundleCode } from '../../../scripts/build/bundle';
import type { LinkedReading } from '../../../src/app/municipality/links/linked-books';
import { fillSheet, newDocument } from '../../apps-script/documents';
import type { OtherBook } from '../../apps-script/inside/world';
import { AppsScriptRuntime, type ExecutionOptions } from '../../apps-script/runtime';
import { VirtualClock } from '../../apps-script/virtual-clock';

const root = resolve(__dirname, '../../..');
let code: string | null = null;

function runtimeWith(book: OtherBook | null): AppsScriptRuntime {
  code ??= bundleCode(root, 'test/hosts/google/remote-books.ts', ['readBook']);
  const runtime = new AppsScriptRuntime({ 'Code.js': code });
  runtime.clock = new VirtualClock(0);
  if (book) runtime.books['id'] = book;
  return runtime;
}

function read(book: OtherBook | null, options: ExecutionOptions = {}): LinkedReading {
  return runtimeWith(book).callFromPage('readBook', 'id', options) as LinkedReading;
}

const filled = (rows: Parameters<typeof fillSheet>[2]): OtherBook => {
  const document = newDocument();
  fillSheet(document, 'Сводка', rows);
  return { document, access: 'read' };
};

it('makes days of numbers under the headers of days, and of no others', () => {
  const book = filled([
    ['Код ОО', 'Период С ', 'Числитель', 'Дата расчёта'],
    ['0501', { day: 45901 }, 45901, { day: 46136.75 }],
    [512, 'скоро', null, '#REF!'],
  ]);
  expect(read(book)).toEqual({
    cells: {
      rows: [
        ['Код ОО', 'Период С ', 'Числитель', 'Дата расчёта'],
        ['0501', { day: 45901 }, 45901, { day: 46136 }],
        [512, 'скоро', null, { error: '#REF!' }],
      ],
    },
  });
});

it('takes an empty sheet for a sheet without rows, and a missing one for none', () => {
  expect(read(filled([]))).toEqual({ cells: { rows: [] } });
  expect(read({ document: newDocument(), access: 'read' })).toEqual({ cells: null });
});

it.each([true, false])(
  'З-28: reads «сводка » of a school, whether a range looks at case (%s) or not',
  (rangesIgnoreCase) => {
    for (const name of ['сводка', 'Сводка ']) {
      const document = newDocument();
      document.doubts.rangesIgnoreCase = rangesIgnoreCase;
      fillSheet(document, name, [['Код ОО']]);
      expect(read({ document, access: 'read' })).toEqual({ cells: { rows: [['Код ОО']] } });
    }
  },
);

it('a book of which the names cannot be had is asked again', () => {
  const document = newDocument();
  fillSheet(document, 'сводка', [['Код ОО']]);
  expect(read({ document, access: 'read' }, { failReads: [2] })).toEqual({ busy: 'hiccup' });
});

it('С-42: of more rows than were asked for gives one more, so that it shows', () => {
  const rows = Array.from({ length: 40 }, (_, index) => [index < 5 || index > 30 ? index : null]);
  const reading = read(filled(rows));
  const given = 'cells' in reading ? reading.cells?.rows : [];
  expect(given).toEqual([[0], [1], [2], [3], [4], [], [39]]);
});

it('tells apart why a book is not read', () => {
  const { document } = filled([['a']]);
  expect(read({ document, access: 'none' })).toEqual({ fault: 'noAccess' });
  expect(read({ document, access: 'office' })).toEqual({ fault: 'officeFile' });
  expect(read(null)).toEqual({ fault: 'noBook' });
  expect(read({ document, access: 'read' }, { failReads: [1] })).toEqual({ busy: 'hiccup' });
});

it('knows a used-up quota', () => {
  const runtime = runtimeWith(filled([['a']]));
  for (let count = 0; count < 60; count++) runtime.clock?.takeRead();
  expect(runtime.callFromPage('readBook', 'id')).toEqual({ busy: 'quota' });
});
