/** The Sheets advanced service, as far as reading the values of other people's spreadsheets goes. */
import { type DocumentState, occupied, type SheetState } from '../documents';
import { notEmulated, strict } from './strict';
import type { World } from './world';

const OPTIONS = JSON.stringify({
  valueRenderOption: 'UNFORMATTED_VALUE',
  dateTimeRenderOption: 'SERIAL_NUMBER',
});

interface ValueRange {
  range: string;
  majorDimension: 'ROWS';
  /** Absent when the range is empty. */
  values?: unknown[][];
}

/** Google's wording; the name is what Apps Script gives to every answer of an advanced service. */
function refuse(call: string, words: string): never {
  const error = new Error(`API call to sheets.spreadsheets.${call} failed with error: ${words}`);
  error.name = 'GoogleJsonResponseException';
  throw error;
}

/** The book with this id, for whom may read it. */
function openBook(world: World, id: string, call: string): DocumentState {
  const refusal = world.refusalOfRead();
  if (refusal !== null) return refuse(call, refusal);
  const book = world.books[id];
  if (!book) return refuse(call, 'Requested entity was not found.');
  if (book.access === 'none') return refuse(call, 'The caller does not have permission');
  if (book.access === 'office') {
    return refuse(call, 'This operation is not supported for this document');
  }
  return book.document;
}

/** Rows without trailing blanks; a blank between values is an empty text. */
function valuesOf(sheet: SheetState): unknown[][] {
  const rows = Array.from({ length: occupied(sheet).rows }, (_, r) =>
    Array.from(sheet.cells[r] ?? [], (cell) => cell?.value ?? ''),
  );
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === '') row.pop();
  return rows;
}

class Values {
  constructor(private readonly world: World) {}

  batchGet(id: string, options: Record<string, unknown>): { valueRanges: ValueRange[] } {
    const { ranges, ...rest } = options;
    if (JSON.stringify(rest) !== OPTIONS) return notEmulated(`batchGet ${JSON.stringify(rest)}`);
    const name =
      Array.isArray(ranges) && ranges.length === 1 && /^'((?:[^']|'')+)'$/.exec(ranges[0])?.[1];
    if (!name) return notEmulated(`batchGet of ${JSON.stringify(ranges)}`);
    const { sheets, doubts } = openBook(this.world, id, 'values.batchGet');
    const asked = (title: string): string =>
      doubts.rangesIgnoreCase ? title.toLowerCase() : title;
    const wanted = asked(name.replace(/''/g, "'"));
    const sheet = sheets.find((candidate) => asked(candidate.name) === wanted);
    if (!sheet) return refuse('values.batchGet', `Unable to parse range: '${name}'`);
    const values = valuesOf(sheet);
    const range: ValueRange = { range: `'${name}'!A1:Z1000`, majorDimension: 'ROWS' };
    return { valueRanges: [values.length === 0 ? range : { ...range, values }] };
  }
}

class Spreadsheets {
  readonly Values: Values;

  constructor(private readonly world: World) {
    this.Values = strict(world, 'Sheets.Values', new Values(world));
  }

  get(id: string, options: Record<string, unknown>): object {
    const asked = JSON.stringify(options);
    if (asked !== JSON.stringify({ fields: 'sheets.properties.title' })) {
      return notEmulated(`Spreadsheets.get ${asked}`);
    }
    const { sheets } = openBook(this.world, id, 'get');
    return { sheets: sheets.map(({ name }) => ({ properties: { title: name } })) };
  }
}

export class Sheets {
  readonly Spreadsheets: Spreadsheets;

  constructor(world: World) {
    this.Spreadsheets = strict(world, 'Sheets.Spreadsheets', new Spreadsheets(world));
  }
}
