/** How often the parts of a package are parsed: once, and again only when they were written. */
import { computeRating } from '../../../src/app/school/compute';
import { DEMO_DAY } from '../../../src/demo/days';
import { demoSchool } from '../../../src/demo/school';
import { createXlsx, openXlsx, type XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-workbook';
import { changedParts } from './package-parts';

/** The parts in the order in which they were scanned. */
const scans: string[] = [];

jest.mock('../../../src/hosts/xlsx/xml/scan', () => {
  const actual = jest.requireActual<typeof import('../../../src/hosts/xlsx/xml/scan')>(
    '../../../src/hosts/xlsx/xml/scan',
  );
  const scanXml: typeof actual.scanXml = (xml, part, visitorAt) => {
    scans.push(part);
    actual.scanXml(xml, part, visitorAt);
  };
  return { ...actual, scanXml };
});

const school = (): Uint8Array => {
  const workbook = createXlsx({ today: DEMO_DAY });
  workbook.apply(demoSchool().map((plan) => ({ kind: 'createSheet', plan })));
  return workbook.toBytes();
};

/** How often each part was scanned meanwhile. */
function scansOf(work: () => unknown): Record<string, number> {
  scans.length = 0;
  work();
  const counts: Record<string, number> = {};
  for (const part of scans) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
}

const isSheet = (part: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(part);

describe('a workbook of a school', () => {
  const bytes = school();
  const opened = (): XlsxWorkbook => openXlsx(bytes, { today: DEMO_DAY });
  const readAll = (workbook: XlsxWorkbook): void => {
    for (const sheet of workbook.sheetNames()) workbook.read(sheet);
  };
  const viewAll = (workbook: XlsxWorkbook): void => {
    for (const sheet of workbook.sheetNames()) workbook.view(sheet);
  };
  /** One that has been read and viewed already. */
  const known = (): XlsxWorkbook => {
    const workbook = opened();
    readAll(workbook);
    viewAll(workbook);
    return workbook;
  };
  const noteIn = (sheet: string) =>
    ({ kind: 'editCells', sheet, cells: [{ row: 1, column: 30, value: 'заметка' }] }) as const;

  it('is read with one scan of each part that matters', () => {
    const counts = scansOf(() => readAll(opened()));
    const [sheets, others] = [true, false].map((wanted) =>
      Object.keys(counts).filter((part) => isSheet(part) === wanted),
    );
    // The hidden sheet of the drop-downs too: a damaged one is refused before anything is done.
    expect(sheets).toHaveLength(opened().sheetNames().length + 1);
    expect(others?.sort()).toEqual([
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(new Set(Object.values(counts))).toEqual(new Set([1]));
  });

  it('is read a second time without a scan, and so is its copy', () => {
    const workbook = known();
    expect(scansOf(() => readAll(workbook))).toEqual({});
    expect(scansOf(() => readAll(workbook.copy()))).toEqual({});
  });

  it('is viewed with one scan of the styles, however many sheets it has, and then with none', () => {
    const workbook = opened();
    readAll(workbook);
    const counts = scansOf(() => viewAll(workbook));
    expect(counts['xl/styles.xml']).toBe(1);
    expect(new Set(Object.values(counts))).toEqual(new Set([1]));
    expect(scansOf(() => viewAll(workbook))).toEqual({});
  });

  it('has only the written sheet scanned again after a write', () => {
    const workbook = known();
    const writing = scansOf(() => workbook.apply([noteIn('Курсы')]));
    const [part = 'none', ...others] = changedParts(bytes, workbook.toBytes());
    expect(others).toEqual([]);
    expect(writing).toEqual({ [part]: 1 });
    expect(scansOf(() => readAll(workbook))).toEqual({ [part]: 1 });
    expect(scansOf(() => viewAll(workbook))).toEqual({ [part]: 1 });
  });

  it('keeps what was read when a write is refused or writes nothing', () => {
    const workbook = known();
    expect(() => workbook.apply([noteIn('Курсы'), noteIn('Нет')])).toThrow('нет листа «Нет»');
    workbook.apply([{ kind: 'editCells', sheet: 'Курсы', cells: [] }]);
    expect(scansOf(() => readAll(workbook))).toEqual({});
  });

  it('has scanned for «Рассчитать рейтинг» what is written, but the styles, which are known', () => {
    const workbook = known();
    const counts = scansOf(() => computeRating(workbook));
    const written = changedParts(bytes, workbook.toBytes());
    const scanned = written.filter((part) => part !== 'xl/styles.xml');
    expect(Object.keys(counts).sort()).toEqual(scanned.sort());
    expect(written.filter(isSheet)).toHaveLength(2);
    expect(scansOf(() => readAll(workbook))).toEqual(
      Object.fromEntries(written.filter(isSheet).map((part) => [part, 1])),
    );
    // The same again: nothing has to be written, so nothing is parsed.
    expect(scansOf(() => computeRating(workbook))).toEqual({});
  });
});
