/** The entry of a text that lies in a page until somebody wants a .docx: its one global. */
import { docxOf } from './docx-file';

declare global {
  var postcourseDocx: typeof docxOf | undefined;
}

globalThis.postcourseDocx = docxOf;
