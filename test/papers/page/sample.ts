/** A document with everything in it that a person may have typed to do harm. */
import {
  blankLines,
  column,
  heading,
  list,
  type PaperDocument,
  paperDocument,
  paragraph,
  row,
  signatures,
  table,
} from '../../../src/core/documents/document';

export const HOSTILE = `<img src=x onerror="alert(1)"></style><script>alert('2')</script>&amp;=СУММ(A1)`;

export function hostileDocument(): PaperDocument {
  return paperDocument({
    title: HOSTILE,
    requisites: [[HOSTILE, HOSTILE]],
    notice: HOSTILE,
    addressee: [HOSTILE],
    mark: HOSTILE,
    parts: [
      heading(HOSTILE),
      paragraph(HOSTILE),
      list([HOSTILE]),
      list([HOSTILE], true),
      table([column(HOSTILE, 1), column('Баллы', 3, 'end')], [row([HOSTILE, '14,5'], true)]),
      blankLines(HOSTILE, 2),
      signatures([{ position: HOSTILE, name: HOSTILE }]),
    ],
  });
}
