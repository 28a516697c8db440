/** A list of what was written stays after it was taken back: then it says so itself. */
import { html } from '../dom';

export class UndoneList {
  /** Rows that the journal has now, and the most it had since the list is shown. */
  private rows = 0;
  private mostRows = 0;

  /** `told`: what is said over the list in `place` when its rows are gone from the journal. */
  constructor(
    private readonly place: HTMLElement,
    private readonly told: string,
  ) {}

  /** Another list is shown now. */
  begin(): void {
    this.mostRows = this.rows;
  }

  /** The journal as it stands: with fewer rows than were left there, what the list tells was undone. */
  seeJournal(rows: number): void {
    this.rows = rows;
    this.mostRows = Math.max(this.mostRows, rows);
    this.place.querySelector('.undone')?.remove();
    if (rows >= this.mostRows) return;
    this.place.querySelector('section')?.prepend(html('p', { class: 'remark undone' }, this.told));
  }
}
