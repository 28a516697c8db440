/**
 * Everything that changes a workbook. A list of operations, done again on the same bytes, gives the
 * same workbook: that list is the draft. It is kept between versions of the page, so a kind or a
 * field that was ever written keeps its meaning. Rows and columns are counted from 0.
 */
import type { Day } from '../../core/values/day';

/** A text typed into a cell. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How an edit came about: its name in «Отменить: …». */
export type EditWay = 'typed' | 'pasted' | 'cut' | 'cleared' | 'filled' | 'replaced';

export interface Edit {
  readonly kind: 'edit';
  readonly sheet: string;
  readonly way: EditWay;
  readonly cells: readonly TypedCell[];
}

/** Rows that stand together. */
export interface RowStretch {
  readonly at: number;
  readonly count: number;
}

/** Rows as a person moves them about; what hangs on them goes along (the port's changes). */
export type RowOperation =
  | {
      readonly kind: 'insertRows';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'deleteRows';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
    }
  | {
      /** Rows with others between them that stay: such as a filter shows. */
      readonly kind: 'deleteRowsApart';
      readonly sheet: string;
      /** From the top down, counted before the first of them goes. */
      readonly stretches: readonly RowStretch[];
    }
  | {
      readonly kind: 'moveRows';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      /** The row in front of which they stand afterwards, counted before the move. */
      readonly before: number;
    }
  | {
      readonly kind: 'sortRows';
      readonly sheet: string;
      readonly column: number;
      readonly descending: boolean;
    };

export type Operation =
  | Edit
  | RowOperation
  | {
      readonly kind: 'width';
      readonly sheet: string;
      readonly column: number;
      readonly pixels: number;
    }
  | {
      readonly kind: 'call';
      /** A request of the panel or the menu, as JSON of `src/panel/protocol.ts`. */
      readonly json: string;
      /** When it was done, in a draft: done again another day, it computes for that one. */
      readonly today?: Day;
      readonly now?: string;
    }
  /** An earlier state of the book, taken back from «История». */
  | { readonly kind: 'restore'; readonly bytes: Uint8Array }
  /** Of a draft's record that cannot be read any more: what it did, nobody knows. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };
