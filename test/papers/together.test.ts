/** Б-07: what no page parts, on the page and in the .docx. */
import { barChart } from '../../src/core/documents/chart';
import {
  blankLines,
  chartPart,
  column,
  heading,
  list,
  type Part,
  paperDocument,
  paragraph,
  row,
  signatures,
  table,
} from '../../src/core/documents/document';
import { docxOf } from '../../src/papers/docx/docx-file';
import { paperFile } from '../../src/papers/page/paper-file';
import { bodyOf, elementsNamed, saidIn } from './docx/read-docx';

const paper = (parts: readonly Part[]) => paperDocument({ title: 'Лист', requisites: [], parts });
const signed = signatures([{ position: 'Педагог', name: null }]);
const few = (rows: number) =>
  table(
    [column('Имя', 1)],
    Array.from({ length: rows }, (_, at) => row([`ряд ${at}`])),
  );

/** Paragraphs of a .docx that hold their next one. */
async function keptTexts(parts: readonly Part[]): Promise<string[]> {
  return elementsNamed(bodyOf(await docxOf([paper(parts)])), 'w:p')
    .filter((one) => elementsNamed(one, 'w:keepNext').length > 0)
    .map((one) =>
      saidIn(one)
        .trim()
        .replace(/\u00a0/g, ' '),
    );
}

const chart = chartPart(
  barChart({
    title: 'Баллы',
    most: null,
    series: ['Баллы'],
    bars: [{ label: '1.1', values: [{ at: 1, shown: '1' }], goal: null }],
  }),
);

it('the last paragraph goes with lines to write on, and these with signatures, headed or not', async () => {
  const parts = [
    paragraph('Первый.'),
    paragraph('Последний.'),
    blankLines('Дополнения', 1),
    heading('Комиссия'),
    signed,
  ];
  expect(paperFile([paper(parts)])).toMatch(
    /<p>Первый\.<\/p><div class="together"><p>Последний\.<\/p><div class="blank">.*<h2>Комиссия<\/h2><div class="signatures">.*<\/div><\/article>/,
  );
  expect(paperFile([paper(parts)])).toContain('.paper .together { break-inside: avoid; }');
  const kept = await keptTexts(parts);
  expect(kept).toContain('Последний.');
  expect(kept).not.toContain('Первый.');
  // The one line to write on, and the gap after it.
  expect(kept.filter((text) => text === '')).toHaveLength(2);
});

it('a drawing goes with the signatures under it', async () => {
  const html = paperFile([paper([chart, signed])]);
  expect(html).toMatch(/<div class="together"><svg .*<\/svg><div class="signatures">/);
  // The drawing’s own paragraph holds its texts.
  expect((await keptTexts([chart, signed])).some((text) => text.includes('1.1'))).toBe(true);
  expect((await keptTexts([chart])).some((text) => text.includes('1.1'))).toBe(false);
});

it('the last item of a list goes with lines to write on', async () => {
  const parts = [list(['Раз', 'Два']), blankLines('Дополнения', 1)];
  expect(paperFile([paper(parts)])).toMatch(/<\/ul><div class="together"><div class="blank">/);
  expect(paperFile([paper(parts)])).toContain('+ .together { break-before: avoid; }');
  // The label is kept by its style.
  expect(await keptTexts(parts)).toEqual(['Два']);
});

it('a table of six rows is not torn, one of seven is', async () => {
  expect(paperFile([paper([few(6)])])).toContain('<table class="short">');
  expect(paperFile([paper([few(6)])])).toContain('.paper table.short { break-inside: avoid; }');
  expect(paperFile([paper([few(7)])])).not.toContain('<table class="short">');
  const six = ['ряд 0', 'ряд 1', 'ряд 2', 'ряд 3', 'ряд 4'];
  expect((await keptTexts([few(6)])).filter((text) => text.startsWith('ряд'))).toEqual(six);
  expect((await keptTexts([few(7)])).filter((text) => text.startsWith('ряд'))).toEqual(['ряд 5']);
});
