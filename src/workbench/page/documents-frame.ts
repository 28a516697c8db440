/** The documents' page in a dialog over the book, in a frame of its own as the panel is. */
import { PANEL_READY, type ToPage, type ToPanel } from '../../browser/panel-port';
import { printPaper } from '../../browser/print/print-paper';
import type { DocumentsOpening } from '../../core/documents/kind';
import { documentsMarkup } from './embedded';
import type { FormKeeper } from './form-keeper';
import { portTo, replyBy } from './frame-port';
import { byId, keyboardHolder, make } from './parts/elements';

/** Answers a request of the page with JSON of the protocol. Rejects with a plain message. */
type Answer = (json: string) => Promise<string>;

const SANDBOX = 'allow-scripts allow-downloads';

export class DocumentsFrame {
  private readonly dialog = byId<HTMLDialogElement>('documents');
  private frame: HTMLIFrameElement | null = null;
  private port: MessagePort | null = null;
  private opening: DocumentsOpening | null = null;
  private codesOnly = false;

  /** `forms`: where what is half-typed is kept, of the open book. */
  constructor(
    private readonly answer: Answer,
    private readonly forms: () => Pick<FormKeeper, 'documents' | 'hear'> | null,
  ) {
    window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
      if (this.frame && source === this.frame.contentWindow && data === PANEL_READY) this.begin();
    });
    // Keys of the page, Ctrl+S among them, are not for who stands in the dialog.
    this.dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      // A page that makes an archive stops that first; one that does not answer yet simply goes.
      if (event.key === 'Escape' && this.port !== null) {
        event.preventDefault();
        this.send({ kind: 'leaveKey' });
      }
      if (event.code !== 'KeyP' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.send({ kind: 'printKey' });
    });
  }

  /** Shows the page with this document chosen, until it is closed; the keyboard is where it was then. */
  open(opening: DocumentsOpening): Promise<void> {
    if (this.dialog.open) return Promise.resolve();
    const before = keyboardHolder();
    this.opening = opening;
    this.frame = make('iframe', '', { sandbox: SANDBOX, title: 'Документы', autofocus: '' });
    this.frame.srcdoc = documentsMarkup();
    this.dialog.replaceChildren(this.frame);
    this.dialog.showModal();
    this.frame.focus();
    return new Promise((resolve) => {
      const closed = (): void => {
        this.leave();
        // A frame that goes away with the keyboard leaves it to nobody, whatever the dialog gave back.
        before?.focus();
        resolve();
      };
      this.dialog.addEventListener('close', closed, { once: true });
    });
  }

  private leave(): void {
    this.port?.close();
    this.port = null;
    this.frame = null;
    this.dialog.replaceChildren();
  }

  private begin(): void {
    const { frame, opening, codesOnly } = this;
    if (frame === null || opening === null) return;
    // That of the book over which it was opened, whatever stands there later.
    const forms = this.forms();
    this.port = portTo(frame, (message, port) => {
      if (message.kind === 'halfTyped') forms?.hear(message.form);
      else this.hear(message, port);
    });
    const held = forms?.documents ?? null;
    this.send({ kind: 'documents', beginning: { opening, codesOnly, held } });
  }

  private send(message: ToPanel): void {
    this.port?.postMessage(message);
  }

  private hear(message: ToPage, port: MessagePort): void {
    if (message.kind === 'leave') this.dialog.close();
    else if (message.kind === 'codesOnly') this.codesOnly = message.codesOnly;
    else if (message.kind === 'print') printPaper(document, message.documents);
    else if (message.kind === 'call') replyBy(port, message.id, this.answer(message.json));
  }
}
