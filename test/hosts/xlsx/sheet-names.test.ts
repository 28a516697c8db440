/** Files whose sheets are not called quite as they are declared, and what in a file names a sheet. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Change } from '../../../src/app/workbook';
import { demoSchool } from '../../../src/demo/school';
import { LIST_SHEET } from '../../../src/hosts/xlsx/list-sheet';
import { xlsxOf } from '../../../src/hosts/xlsx/new-book';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-workbook';
import { column, computedSheet, day, peoplesSheet } from '../../contract/plans';
import { respelt } from './respelt';

const TODAY = day(2026, 3, 15);
const open = (bytes: Uint8Array) => openXlsx(bytes, { today: TODAY });
const create = (plan: ReturnType<typeof peoplesSheet>): Change => ({ kind: 'createSheet', plan });
/** The text of a part after `change`. */
const withPart = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) });
};
const workbookXml = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());

it('З-28: of «Курсы » and «Курсы» the latter is read and written, the other stays', () => {
  const plans = ['Курсы 1', 'Курсы'].map((name) => peoplesSheet([[name, null, null]], name));
  const workbook = open(respelt(xlsxOf(plans), { 'Курсы 1': 'Курсы ' }));
  expect(workbook.sheetNames()).toEqual(['Курсы ', 'Курсы']);
  const cells = [{ row: 1, column: 0, value: 'Я' }];
  workbook.apply([{ kind: 'editCells', sheet: 'Курсы', cells }]);
  expect(workbook.read('Курсы')?.rows[1]).toEqual(['Я']);
  expect(workbook.read('Курсы ')?.rows[1]).toEqual(['Курсы 1']);
});

it('a hidden sheet is taken for what it is, one that is a chart is in the way of a new one', () => {
  const bytes = respelt(xlsxOf([peoplesSheet([['К1', null, null]], 'Курсы')]), { Курсы: 'курсы' });
  const hidden = withPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.replace('sheetId=', 'state="hidden" sheetId='),
  );
  expect(open(hidden).read('Курсы')?.rows[1]).toEqual(['К1']);
  const chart = withPart(bytes, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace('relationships/worksheet', 'relationships/chartsheet'),
  );
  const workbook = open(chart);
  expect(workbook.read('Курсы')).toBeNull();
  expect(() => workbook.apply([create(peoplesSheet([], 'Курсы'))])).toThrow(
    'Лист «курсы» уже есть: переименуйте или удалите его и повторите.',
  );
});

it('what is written about a computed sheet names it as it is called', () => {
  const plan = computedSheet(['Рейтинг'], [['1', 12.5]]);
  const workbook = open(respelt(xlsxOf([plan]), { Рейтинг: 'рейтинг ' }));
  const wider = computedSheet(['Рейтинг', 'Ещё строка'], [['1', 12.5]]);
  workbook.apply([{ kind: 'replaceSheet', plan: wider }]);
  const xml = workbookXml(workbook.toBytes());
  const names = [...xml.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, formula]) => formula);
  const naming = names.filter((formula) => formula?.includes('!'));
  expect(naming.length).toBeGreaterThan(0);
  for (const formula of naming) expect(formula).toMatch(/^&apos;рейтинг &apos;!/);
});

it('a drop-down leads to the sheet as it is called, and is read in any case', () => {
  const people = respelt(xlsxOf([peoplesSheet([['П1', null, null]])]), { Педагоги: 'ПЕДАГОГИ ' });
  const workbook = open(people);
  const dropDown = { sheet: 'Педагоги', header: 'Код' };
  const columns = [{ ...column('Код педагога'), dropDown }];
  workbook.apply([create({ ...peoplesSheet([], 'Курсы'), columns })]);
  const bytes = workbook.toBytes();
  expect(workbookXml(bytes)).toContain('&apos;ПЕДАГОГИ &apos;!$A$2');
  const otherCase = withPart(bytes, 'xl/workbook.xml', (xml) =>
    xml.split('&apos;ПЕДАГОГИ &apos;!').join('&apos;педагоги &apos;!'),
  );
  for (const file of [bytes, otherCase]) {
    const [list] = open(file).view('Курсы')?.lists ?? [];
    expect(list?.source).toMatchObject({ sheet: 'ПЕДАГОГИ ' });
  }
});

it('a formula that names a sheet in other letters depends on that very sheet', () => {
  const bytes = xlsxOf([peoplesSheet([['П1', null, 16]]), peoplesSheet([['а', null, 20]], 'Своё')]);
  const withFormula = withPart(bytes, 'xl/worksheets/sheet2.xml', (xml) =>
    xml.replace(/(<c r="C2"[^>]*>)<v>/, '$1<f>педагоги!C2</f><v>'),
  );
  const refs = open(withFormula)
    .view('Своё')
    ?.formulas.flatMap((cell) => cell.refs);
  expect(refs).toMatchObject([{ sheet: 'Педагоги' }]);
});

it('the sheet with the lists is used again also where a person has had it shown', () => {
  const shown = withPart(xlsxOf(demoSchool({ people: 1 })), 'xl/workbook.xml', (xml) =>
    xml.replace(' state="veryHidden"', ''),
  );
  const workbook = open(shown);
  expect(workbook.sheetNames()).toContain(LIST_SHEET);
  const values = Array.from({ length: 60 }, (_, index) => `значение, ${index}`);
  const columns = [{ ...column('Выбор'), dropDown: { values } }];
  workbook.apply([create({ ...peoplesSheet([], 'Ещё'), columns })]);
  const sheets = [...workbookXml(workbook.toBytes()).matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  expect(sheets.filter(([, name]) => name === LIST_SHEET)).toHaveLength(1);
});
