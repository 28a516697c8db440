/** What the documents' page needs of the place where it stands: Google Sheets or the workbench. */

import type { ToldForm } from '../../src/browser/held-form';
import type { DocumentsBeginning } from '../../src/browser/panel-port';
import type { PaperDocument } from '../../src/core/documents/document';

export interface DocumentsHost {
  beginning(): Promise<DocumentsBeginning>;
  /** Carries a request of `DocumentCalls` and brings the reply, both JSON of `src/panel/protocol.ts`. */
  call(json: string): Promise<string>;
  /** Hands the person a file: a text, or bytes. */
  saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void;
  /** Opens the browser's printing of the documents; whether they were printed, nobody learns. */
  print(documents: readonly PaperDocument[]): void;
  /** Keeps «Только коды» until the page around goes away. */
  rememberCodesOnly(codesOnly: boolean): void;
  /** Hears what dates are typed and in no document: the host keeps them, or asks whoever leaves. */
  halfTyped(form: ToldForm): void;
  /** Takes the page away. */
  close(): void;
  /** Calls back when Ctrl+P was pressed outside of the page, where the host can tell. */
  onPrintKey(listener: () => void): void;
  /** The same of Escape. */
  onLeaveKey(listener: () => void): void;
}
