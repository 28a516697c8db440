/** What is done in the page in any order, against a plain list of rows; and the draft opened anew. */
import { trimmed } from '../../../src/core/schema/sheet-grid';
import type { Cell } from '../../../src/core/values/cell';
import { Fault } from '../../../src/core/values/fault';
import type { Dice } from '../../../src/demo/dice';
import type { EditWay, Operation } from '../../../src/workbench/wire/operations';
import { openedWith } from '../../workbench/engine/opened';
import { ownBytes, readOwn, SHEET } from '../../workbench/engine/own-sheet';
import { type Attack, demand } from '../attack';

type Rows = readonly (readonly string[])[];

const WIDTH = 4;
const HEADER = ['Т', 'Д', 'Ч', 'Л'];
const WAYS: readonly EditWay[] = ['typed', 'pasted', 'cut', 'cleared', 'filled', 'replaced'];
const MOST_STEPS = 40;

/** Texts that are the same in a column of any format, and stand in the order of their letters. */
const textFor = (dice: Dice): string =>
  dice.pick(['', '', 'слово', 'аист', 'ящик', '=1+1', '<b>&"', 'две\nстроки', 'мел мел']);

const blankRow = (): string[] => Array.from({ length: WIDTH }, () => '');

function edited(rows: Rows, cells: Extract<Operation, { kind: 'edit' }>['cells']): Rows {
  const made = rows.map((row) => [...row]);
  for (const { row, column, text } of cells) {
    while (made.length <= row) made.push(blankRow());
    (made[row] ?? [])[column] = text;
  }
  return made;
}

function sorted(rows: Rows, column: number, descending: boolean): Rows {
  const [header = [], ...body] = withoutBlankEnd(rows);
  const at = (row: readonly string[]): string => row[column] ?? '';
  const filled = body.filter((row) => at(row) !== '');
  const sign = descending ? -1 : 1;
  filled.sort((a, b) => sign * (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  return [header, ...filled, ...body.filter((row) => at(row) === '')];
}

function withoutBlankEnd(rows: Rows): Rows {
  let height = rows.length;
  while (height > 0 && rows[height - 1]?.every((text) => text === '')) height -= 1;
  return rows.slice(0, height);
}

/** An operation drawn by chance, and what a plain list of rows is after it. */
function drawn(dice: Dice, rows: Rows): { operation: Operation; after: Rows } {
  const sheet = SHEET;
  const row = (): number => dice.int(1, rows.length + 1);
  const kind = dice.int(0, 10);
  if (kind < 5) {
    const [top, left] = [row(), dice.int(0, WIDTH - 1)];
    const [height, width] = dice.chance(0.6) ? [1, 1] : [dice.int(1, 4), dice.int(1, WIDTH - left)];
    const cells = Array.from({ length: height * width }, (_, n) => ({
      row: top + Math.floor(n / width),
      column: left + (n % width),
      text: textFor(dice),
    }));
    return {
      operation: { kind: 'edit', sheet, way: dice.pick(WAYS), cells },
      after: edited(rows, cells),
    };
  }
  const [at, count] = [row(), dice.int(1, 3)];
  if (kind === 5) {
    const after = [
      ...rows.slice(0, at),
      ...(at < rows.length ? Array.from({ length: count }, blankRow) : []),
      ...rows.slice(at),
    ];
    return { operation: { kind: 'insertRows', sheet, at, count }, after };
  }
  if (kind === 6) {
    const after = [...rows.slice(0, at), ...rows.slice(at + count)];
    return { operation: { kind: 'deleteRows', sheet, at, count }, after };
  }
  if (kind === 7) {
    const before = row();
    const long = [...rows, ...Array.from({ length: at + count + before }, blankRow)];
    const moving = new Set(long.slice(at, at + count));
    const order = (part: Rows): Rows => part.filter((one) => !moving.has(one as string[]));
    const after =
      before > at && before < at + count
        ? rows
        : [...order(long.slice(0, before)), ...moving, ...order(long.slice(before))];
    return { operation: { kind: 'moveRows', sheet, at, count, before }, after };
  }
  if (kind === 8) {
    const next = at + count + dice.int(1, 3);
    const stretches = [
      { at, count },
      { at: next, count: dice.int(1, 3) },
    ];
    const isGone = (index: number): boolean =>
      stretches.some((one) => index >= one.at && index < one.at + one.count);
    const after = rows.filter((_, index) => !isGone(index));
    return { operation: { kind: 'deleteRowsApart', sheet, stretches }, after };
  }
  const [column, descending] = [dice.int(0, WIDTH - 1), dice.chance(0.5)];
  return {
    operation: { kind: 'sortRows', sheet, column, descending },
    after: sorted(rows, column, descending),
  };
}

const textOf = (rows: readonly (readonly (Cell | undefined)[])[] | undefined): string =>
  JSON.stringify(
    trimmed((rows ?? []).map((row) => row.map((cell) => (cell === '' ? null : (cell ?? null))))),
  );

export const PAGE_OPERATIONS: Attack = {
  id: 'page-operations',
  title: 'sequences of operations in the page: typed, pasted, rows moved, undone, opened anew',
  unit: 'operations',
  long: 4_000,
  short: 8,
  prepare: () => ({
    play(dice) {
      let { engine } = openedWith(ownBytes);
      let rows: Rows = [HEADER];
      const draft: Operation[] = [];
      const done: Rows[] = [];
      const undone: Rows[] = [];
      const steps = dice.int(1, MOST_STEPS);
      let refused = 0;
      const perform = (operation: Operation): boolean | null => {
        try {
          const { changed, kept } = engine.perform(operation);
          if (changed) draft.push(kept ?? operation);
          return changed;
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          refused += 1;
          return null;
        }
      };
      for (let step = 0; step < steps; step += 1) {
        if (dice.chance(0.2)) {
          const isUndo = dice.chance(0.6);
          const [from, to] = isUndo ? [done, undone] : [undone, done];
          const other = from.pop();
          const changed = perform({ kind: isUndo ? 'undo' : 'redo' });
          demand(changed === (other !== undefined), `step ${step}: ${isUndo ? 'undo' : 'redo'}`);
          if (other !== undefined) {
            to.push(rows);
            rows = other;
          }
        } else if (dice.chance(0.05)) {
          // A crash: the page opens the file with the draft that it has kept.
          ({ engine } = openedWith(ownBytes, draft));
        } else {
          const { operation, after } = drawn(dice, rows);
          const changed = perform(operation);
          const isSame = textOf(after) === textOf(rows);
          demand(
            changed !== false || isSame,
            `step ${step}: ${JSON.stringify(operation)} was not done`,
          );
          if (changed) {
            done.push(rows);
            undone.length = 0;
            rows = after;
          }
        }
        const shown = textOf(engine.sheet(SHEET)?.rows);
        demand(shown === textOf(rows), `step ${step}: shown ${shown}, wanted ${textOf(rows)}`);
      }
      demand(textOf(readOwn(engine.toBytes())) === textOf(rows), 'the file differs');
      const again = openedWith(ownBytes, draft);
      demand(again.opened.setAside.length === 0, 'the draft was not taken up whole');
      demand(textOf(readOwn(again.engine.toBytes())) === textOf(rows), 'the draft differs');
      return { became: refused === 0 ? 'the same' : 'the same, some refused', amount: steps };
    },
  }),
};
