/** The grid on a page, with an owner that only writes down what it is told. */
import { columnLetters } from '../../../src/core/values/column-letters';
import type { ContextRequest, Grid, SelectedCell } from '../../../src/workbench/grid/grid';
import { mountGrid } from '../../../src/workbench/grid/mount-grid';
import type { Choice } from '../../../src/workbench/wire/engine';
import type { SheetShape } from '../../../src/workbench/wire/snapshot';

export interface HandsPage {
  readonly grid: Grid;
  /** «typed A2=0512-003», one an edit, its cells separated by «|». */
  readonly edits: string[];
  readonly menus: ContextRequest[];
  readonly resized: string[];
  refused: number;
  selected: SelectedCell | null;
  /** What cells with a list offer, and how long the answer takes. */
  choices: readonly Choice[];
  answerAfter: number;
  show(shape: SheetShape): void;
  /** Repaints every cell of an area, again and again. */
  storm(rows: number, columns: number): void;
}

declare global {
  interface Window {
    hands: HandsPage;
  }
}

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const element = document.querySelector<HTMLElement>('#grid');
if (element) {
  const grid = mountGrid(element, {
    edited: ({ way, cells }) => {
      const told = cells.map(({ row, column, text }) => `${address(row, column)}=${text}`);
      window.hands.edits.push(`${way} ${told.join('|')}`);
    },
    selected: (cell) => {
      window.hands.selected = cell;
    },
    choices: async () => {
      const { choices, answerAfter } = window.hands;
      if (answerAfter > 0) await new Promise((resolve) => setTimeout(resolve, answerAfter));
      return choices;
    },
    refused: () => {
      window.hands.refused += 1;
    },
    resized: (column, pixels) => window.hands.resized.push(`${columnLetters(column)} ${pixels}`),
    contextMenu: (request) => window.hands.menus.push(request),
    today: () => '26.11.2026',
  });
  window.hands = {
    grid,
    edits: [],
    menus: [],
    resized: [],
    refused: 0,
    selected: null,
    choices: [],
    answerAfter: 0,
    show: (shape) => {
      grid.show(shape, null);
      grid.focus();
    },
    storm: (rows, columns) => {
      setInterval(() => {
        grid.applyPatch(
          Array.from({ length: rows * columns }, (_, index) => ({
            row: Math.floor(index / columns),
            column: index % columns,
            look: { fill: index % 2 === 0 ? '#fdeec2' : '#f8d7d4' },
            note: 'Ошибка: впишите код',
            severity: 'error' as const,
          })),
        );
      }, 5);
    },
  };
}
