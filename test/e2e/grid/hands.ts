/** The grid as a person uses it: cells by their addresses, real keys, and what came of them. */
import { test as base, expect, type Page } from '@playwright/test';
import type { SheetShape } from '../../../src/workbench/wire/snapshot';
import type {} from './hands-page';
import { openGridPage } from './harness';

/** A sheet with a header of so many columns, and nothing in it yet. */
export function blankSheet(columns: number, more: Partial<SheetShape> = {}): SheetShape {
  const header = Array.from({ length: columns }, (_, index) => `Графа ${index + 1}`);
  return {
    name: 'Пусто',
    headerRow: 0,
    computed: false,
    frozenRows: 1,
    frozenColumns: 0,
    columns: header.map(() => ({ width: 110, look: 0, hidden: false, checkbox: false })),
    heights: [],
    fitted: [],
    merged: [],
    lists: [],
    rows: [header],
    looks: [],
    palette: [{}],
    notes: [],
    ...more,
  };
}

export class Hands {
  constructor(readonly page: Page) {}

  async show(shape: SheetShape): Promise<void> {
    await this.page.evaluate((sheet) => window.hands.show(sheet), shape);
  }

  /** Goes to a cell as the address box does. */
  async goTo(cell: string): Promise<void> {
    const { row, column } = placeOf(cell);
    await this.page.evaluate(
      ({ r, c }) => {
        window.hands.grid.goTo(r, c);
        window.hands.grid.focus();
      },
      { r: row, c: column },
    );
  }

  /** Keys one after the other: «ArrowDown», «Control+Home». */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string, delay = 0): Promise<void> {
    await this.page.keyboard.type(text, { delay });
  }

  at(cell: string) {
    return this.page.locator(`[data-cell="${cell}"]`);
  }

  get typing() {
    return this.page.locator('#typing');
  }

  get options() {
    return this.page.locator('.choices [role=option]');
  }

  /** Where the person is: «B3», «B3:C5». */
  async place(): Promise<string> {
    const { row, column, toRow, toColumn } = await this.page.evaluate(() =>
      window.hands.grid.place(),
    );
    const from = addressOf(row, column);
    const to = addressOf(toRow, toColumn);
    return from === to ? from : `${from}:${to}`;
  }

  edits(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.hands.edits);
  }

  /** What was told since the last time. */
  async newEdits(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.hands.edits.splice(0));
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const addressOf = (row: number, column: number): string =>
  `${column < 26 ? '' : LETTERS.charAt(Math.floor(column / 26) - 1)}${LETTERS.charAt(column % 26)}${row + 1}`;

function placeOf(cell: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + LETTERS.indexOf(letter) + 1, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

export const test = base.extend<{ hands: Hands }>({
  hands: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await openGridPage(page, 'test/e2e/grid/hands-page.ts');
    await use(new Hands(page));
    expect(faults).toEqual([]);
  },
});

export { expect };
