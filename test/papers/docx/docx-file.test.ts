/** The .docx itself: the same bytes every time, and what an editor finds in it. */
import {
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
import { docxOf } from '../../../src/papers/docx/docx-file';
import { hostileDocument } from '../page/sample';
import {
  bodyOf,
  elementsNamed,
  partsOf,
  saidIn,
  treeOf,
  valueIn,
  type XmlElement,
} from './read-docx';

const card = (said: Partial<Parameters<typeof paperDocument>[0]> = {}): PaperDocument =>
  paperDocument({ title: 'Карта', requisites: [], parts: [paragraph('Текст.')], ...said });

const wide = card({ title: 'Рейтинг', orientation: 'landscape' });

const styled = (body: XmlElement, style: string): XmlElement[] =>
  elementsNamed(body, 'w:p').filter((one) => valueIn(one, 'w:pStyle') === style);

describe('Б-08: the same bytes', () => {
  afterEach(() => jest.useRealTimers());

  it('at another time, and whatever was made before', async () => {
    jest.useFakeTimers({ now: new Date(2026, 3, 15), doNotFake: ['setTimeout', 'setImmediate'] });
    const first = await docxOf([card(), wide]);
    jest.setSystemTime(new Date(2031, 0, 1, 12));
    await docxOf([hostileDocument()]);
    expect(await docxOf([card(), wide])).toEqual(first);
  });

  it('say the title and the language, and nobody’s name or time', async () => {
    const core = partsOf(await docxOf([card({ title: 'А <и> Б' })])).get('docProps/core.xml') ?? '';
    const properties = treeOf(core).children[0] as XmlElement;
    expect(properties.children).toEqual([
      expect.objectContaining({ name: 'dc:title', children: ['А ', '<', 'и', '>', ' Б'] }),
      expect.objectContaining({ name: 'dc:language', children: ['ru-RU'] }),
    ]);
  });
});

it('every part is whole XML, whatever a text holds', async () => {
  const raw: PaperDocument = {
    ...hostileDocument(),
    title: 'о\u00a0a\u0000b\u0007c\ud800d\uffffe\nf',
  };
  const docx = await docxOf([raw]);
  for (const [name, text] of partsOf(docx)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    // Neither what XML forbids nor the sign of what could not be written.
    expect(text).not.toMatch(/\p{Cc}(?<![\n\r\t])|[\ufffd-\uffff]/u);
    // XML knows five names of signs; «&nbsp;» is of HTML.
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
    treeOf(text);
  }
  expect(saidIn(styled(bodyOf(docx), 'Heading1')[0] as XmlElement).trim()).toBe('о\u00a0abcde f');
});

it('a text that looks like the library’s own marks stays a text', async () => {
  const texts = ['CURRENT', 'TOTAL_PAGES', '{plain-1}', '{plain\uffff-1}', '{numbered\uffff-2}'];
  const body = bodyOf(
    await docxOf([card({ parts: [...texts.map(paragraph), list(texts), list(texts, true)] })]),
  );
  const said = saidIn(body).split(/\s+/);
  for (const text of texts) {
    const plain = text.replace('\uffff', '');
    expect(said.filter((one) => one === plain)).toHaveLength(plain === '{plain-1}' ? 6 : 3);
  }
});

it('no-break spaces stay', async () => {
  const body = bodyOf(await docxOf([card({ parts: [paragraph('в школе № 5')] })]));
  expect(saidIn(body)).toContain('в\u00a0школе №\u00a05');
});

describe('pages', () => {
  it('a section for each document: A4 as it lies, the binder’s margin, numbers from 1', async () => {
    const sections = elementsNamed(bodyOf(await docxOf([card(), wide])), 'w:sectPr');
    const sizes = sections.map((one) => elementsNamed(one, 'w:pgSz')[0]?.attributes);
    // 210 × 297 mm, a twip is 25,4/1440 mm: 11906 × 16838.
    expect(sizes).toEqual([
      { 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' },
      { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' },
    ]);
    for (const one of sections) {
      // 15, 10, 15, 20 mm.
      expect(elementsNamed(one, 'w:pgMar')[0]?.attributes).toMatchObject({
        'w:top': '850',
        'w:right': '567',
        'w:bottom': '850',
        'w:left': '1134',
      });
      expect(elementsNamed(one, 'w:pgNumType')[0]?.attributes).toEqual({ 'w:start': '1' });
    }
  });

  it('say of how many: of all where there is one document, of the section where there are more', async () => {
    const footers = async (documents: readonly PaperDocument[]): Promise<string> =>
      [...partsOf(await docxOf(documents))]
        .filter(([name]) => /^word\/footer\d/.test(name))
        .map(([, text]) => text)
        .join('');
    const [one, two] = [await footers([card()]), await footers([card(), wide])];
    expect([one.includes('NUMPAGES'), one.includes('SECTIONPAGES')]).toEqual([true, false]);
    // The first page of each has a foot of its own.
    expect(two.match(/SECTIONPAGES/g)).toHaveLength(4);
  });
});

describe('a table', () => {
  const columns = [column('Имя', 2), column('Балл', 1, 'end'), column('Всё', 4)];
  const rows = [row(['Раздел', null, null], true), row(['а', '1', 'б']), row(['Итого', '1', 'в'])];
  const tableOf = async (isCompact: boolean): Promise<XmlElement> => {
    const docx = await docxOf([card({ parts: [table(columns, rows, isCompact)] })]);
    return elementsNamed(bodyOf(docx), 'w:tbl')[0] as XmlElement;
  };

  it('repeats its head, tears no row, and is as wide as the text', async () => {
    const found = await tableOf(false);
    const [head, ...body] = elementsNamed(found, 'w:tr');
    expect(elementsNamed(head as XmlElement, 'w:tblHeader')).toHaveLength(1);
    expect(body.flatMap((one) => elementsNamed(one, 'w:tblHeader'))).toEqual([]);
    for (const one of [head, ...body])
      expect(elementsNamed(one as XmlElement, 'w:cantSplit')).toHaveLength(1);
    // 180 mm, shared out as 2 : 1 : 4.
    const widths = elementsNamed(found, 'w:gridCol').map(({ attributes }) => attributes['w:w']);
    expect(widths).toEqual(['2916', '1458', '5831']);
    expect(valueIn(found, 'w:tblLayout')).toBeUndefined();
    expect(elementsNamed(found, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
  });

  it('has numbers at the end of the cell, and smaller print where it is compact', async () => {
    const [plain, compact] = [await tableOf(false), await tableOf(true)];
    expect(styled(plain, 'PaperCell').map((one) => valueIn(one, 'w:jc'))).toEqual(
      Array.from({ length: 3 }, () => [undefined, 'right', undefined]).flat(),
    );
    expect(styled(compact, 'PaperSmallCell')).toHaveLength(9);
  });

  it('a row over others, and the last but one, are not the last of a page', async () => {
    const [, ...body] = elementsNamed(await tableOf(false), 'w:tr');
    const isKept = body.map((one) => elementsNamed(one, 'w:keepNext').length > 0);
    expect(isKept).toEqual([true, true, false]);
  });

  it('signatures never stand on a page without the row before them', async () => {
    const signed = signatures([{ position: 'Педагог', name: null }]);
    const parts = [table(columns, rows), signed];
    const [found] = elementsNamed(bodyOf(await docxOf([card({ parts })])), 'w:tbl');
    const last = elementsNamed(found as XmlElement, 'w:tr').pop() as XmlElement;
    expect(elementsNamed(last, 'w:keepNext')).toHaveLength(3);
  });
});

it('headings are headings, and each numbered list begins with 1', async () => {
  const parts = [
    heading('А'),
    list(['а', 'б'], true),
    heading('Б'),
    list(['в'], true),
    list(['г']),
  ];
  const body = bodyOf(await docxOf([card({ parts })]));
  expect(styled(body, 'Heading2').map((one) => saidIn(one).trim())).toEqual(['А', 'Б']);
  const numbers = elementsNamed(body, 'w:numId').map(({ attributes }) => attributes['w:val']);
  expect(new Set(numbers).size).toBe(3);
  expect(numbers[0]).toBe(numbers[1]);
});

it('refuses to make a file of no document', async () => {
  await expect(docxOf([])).rejects.toThrow('no document');
});
