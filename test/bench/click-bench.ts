/** Opening a workbook in the workbench and a click in it, with what was computed remembered and without. */
import { Parser } from 'htmlparser2';
import { SCHOOL } from '../../src/editions/school';
import { openXlsx, type XlsxWorkbook } from '../../src/hosts/xlsx/xlsx-workbook';
import { LiveCheck } from '../../src/workbench/server/live-check';
import { OpenWorkbook } from '../../src/workbench/server/open-workbook';
import { schoolFile, today } from './school-file';
import { rounded, timed, timedFrom } from './timing';

/** The demonstration's size, and a large school. */
const SIZES = [28, 300];
/** «Рассчитать рейтинг» with the view that the page shows. */
const CLICK = JSON.stringify({
  call: 'computeRating',
  args: [],
  view: { call: 'rating', args: [] },
});

type Wrapped = (workbook: XlsxWorkbook) => XlsxWorkbook;

const asItIs: Wrapped = (workbook) => workbook;

/** Gives each sheet as a new object at every reading, so that nothing made of it passes for true. */
const forgetful: Wrapped = (workbook) => {
  const read = workbook.read.bind(workbook);
  return Object.assign(workbook, {
    read: (sheet: string) => {
      const grid = read(sheet);
      return grid && { ...grid };
    },
  });
};

/** Opens a file as the server does; the result does what the server does for a click. */
function opened(bytes: Uint8Array, wrapped: Wrapped): () => void {
  const book = new OpenWorkbook(wrapped(openXlsx(bytes, { today })), SCHOOL);
  const plans = new Map(SCHOOL.template(today).map((plan) => [plan.name, plan]));
  const check = new LiveCheck(book, SCHOOL, plans, () => undefined);
  for (const sheet of book.workbook.sheetNames()) check.display(sheet);
  return () => {
    book.call(CLICK, () => undefined);
    check.now();
  };
}

/** How many parts of packages are parsed meanwhile: each gets a parser, and is written to it at once. */
function parsesOf(work: () => void): number {
  const { write } = Parser.prototype;
  let count = 0;
  Parser.prototype.write = function counted(this: Parser, xml: string): void {
    count += 1;
    write.call(this, xml);
  };
  work();
  Parser.prototype.write = write;
  return count;
}

function benchClick(people: number): string {
  const bytes = schoolFile(people);
  const click = (wrapped: Wrapped): number =>
    timedFrom(
      () => opened(bytes, wrapped),
      (clicked) => clicked(),
    ).ms;
  const opening = timed(() => opened(bytes, asItIs)).ms;
  const [remembered, anew] = [click(asItIs), click(forgetful)];
  const openingParses = parsesOf(() => opened(bytes, asItIs));
  const clickParses = parsesOf(opened(bytes, asItIs));
  return [
    `${people} people in the workbench`,
    `  open                    ${rounded(opening)} ms, ${openingParses} parts parsed`,
    `  «Рассчитать рейтинг»    ${rounded(remembered)} ms, ${clickParses} parts parsed`,
    `  nothing remembered      ${rounded(anew)} ms, ${rounded(anew / remembered)} × as long`,
  ].join('\n');
}

export function benchClicks(): void {
  for (const people of SIZES) console.log(benchClick(people));
}
