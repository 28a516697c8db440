/** The engine of the page: opening a workbook, a key's edit, a command, and how much is parsed for each. */
import { Parser } from 'htmlparser2';
import { WorkbookEngine } from '../../src/workbench/engine/workbook-engine';
import { schoolFile, today } from './school-file';
import { rounded, timed, timedFrom } from './timing';

/** The demonstration's size, a large school, and the largest that anybody has thought of. */
const SIZES = [28, 300, 3000];
const SHEET = 'Мероприятия';
/** «Рассчитать рейтинг» with the view that the panel shows. */
const CLICK = JSON.stringify({
  call: 'computeRating',
  args: [],
  view: { call: 'rating', args: [] },
});

/** What waits for a pause never comes here: it is measured by itself. */
const SURROUNDINGS = {
  clock: { now: () => performance.now(), after: () => () => undefined },
  today: () => today,
  now: () => '12:00',
};

function opened(bytes: Uint8Array): WorkbookEngine {
  const engine = new WorkbookEngine(SURROUNDINGS);
  const { shape } = engine.open({ name: 'книга.xlsx', bytes, operations: [] });
  engine.sheet(shape.firstSheet);
  return engine;
}

let typed = 0;
/** Another text each time: an edit that changes nothing costs nothing. */
function type(engine: WorkbookEngine): void {
  typed += 1;
  const cells = [{ row: 5, column: 4, text: `Тема ${typed}` }];
  engine.perform({ kind: 'edit', sheet: SHEET, way: 'typed', cells });
}

const click = (engine: WorkbookEngine) => engine.perform({ kind: 'call', json: CLICK });

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

function benchEngine(people: number): string {
  const bytes = schoolFile(people);
  const line = (what: string, ms: number, parses: number): string =>
    `  ${what.padEnd(26)}${rounded(ms)} ms, ${parses} parts parsed`;
  const [at, after] = [opened(bytes), opened(bytes)];
  return [
    `${people} people in the page`,
    line(
      'open, first sheet',
      timed(() => opened(bytes)).ms,
      parsesOf(() => opened(bytes)),
    ),
    line(
      'look at another sheet',
      timed(() => at.sheet(SHEET)).ms,
      parsesOf(() => at.sheet(SHEET)),
    ),
    line(
      'type into a cell',
      timed(() => type(at)).ms,
      parsesOf(() => type(at)),
    ),
    line(
      '«Рассчитать рейтинг»',
      timedFrom(() => opened(bytes), click).ms,
      parsesOf(() => click(after)),
    ),
  ].join('\n');
}

export function benchPage(): void {
  for (const people of SIZES) console.log(benchEngine(people));
}
