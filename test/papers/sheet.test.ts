/** One sheet for both renderers, one place for a day by hand, and room for the texts of a drawing. */
import { Document, Packer } from 'docx';
import { DAY_BY_HAND } from '../../src/core/documents/by-hand';
import { paperDocument, signatures } from '../../src/core/documents/document';
import { docxOf } from '../../src/papers/docx/docx-file';
import { drawnChart } from '../../src/papers/docx/drawn-chart';
import { textWidth } from '../../src/papers/drawing/text-width';
import { paperFile } from '../../src/papers/page/paper-file';
import { sheetWidth, widthBetweenMargins } from '../../src/papers/sheet';
import { bodyOf, elementsNamed, saidIn } from './docx/read-docx';

it('A4 has 180 mm between the margins as it stands, and 267 as it lies', () => {
  // 210 − 20 − 10, 297 − 20 − 10.
  expect([widthBetweenMargins('portrait'), widthBetweenMargins('landscape')]).toEqual([180, 267]);
  expect([sheetWidth('portrait'), sheetWidth('landscape')]).toEqual([210, 297]);
});

it('the day by hand is one on the page and in the .docx, and no line end parts it', async () => {
  const paper = paperDocument({
    title: 'Лист',
    requisites: [],
    parts: [signatures([{ position: 'Директор', name: null }])],
  });
  expect(DAY_BY_HAND).not.toContain(' ');
  expect(paperFile([paper])).toContain(`<span class="day">${DAY_BY_HAND}</span>`);
  const body = bodyOf(await docxOf([paper]));
  expect(saidIn(body)).toContain(DAY_BY_HAND);
  // The last cell has room for it, in twips of 25,4/1440 mm.
  const widths = elementsNamed(body, 'w:gridCol').map(({ attributes }) =>
    Number(attributes['w:w']),
  );
  expect(((widths[widths.length - 1] ?? 0) * 25.4) / 1440).toBeGreaterThan(
    textWidth(DAY_BY_HAND, 11),
  );
});

it('a text of a drawing has as much room as its letters are wide', async () => {
  const drawn = {
    kind: 'text',
    text: 'ШЩЮ',
    x: 0,
    y: 0,
    size: 10,
    align: 'start',
    isStrong: false,
  } as const;
  const drawing = { width: 100, height: 10, description: '', shapes: [drawn] };
  const boxed = new Document({ sections: [{ children: [drawnChart(drawing, () => 1, false)] }] });
  const body = bodyOf(new Uint8Array(await Packer.toBuffer(boxed)));
  const widths = elementsNamed(body, 'a:ext').map(({ attributes }) => Number(attributes['cx']));
  // 3 letters of 1,03 × 10 pt, a point is 12 700 units; of 0,75 each they would not fit.
  expect(widths[widths.length - 1]).toBeGreaterThan(3 * 1.03 * 10 * 12_700);
});
