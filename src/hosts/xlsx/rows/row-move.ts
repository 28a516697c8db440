/** A change of rows as the parts of a package see it: where rows, areas and references go. */
import { type RowMap, type RowSpan, rowMapOf } from '../../../app/row-map';
import type { RowChange } from '../../../app/workbook';
import type { MergedArea } from '../../../core/schema/sheet-grid';
import { Fault } from '../../../core/values/fault';
import { MOST_ROWS } from '../../../core/values/sheet-limits';
import {
  type Reference,
  type ReferenceEnd,
  referenceText,
  replaceReferences,
} from '../formulas/references';

const LAST_ROW = MOST_ROWS - 1;

const REFUSALS = {
  insertRows: 'Строки не вставлены',
  deleteRows: 'Строки не удалены',
  orderRows: 'Порядок строк не изменён',
} as const;

/** Says where a formula stands, for a refusal: «формула в ячейке B5 листа «Курсы»». */
export type Where = () => string;

export class RowMove {
  readonly map: RowMap;

  /**
   * `sheetNames`: all of the workbook, in their order; `header`: the row that the sheet's header is,
   * or its last one.
   */
  constructor(
    readonly change: RowChange,
    private readonly sheetNames: readonly string[],
    private readonly header: number,
  ) {
    this.map = rowMapOf(change);
  }

  /** The row that new rows look like: the one above them, or below them where that is the header. */
  get model(): number | null {
    const { change } = this;
    if (change.kind !== 'insertRows' || change.at === 0) return null;
    return this.isUnderHeader ? change.at : change.at - 1;
  }

  /** Whether rows of the span can stand elsewhere afterwards. */
  touches({ top, bottom }: RowSpan): boolean {
    return bottom >= this.map.first && top <= this.map.last;
  }

  /** The fault that says why the change cannot be made. */
  refusal(reason: string): Fault {
    return new Fault(`${REFUSALS[this.change.kind]}: ${reason}.`);
  }

  /** Where a row stands afterwards; null: it is gone. */
  row(row: number): number | null {
    const after = this.map.rowAfter(row);
    return after !== null && after <= LAST_ROW ? after : null;
  }

  /**
   * What an area of cells has become; null: gone. One that reaches the sheet's end goes on doing so,
   * and one of several rows that begins right under the header goes on beginning there.
   */
  span(span: RowSpan): RowSpan | null | 'torn' {
    const toEnd = span.bottom === LAST_ROW;
    const after = this.map.spanAfter(span);
    if (after === null || after === 'torn') return after;
    if (after.top > LAST_ROW) return null;
    const top = this.growsUp(span) || (toEnd && span.top === 0) ? span.top : after.top;
    return { top, bottom: toEnd ? LAST_ROW : Math.min(after.bottom, LAST_ROW) };
  }

  /** What a filtered area has become: an order leaves it, unless the filter's header would go. */
  filtered(area: RowSpan): RowSpan | null | 'torn' {
    if (this.change.kind !== 'orderRows') return this.map.spanAfter(area);
    return this.row(area.top) === area.top ? area : 'torn';
  }

  /** What a merged area has become; null: gone. Throws `Fault` where it would be torn apart. */
  merged(area: MergedArea, reference: string, what = 'объединённые ячейки'): MergedArea | null {
    const span = this.map.mergeAfter(area);
    if (span === 'torn' || (span && span.bottom > LAST_ROW)) {
      throw this.refusal(`${what} ${reference} разошлись бы по разным строкам`);
    }
    return span && { ...area, ...span };
  }

  /** A formula of the sheet `home` (null: of none) as it reads afterwards. */
  formula(formula: string, home: string | null, where: Where): string {
    return replaceReferences(formula, (reference, text) => {
      if (!this.pointsHere(reference, home, where)) return null;
      return this.referenceText(reference, where, text);
    });
  }

  /** Whether a reference leads to the sheet whose rows move. Throws `Fault` where it leads to several. */
  pointsHere({ sheet, kind, first, last }: Reference, home: string | null, where: Where): boolean {
    const name = sheet ?? home;
    if (name === null || kind === 'columns') return false;
    const here = this.change.sheet.toLowerCase();
    if (!name.includes(':')) return name.toLowerCase() === here;
    const at = (one: string): number =>
      this.sheetNames.findIndex((known) => known.toLowerCase() === one.toLowerCase());
    const [from = -1, to = -1] = name.split(':').map(at);
    const [own, low, high] = [at(here), Math.min(from, to), Math.max(from, to)];
    const bottom = Math.max(first.row, last?.row ?? 0);
    if (low < 0 || own < low || own > high || bottom < this.map.first) return false;
    throw this.refusal(`${where()} ссылается сразу на несколько листов (${name})`);
  }

  /** A reference to this sheet, written `text`, as it is written afterwards. */
  referenceText(reference: Reference, where: Where, text: string): string {
    const moved = this.reference(reference, where, text);
    if (moved === null) return `${reference.prefix}#REF!`;
    return moved === reference ? text : referenceText(moved);
  }

  /**
   * A reference to all rows of a list. An order would take it to where some rows of it stand now, or
   * tear it: it keeps its place instead, and grows to hold everything that was put in order with it.
   */
  listText(reference: Reference, where: Where, text: string): string {
    const { first, last } = reference;
    const isOrder = this.change.kind === 'orderRows';
    if (!last || !isOrder) return this.referenceText(reference, where, text);
    const span = { top: first.row, bottom: last.row };
    if (!this.touches(span)) return text;
    const top = { ...first, row: Math.min(span.top, this.map.first) };
    const bottom = { ...last, row: Math.max(span.bottom, this.map.last) };
    return referenceText({ ...reference, first: top, last: bottom });
  }

  /** The same object where it stays; null: what it pointed to is gone. */
  private reference(reference: Reference, where: Where, text: string): Reference | null {
    const { first, last, joined } = reference;
    const at = (end: ReferenceEnd, row: number): ReferenceEnd =>
      row === end.row ? end : { ...end, row };
    const [upper, lower] = !last || first.row <= last.row ? [first, last] : [last, first];
    const after = this.span({ top: upper.row, bottom: (lower ?? upper).row });
    const isMoved = after !== null && after !== 'torn' && after.top !== upper.row;
    if (after === 'torn' || (joined && this.change.kind === 'orderRows' && isMoved)) {
      throw this.refusal(`${where()} ссылается на диапазон ${text}, а он разошёлся бы по частям`);
    }
    if (after === null) return null;
    const ends = [at(upper, after.top), lower && at(lower, after.bottom)] as const;
    if (ends[0] === upper && ends[1] === lower) return reference;
    if (!lower || !ends[1]) return { ...reference, first: ends[0] };
    const [begin, end] = upper === first ? ends : [ends[1], ends[0]];
    return { ...reference, first: begin, last: end };
  }

  private get isUnderHeader(): boolean {
    const { change } = this;
    return change.kind === 'insertRows' && change.at === this.header + 1;
  }

  private growsUp({ top, bottom }: RowSpan): boolean {
    return this.isUnderHeader && top === this.map.first && bottom > top;
  }
}
