/** The product's panel beside the grid, in a frame of its own as in Google Sheets. */
import { byId } from './elements';
import { PAGE } from './http';

const QUIET_MS = 400;

export class PanelSlot {
  private readonly frame = byId<HTMLIFrameElement>('panel');
  private readonly slot = byId('panel-slot');
  private timer: ReturnType<typeof setTimeout> | undefined;

  open(): void {
    this.frame.src = `panel.html?page=${PAGE}`;
  }

  /** Shows or hides the panel; once shown it has the keyboard. */
  toggle(): void {
    this.slot.hidden = !this.slot.hidden;
    if (!this.slot.hidden) this.frame.focus();
  }

  /** Tells the panel, after a pause, that the workbook is not what it was. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => this.frame.contentWindow?.postMessage('changed', window.location.origin),
      QUIET_MS,
    );
  }
}
