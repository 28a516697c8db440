/** The saved page of a document: whole by itself, and text in it stays text. */
import { parseDocument } from 'htmlparser2';
import {
  column,
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

it('runs nothing and loads nothing, whatever a text holds', () => {
  const html = paperFile(hostileDocument());
  const tags = new Set(elementsOf(html).map(({ name }) => name));
  for (const tag of ['script', 'img', 'iframe', 'link']) expect(tags).not.toContain(tag);
  const attributes = elementsOf(html).flatMap(({ attribs = {} }) => Object.keys(attribs));
  expect(attributes.filter((name) => /^on|^src$|^href$/.test(name))).toEqual([]);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  // One style sheet, the product's.
  expect(textsOf(html, 'style')).toHaveLength(1);
});

it('shows every text as it was typed', () => {
  const html = paperFile(hostileDocument());
  const seen = (text: string): string => text.replace(/\u00a0/g, ' ');
  const wanted = ['title', 'h1', 'h2', 'p', 'li', 'dd'];
  for (const tag of wanted) expect(textsOf(html, tag).map(seen)).toEqual([HOSTILE]);
  expect(textsOf(html, 'th').map(seen)).toEqual([HOSTILE, 'Баллы']);
  expect(textsOf(html, 'td').map(seen)).toEqual([HOSTILE, '14,5']);
});

it('says its language, its letters and the size of its paper', () => {
  const html = paperFile(
    paperDocument({ title: 'Карта', requisites: [], parts: [], orientation: 'landscape' }),
  );
  expect(html).toMatch(/^<!doctype html>\n<html lang="ru">\n<head>\n<meta charset="utf-8">/);
  expect(html).toContain('size: A4 landscape;');
  expect(paperFile(paperDocument({ title: 'Карта', requisites: [], parts: [] }))).toContain(
    'size: A4 portrait;',
  );
});

it('lets nothing into the style sheet that came over a wire', () => {
  const orientation = 'portrait } body { display: none' as PaperDocument['orientation'];
  const html = paperFile({
    ...paperDocument({ title: 'Карта', requisites: [], parts: [] }),
    orientation,
  });
  expect(html).toContain('size: A4 portrait;');
  expect(html).not.toContain('display: none');
});

it('gives a table its widths, its head for every page, and numbers at the end', () => {
  const columns = [column('Запись', 30), column('Баллы', 10, 'end')];
  const html = paperFile(
    paperDocument({
      title: 'Карта',
      requisites: [],
      parts: [table(columns, [row(['Урок', '3'], true)])],
    }),
  );
  expect(html).toContain('<col style="width: 75.00%"><col style="width: 25.00%">');
  expect(html).toContain('<thead><tr><th scope="col">Запись</th>');
  expect(html).toContain('<tr class="strong"><td>Урок</td><td class="number">3</td></tr>');
  expect(html).toContain('thead { display: table-header-group; }');
  expect(html).toContain('tr { break-inside: avoid; }');
});

it('leaves a line where a name is to be written', () => {
  const html = paperFile(
    paperDocument({
      title: 'Карта',
      requisites: [],
      parts: [signatures([{ position: 'Директор', name: null }])],
    }),
  );
  expect(html).toContain(
    '<span>Директор</span><span class="line"></span><span class="line"></span>',
  );
});
