/** A document as the elements of an A4 page: a closed list of tags, and texts that stay texts. */
import type {
  PaperDocument,
  Part,
  SignatureLine,
  TableColumn,
  TablePart,
} from '../../core/documents/document';

type PaperTag =
  | 'main'
  | 'h1'
  | 'h2'
  | 'p'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'div'
  | 'span'
  | 'ul'
  | 'li'
  | 'table'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td';

/** What a renderer makes an element, or its text, of. */
export interface PaperNode {
  readonly tag: PaperTag;
  readonly attributes: Readonly<Partial<Record<'class' | 'style' | 'scope', string>>>;
  readonly children: readonly (PaperNode | string)[];
}

function node(
  tag: PaperTag,
  attributes: PaperNode['attributes'],
  ...children: PaperNode['children']
): PaperNode {
  return { tag, attributes, children };
}

const lookOf = ({ align }: TableColumn): PaperNode['attributes'] =>
  align === 'end' ? { class: 'number' } : {};

function tableNode({ columns, rows }: TablePart): PaperNode {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const share = ({ width }: TableColumn): string => `${((100 * width) / whole).toFixed(2)}%`;
  const head = columns.map((column) =>
    node('th', { scope: 'col', ...lookOf(column) }, column.header),
  );
  const body = rows.map(({ cells, isStrong }) =>
    node(
      'tr',
      isStrong ? { class: 'strong' } : {},
      ...columns.map((column, at) => node('td', lookOf(column), cells[at] ?? '')),
    ),
  );
  return node(
    'table',
    {},
    node(
      'colgroup',
      {},
      ...columns.map((column) => node('col', { style: `width: ${share(column)}` })),
    ),
    node('thead', {}, node('tr', {}, ...head)),
    node('tbody', {}, ...body),
  );
}

/** «Педагог ______ М. П. Семёнова «__» ______ 20__ г.»: position, hand, name, day. */
function signatureNode({ position, name }: SignatureLine): PaperNode {
  return node(
    'div',
    { class: 'signature' },
    node('span', {}, position),
    node('span', { class: 'line' }),
    name === null ? node('span', { class: 'line' }) : node('span', {}, name),
    node('span', { class: 'day' }, '«___» ____________ 20___ г.'),
  );
}

function partNode(part: Part): PaperNode {
  switch (part.kind) {
    case 'heading':
      return node('h2', {}, part.text);
    case 'paragraph':
      return node('p', {}, part.text);
    case 'list':
      return node('ul', {}, ...part.items.map((item) => node('li', {}, item)));
    case 'table':
      return tableNode(part);
    case 'blank':
      return node('p', {}, part.label);
    case 'chart':
      return node('p', {}, part.chart.title);
    case 'signatures':
      return node('div', { class: 'signatures' }, ...part.lines.map(signatureNode));
  }
}

/** The content of the page. */
export function paperNodes({ title, requisites, parts }: PaperDocument): PaperNode {
  const facts = requisites.map(({ name, value }) =>
    node('div', {}, node('dt', {}, `${name}:`), node('dd', {}, value)),
  );
  return node('main', {}, node('h1', {}, title), node('dl', {}, ...facts), ...parts.map(partNode));
}
