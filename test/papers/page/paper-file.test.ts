/** The saved page of a document: whole by itself, and text in it stays text. */
import { parseDocument } from 'htmlparser2';
import {
  blankLines,
  column,
  type DocumentDeclaration,
  list,
  type PaperDocument,
  paperDocument,
  row,
  signatures,
  table,
} from '../../../src/core/documents/document';
import { paperFile } from '../../../src/papers/page/paper-file';
import { HOSTILE, hostileDocument } from './sample';

interface Parsed {
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Parsed[];
}

/** Every element of the page as another program reads it. */
function elementsOf(html: string): Parsed[] {
  const all: Parsed[] = [];
  const visit = (node: Parsed): void => {
    if (node.name !== undefined) all.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  visit(parseDocument(html) as unknown as Parsed);
  return all;
}

const textOf = ({ data, children = [] }: Parsed): string =>
  data ?? children.map((child) => textOf(child)).join('');

const textsOf = (html: string, tag: string): string[] =>
  elementsOf(html)
    .filter(({ name }) => name === tag)
    .map(textOf);

const card = (said: Partial<DocumentDeclaration> = {}): PaperDocument =>
  paperDocument({ title: 'Карта', requisites: [], parts: [], ...said });

const fileOf = (said: Partial<DocumentDeclaration> = {}): string => paperFile([card(said)]);

it('runs nothing and loads nothing, whatever a text holds', () => {
  const html = paperFile([hostileDocument()]);
  const tags = new Set(elementsOf(html).map(({ name }) => name));
  for (const tag of ['script', 'img', 'iframe', 'link']) expect(tags).not.toContain(tag);
  const attributes = elementsOf(html).flatMap(({ attribs = {} }) => Object.keys(attribs));
  expect(attributes.filter((name) => /^on|^src$|^href$/.test(name))).toEqual([]);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  // One style sheet, the product's.
  expect(textsOf(html, 'style')).toHaveLength(1);
});

it('shows every text as it was typed', () => {
  const html = paperFile([hostileDocument()]);
  const seen = (text: string): string => text.replace(/\u00a0/g, ' ');
  for (const tag of ['title', 'h1', 'h2', 'dd']) {
    expect(textsOf(html, tag).map(seen)).toEqual([HOSTILE]);
  }
  // Notice, addressee, mark, paragraph, over blank lines; a list of dots and one of numbers.
  expect(textsOf(html, 'p').map(seen)).toEqual(Array(5).fill(HOSTILE));
  expect(textsOf(html, 'li').map(seen)).toEqual([HOSTILE, HOSTILE]);
  expect(textsOf(html, 'th').map(seen)).toEqual([HOSTILE, 'Баллы']);
  expect(textsOf(html, 'td').map(seen)).toEqual([HOSTILE, '14,5']);
});

it('says its language, its letters and the size of its paper', () => {
  const html = fileOf({ orientation: 'landscape' });
  expect(html).toMatch(/^<!doctype html>\n<html lang="ru">\n<head>\n<meta charset="utf-8">/);
  expect(html).toContain('size: A4 landscape;');
  expect(html).not.toContain('size: A4 portrait;');
  expect(fileOf()).toContain('size: A4 portrait;');
});

it('lets nothing into the style sheet that came over a wire', () => {
  const orientation = 'portrait } body { display: none' as PaperDocument['orientation'];
  const html = paperFile([{ ...card(), orientation }]);
  expect(html).toContain('size: A4 portrait;');
  expect(html).not.toContain('display: none');
});

it('numbers the pages of one document, and says how many there are', () => {
  expect(fileOf()).toContain('content: counter(page) " из " counter(pages);');
});

it('begins a page for each of several documents, which lie and are numbered each as its own', () => {
  const html = paperFile([card(), card({ title: 'Рейтинг', orientation: 'landscape' })]);
  expect(textsOf(html, 'h1')).toEqual(['Карта', 'Рейтинг']);
  expect(textsOf(html, 'title')).toEqual(['Карта']);
  expect(html).toContain('.paper + .paper { break-before: page; }');
  expect(html).toMatch(
    /@page paper-1 \{\s+size: A4 portrait;\s+counter-increment: paper-1;[^@]+@top-left[^@]+@bottom-right \{ content: counter\(paper-1\);/,
  );
  expect(html).toMatch(/@page paper-2 \{\s+size: A4 landscape;\s+counter-increment: paper-2;/);
  expect(html).toContain('.paper:nth-child(2) { page: paper-2; }');
  expect(html).not.toContain('counter(pages)');
});

it('gives a table its widths, its head for every page, and numbers at the end', () => {
  const columns = [column('Запись', 30), column('Баллы', 10, 'end')];
  const html = fileOf({ parts: [table(columns, [row(['Урок', '3'], true)])] });
  expect(html).toContain('<col style="width: 75.00%"><col style="width: 25.00%">');
  expect(html).toContain('<thead><tr><th scope="col">Запись</th>');
  expect(html).toContain('<tr class="strong"><td>Урок</td><td class="number">3</td></tr>');
  expect(html).toContain('.paper thead { display: table-header-group; }');
  expect(html).toContain('.paper tr { break-inside: avoid; }');
  expect(fileOf({ parts: [table(columns, [], true)] })).toContain('<table class="compact short">');
});

it('numbers a list that asks for it', () => {
  expect(fileOf({ parts: [list(['Одно', 'Другое'], true)] })).toContain(
    '<ol><li>Одно</li><li>Другое</li></ol>',
  );
  expect(fileOf({ parts: [list(['Одно'])] })).toContain('<ul><li>Одно</li></ul>');
});

it('puts notice and addressee over the title, and the mark under it', () => {
  const html = fileOf({
    notice: 'Содержит персональные данные',
    addressee: ['Директору ЦНППМ', '________'],
    mark: 'предварительный',
  });
  expect(html.replace(/\u00a0/g, ' ')).toContain(
    [
      '<article class="paper" lang="ru">',
      '<p class="notice">Содержит персональные данные</p>',
      '<div class="addressee"><p>Директору ЦНППМ</p><p>________</p></div>',
      '<h1>Карта</h1>',
      '<p class="mark">предварительный</p>',
      '</article>',
    ].join(''),
  );
});

it('leaves lines to write on', () => {
  expect(fileOf({ parts: [blankLines('Выводы', 2)] })).toContain(
    '<div class="blank"><p>Выводы</p><div class="rule"></div><div class="rule"></div></div>',
  );
});

it('leaves a line where a name is to be written', () => {
  expect(fileOf({ parts: [signatures([{ position: 'Директор', name: null }])] })).toContain(
    '<span>Директор</span><span class="line"></span><span class="line"></span>',
  );
});
