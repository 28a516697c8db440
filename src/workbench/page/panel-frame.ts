/** The product's panel beside the grid, in a frame of its own as in Google Sheets. */
import type { GivenFile } from '../../browser/given-file';
import { PANEL_READY, type ToPage, type ToPanel } from '../../browser/panel-port';
import type { DocumentsOpening } from '../../core/documents/kind';
import { panelMarkup } from './embedded';
import type { FormKeeper } from './form-keeper';
import { portTo, replyBy } from './frame-port';
import { byId } from './parts/elements';
import { rememberedPanel } from './remembered';

/** The book that a panel is about. */
export interface PanelBook {
  readonly shape: { readonly edition: string };
  /** What is half-typed in its forms. */
  readonly forms: Pick<FormKeeper, 'all' | 'hear'>;
  /** Answers a request of the panel with JSON of the protocol. Rejects with a plain message. */
  call(json: string): Promise<string>;
}

export interface PanelOwner {
  /** Asks the book in the panel's name. Rejects with a plain message. */
  callOf(book: PanelBook, json: string): Promise<string>;
  /** Makes «Сводка» as a file and hands it over; its name. */
  summaryFile(): Promise<string>;
  /** Shows the documents' page over everything, until it is closed. */
  openDocuments(opening: DocumentsOpening): Promise<void>;
  /** The keyboard leaves the panel. */
  leave(back: boolean): void;
  /** A shortcut of the page, pressed in the panel. */
  shortcut(code: string, shift: boolean): void;
}

const QUIET_MS = 400;
/** Where it lies over the grid; so has the style sheet. */
const SMALL_SCREEN = '(max-width: 820px)';

export class PanelFrame {
  private readonly frame = byId<HTMLIFrameElement>('panel');
  private readonly slot = byId('panel-slot');
  private port: MessagePort | null = null;
  private book: PanelBook | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Requests of the panel that have no answer yet. */
  private answering = 0;
  /** Files that were given before the frame could take them. */
  private early: ToPanel[] = [];

  constructor(private readonly owner: PanelOwner) {
    // Over the grid of a small screen it comes when it is called.
    this.show(rememberedPanel() ?? !matchMedia(SMALL_SCREEN).matches);
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (source === this.frame.contentWindow && data === PANEL_READY) this.connect();
    });
  }

  /** Shows the panel of a book, from its beginning: what is asked there is asked of this book alone. */
  open(book: PanelBook): void {
    this.close();
    this.book = book;
    this.frame.srcdoc = panelMarkup(book.shape.edition);
  }

  close(): void {
    clearTimeout(this.timer);
    this.port?.close();
    this.port = null;
    this.book = null;
    this.early = [];
  }

  get isShown(): boolean {
    return !this.slot.hidden;
  }

  show(isShown: boolean): void {
    this.slot.hidden = !isShown;
  }

  focus(): void {
    this.frame.focus();
    this.send({ kind: 'focus' });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.frame;
  }

  /** Hands over files that were dropped beside the panel; what becomes of them shows there. */
  async give(given: Promise<readonly GivenFile[]>): Promise<void> {
    this.show(true);
    this.send({ kind: 'files', files: await given });
  }

  /** Tells the panel, after a pause, that the workbook is not what it was. */
  changed(): void {
    clearTimeout(this.timer);
    const isOurs = this.answering > 0;
    this.timer = setTimeout(() => this.send({ kind: 'changed', isOurs }), QUIET_MS);
  }

  private connect(): void {
    this.port?.close();
    const { book } = this;
    if (book === null) return;
    // Bound to its book: a message that is on its way when another one opens does not reach that one.
    this.port = portTo(this.frame, (message, port) => this.hear(message, port, book));
    for (const message of this.early.splice(0)) this.send(message);
  }

  private send(message: ToPanel): void {
    if (this.port) this.port.postMessage(message);
    else if (message.kind === 'files') this.early.push(message);
  }

  /** null: nothing is asked. */
  private answerTo(message: ToPage, book: PanelBook): Promise<string> | null {
    switch (message.kind) {
      case 'call':
        return this.owner.callOf(book, message.json);
      case 'heldForms':
        return Promise.resolve(JSON.stringify(book.forms.all));
      case 'summaryFile':
        return this.owner.summaryFile();
      case 'documents':
        return this.owner.openDocuments(message.opening).then(() => '');
      default:
        return null;
    }
  }

  private hear(message: ToPage, port: MessagePort, book: PanelBook): void {
    if (message.kind === 'leave') {
      this.owner.leave(message.back);
      return;
    }
    if (message.kind === 'halfTyped') {
      book.forms.hear(message.form);
      return;
    }
    if (message.kind === 'shortcut') {
      this.owner.shortcut(message.code, message.shift);
      return;
    }
    const answer = this.answerTo(message, book);
    if (answer === null || !('id' in message)) return;
    this.answering += 1;
    const over = answer.finally(() => {
      this.answering -= 1;
    });
    replyBy(port, message.id, over);
  }
}
