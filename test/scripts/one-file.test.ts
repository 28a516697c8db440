/** The workbench in one file: nothing in it ends too early, and its policy runs what it carries. */
import { createHash } from 'node:crypto';
import { textElement } from '../../scripts/build/markup';
import { oneFile } from '../../scripts/workbench/one-file';

const MARKUP = [
  '<!doctype html><head><!-- policy --><!-- style --></head>',
  '<body><!-- parts --><!-- script --></body>',
].join('');
const DOCX = 'docx("</b>")';
const DOCUMENTS = [
  '<head><base target="_top"></head>',
  textElement('docx', DOCX),
  '<script>documents()</script>',
].join('');
const PANEL = '<head><base target="_top"></head><script>panel("</b>")</script>';

const build = (changed: Partial<Parameters<typeof oneFile>[0]> = {}): string =>
  oneFile({
    markup: MARKUP,
    style: 'b{margin:0}',
    script: 'page()',
    engine: 'engine()',
    panels: { school: PANEL },
    documents: { page: DOCUMENTS, docx: DOCX },
    ...changed,
  });

const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The elements `script` of a page, as a browser finds them: none holds another tag of its kind. */
const scripts = (html: string): { attributes: string; text: string }[] =>
  [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', text = '']) => ({ attributes, text }),
  );

const isText = ({ attributes }: { attributes: string }): boolean => attributes.includes('json');

const embedded = (html: string, id: string): string =>
  JSON.parse(scripts(html).find(({ attributes }) => attributes.includes(`"${id}"`))?.text ?? '');

const policyOf = (html: string): Map<string, string[]> => {
  const content = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return new Map(
    content.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
};

it('runs every script that page and panels carry, and no other', () => {
  const html = build();
  const framed = [embedded(html, 'panel-school'), embedded(html, 'documents-page')];
  const run = [html, ...framed].flatMap(scripts).filter(({ attributes }) => attributes === '');
  expect(run.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      'page()',
      'panel("</b>")',
      'documents()',
      expect.stringContaining('RTCPeer'),
    ]),
  );
  // A text until somebody wants a .docx file.
  const docx = JSON.parse(scripts(framed[1] ?? '').find(isText)?.text ?? '');
  const allowed = policyOf(html).get('script-src') ?? [];
  const hashes = [...run.map(({ text }) => text), docx].map(hashOf);
  expect([...allowed].sort()).toEqual([...new Set(hashes)].sort());
});

it('allows nothing beyond what it carries', () => {
  expect(
    Object.fromEntries([...policyOf(build())].filter(([name]) => name !== 'script-src')),
  ).toEqual({
    'default-src': ["'none'"],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'worker-src': ['blob:'],
    'frame-src': ["'none'"],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

it('states its policy before anything that it is to hold for', () => {
  const html = build();
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style'));
});

it('carries engine and panels unharmed, whatever stands in them', () => {
  const engine = 'a="</script><!-- <script>"; b = `\\u2028 \u2028 $& $1 ЁЖ 😀`';
  const html = build({ engine });
  expect(embedded(html, 'engine')).toBe(engine);
  expect(embedded(html, 'panel-school')).toContain('<script>panel("</b>")</script>');
  expect(embedded(html, 'panel-school')).not.toContain('<base');
});

it.each([
  ['a script that would end too early', { script: 'a="</script>"' }, /closing tag/],
  ['a script with the beginning of a comment', { script: 'a="<!--"' }, /comment/],
  ['a style that would end too early', { style: 'b::after{content:"</style>"}' }, /closing tag/],
  ['a style that looks like a marker', { style: '/*<!-- script -->*/' }, /comment/],
  ['a page without a place for its policy', { markup: '<!-- style -->' }, /exactly once/],
  ['a panel without its base', { panels: { school: '<head></head>' } }, /exactly once/],
])('refuses %s', (_, changed, message) => {
  expect(() => build(changed)).toThrow(message);
});
