/** What makes .docx files lies in the page as a text, and is woken only when somebody wants such a file. */
import type { PaperDocument } from '../../src/core/documents/document';
import type { docxOf as docxFile } from '../../src/papers/docx/docx-file';

declare global {
  /** Set by `src/papers/docx/browser-entry.ts`. */
  var postcourseDocx: typeof docxFile | undefined;
}

/** The documents as one file. Rejects when the page was built without its part. */
export async function docxOf(
  documents: readonly PaperDocument[],
): Promise<Uint8Array<ArrayBuffer>> {
  if (globalThis.postcourseDocx === undefined) {
    const script = document.createElement('script');
    script.textContent = JSON.parse(document.getElementById('docx')?.textContent ?? '""');
    document.head.append(script);
    script.remove();
  }
  const { postcourseDocx } = globalThis;
  if (postcourseDocx === undefined) throw new Error('The page was built without its part docx');
  return postcourseDocx(documents);
}
