/** What a page is made of: elements from a closed list, with attributes from another. */

type PaperTag =
  | 'article'
  | 'h1'
  | 'h2'
  | 'p'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'div'
  | 'span'
  | 'ul'
  | 'ol'
  | 'li'
  | 'table'
  | 'colgroup'
  | 'col'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | DrawnTag;

/** Elements of SVG, which a browser makes in a name space of their own. */
type DrawnTag = 'svg' | 'rect' | 'line' | 'text';

type PaperAttribute =
  | 'class'
  | 'lang'
  | 'style'
  | 'scope'
  | 'role'
  | 'aria-label'
  | 'viewBox'
  | 'x'
  | 'y'
  | 'width'
  | 'height'
  | 'x1'
  | 'y1'
  | 'x2'
  | 'y2'
  | 'fill'
  | 'stroke'
  | 'stroke-width'
  | 'stroke-dasharray'
  | 'font-size'
  | 'font-weight'
  | 'text-anchor';

/** What a renderer makes an element, or its text, of. */
export interface PaperNode {
  readonly tag: PaperTag;
  readonly attributes: Readonly<Partial<Record<PaperAttribute, string>>>;
  readonly children: readonly (PaperNode | string)[];
}

export function node(
  tag: PaperTag,
  attributes: PaperNode['attributes'],
  ...children: PaperNode['children']
): PaperNode {
  return { tag, attributes, children };
}

const DRAWN: ReadonlySet<PaperTag> = new Set<DrawnTag>(['svg', 'rect', 'line', 'text']);

export const isDrawn = ({ tag }: PaperNode): boolean => DRAWN.has(tag);
