/** Equal values of a sheet, kept once. */
import { type Cell, type DayCell, isDayCell } from '../../../core/values/cell';

/**
 * A text cut out of a part would keep the whole part's text in memory; here each distinct text is
 * copied out once. A sheet of activities has some hundred distinct texts and days for every
 * hundred thousand cells.
 */
export class DistinctCells {
  private readonly texts = new Map<string, string>();
  private readonly days = new Map<number, DayCell>();

  /** The kept equal of the cell. */
  of(cell: Cell): Cell {
    if (typeof cell === 'string') return this.text(cell);
    return isDayCell(cell) ? this.day(cell) : cell;
  }

  private text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const own = detached(text);
    this.texts.set(own, own);
    return own;
  }

  private day(cell: DayCell): DayCell {
    const known = this.days.get(cell.day);
    if (known !== undefined) return known;
    this.days.set(cell.day, cell);
    return cell;
  }
}

/** The same text in memory of its own: engines make a slice of a long text point into it. */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
