/** The product's panel beside the grid, in a frame of its own as in Google Sheets. */
import type { FilesMessage } from '../../browser/files-message';
import type { GivenFile } from '../../browser/given-files';
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

  /** Hands over files that were dropped beside the panel; what becomes of them shows there. */
  async give(given: Promise<readonly GivenFile[]>): Promise<void> {
    this.slot.hidden = false;
    const message: FilesMessage = { kind: 'files', files: await given };
    this.frame.contentWindow?.postMessage(message, window.location.origin);
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
