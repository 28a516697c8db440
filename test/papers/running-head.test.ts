/** Б-07: whose a sheet is, over every page but the first. */
import { paperDocument } from '../../src/core/documents/document';
import { docxOf } from '../../src/papers/docx/docx-file';
import { cssString } from '../../src/papers/page/css-string';
import { paperFile } from '../../src/papers/page/paper-file';
import { bodyOf, elementsNamed, partsOf, saidIn, treeOf } from './docx/read-docx';
import { hostileDocument } from './page/sample';

type Requisites = readonly (readonly [string, string | null])[];

const sheet = (requisites: Requisites) =>
  paperDocument({ title: 'Оценочный лист', requisites, parts: [] });

const whose: Requisites = [
  ['Школа', 'ООШ № 5'],
  ['Педагог', 'Семёнова Мария Петровна'],
  ['Код педагога', '0512-017'],
];

it('is the title with the person, with the code where that is all, or alone', () => {
  const heads = [
    whose,
    [
      ['Педагог', null],
      ['Код педагога', '0512-017'],
    ] as const,
    [],
  ].map((requisites) => sheet(requisites).running);
  expect(heads).toEqual([
    'Оценочный лист. Семёнова Мария Петровна',
    'Оценочный лист. 0512-017',
    'Оценочный лист',
  ]);
});

it('stands on the page from the second of each document on', () => {
  const html = paperFile([sheet(whose), sheet([])]);
  for (const [name, said] of [
    ['paper-1', 'Оценочный лист. Семёнова Мария Петровна'],
    ['paper-2', 'Оценочный лист'],
  ]) {
    expect(html).toContain(
      `@counter-style ${name}-head { system: fixed; symbols: ""; fallback: ${name}-heads; }`,
    );
    expect(html).toContain(`@counter-style ${name}-heads { system: cyclic; symbols: "${said}"; }`);
    expect(html).toContain(`@top-left { content: counter(${name}, ${name}-head);`);
  }
});

it('is a string of the style sheet whatever was typed', () => {
  expect(cssString('О"Б\\\n</style>')).toBe('"О\\22 Б\\5c \\a \\3c \\2f style\\3e "');
  const html = paperFile([{ ...hostileDocument(), running: '"; } </style><b>\\' }]);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).not.toContain('<b>');
});

it('is the head of every page of the .docx but the first, whose foot is numbered too', async () => {
  const docx = await docxOf([sheet(whose)]);
  const section = elementsNamed(bodyOf(docx), 'w:sectPr')[0];
  if (section === undefined) throw new Error('No section');
  expect(elementsNamed(section, 'w:titlePg')).toHaveLength(1);
  const kinds = (name: string) =>
    elementsNamed(section, name)
      .map(({ attributes }) => attributes['w:type'])
      .sort();
  expect([kinds('w:headerReference'), kinds('w:footerReference')]).toEqual([
    ['default', 'first'],
    ['default', 'first'],
  ]);
  const said = (part: RegExp) =>
    [...partsOf(docx)].flatMap(([name, text]) =>
      part.test(name) ? [saidIn(treeOf(text)).trim()] : [],
    );
  expect(said(/^word\/header\d/).sort()).toEqual(['', 'Оценочный лист. Семёнова Мария Петровна']);
  expect(
    [...partsOf(docx)].filter(
      ([name, text]) => /^word\/footer\d/.test(name) && text.includes('NUMPAGES'),
    ),
  ).toHaveLength(2);
});
