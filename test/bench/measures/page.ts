/** The engine that works behind the page: opening, looking, a key's edit, a command. */
import { readFileSync } from 'node:fs';
import { Tokenizer } from 'htmlparser2';
import { WorkbookEngine } from '../../../src/workbench/engine/workbook-engine';
import { today } from '../inputs';
import type { Measure, Work } from '../measure';

/** The demonstration's size, a large school, and the largest that anybody has thought of. */
const PAGE = { unit: 'people', sizes: [30, 300, 3_000], input: 'school' } as const;
const SHEET = 'Мероприятия';
/** «Рассчитать рейтинг» with the view that the panel shows. */
const CLICK = JSON.stringify({
  call: 'computeRating',
  args: [],
  view: { call: 'rating', args: [] },
});

/** What waits for a pause never comes here. */
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

/** How many parts of packages are parsed meanwhile: each gets a tokenizer, and is written to it at once. */
function parsesOf(work: () => void): number {
  const { write } = Tokenizer.prototype;
  let count = 0;
  Tokenizer.prototype.write = function counted(this: Tokenizer, xml: string): void {
    count += 1;
    write.call(this, xml);
  };
  try {
    work();
  } finally {
    Tokenizer.prototype.write = write;
  }
  return count;
}

function work(run: () => void): Work {
  return { run, counted: () => ({ 'parts parsed': parsesOf(run) }) };
}

/** Types another text each time: an edit that changes nothing costs nothing. */
function typing(engine: WorkbookEngine): () => void {
  let typed = 0;
  return () => {
    typed += 1;
    const cells = [{ row: 5, column: 4, text: `Тема ${typed}` }];
    engine.perform({ kind: 'edit', sheet: SHEET, way: 'typed', cells });
  };
}

export const PAGE_MEASURES: readonly Measure[] = [
  {
    ...PAGE,
    id: 'page.open',
    title: 'open a workbook, its first sheet',
    begin: (input) => {
      const bytes = readFileSync(input);
      return work(() => opened(bytes));
    },
  },
  {
    ...PAGE,
    id: 'page.look',
    title: 'look at another sheet',
    against: 'page.open',
    begin: (input) => {
      const engine = opened(readFileSync(input));
      return work(() => engine.sheet(SHEET));
    },
  },
  {
    ...PAGE,
    id: 'page.type',
    title: 'type into a cell',
    against: 'page.open',
    begin: (input) => {
      return work(typing(opened(readFileSync(input))));
    },
  },
  {
    ...PAGE,
    id: 'page.click',
    title: '«Рассчитать рейтинг» after an edit',
    against: 'page.open',
    begin: (input) => {
      const engine = opened(readFileSync(input));
      const type = typing(engine);
      return work(() => {
        type();
        engine.perform({ kind: 'call', json: CLICK });
      });
    },
  },
];
