/** The titles of the tests in a file of tests. */
import { parseSync } from '@swc/core';

const TESTS = new Set(['it', 'test', 'describe']);
/** What may stand between one of them and its title: `test.describe(…)`, `it.each(…)(…)`. */
const WAYS = new Set(['each', 'only', 'describe']);
/** The word at the end of a browser test's title that says in which form it runs. */
const FORM = / @(short|long)$/;

interface Node {
  readonly type?: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Whether what is called makes a test or a group of tests. */
function makesTests(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  switch (callee.type) {
    case 'Identifier':
      return TESTS.has(String(callee['value']));
    case 'MemberExpression': {
      const { property } = callee;
      return (
        isNode(property) && WAYS.has(String(property['value'])) && makesTests(callee['object'])
      );
    }
    case 'CallExpression':
      return makesTests(callee['callee']);
    case 'TaggedTemplateExpression':
      return makesTests(callee['tag']);
    default:
      return false;
  }
}

/** The text of a literal; null: it is made while the tests run. */
function textOf(node: Node | undefined): string | null {
  if (node?.type === 'StringLiteral') return String(node['value']);
  if (node?.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as readonly { readonly cooked: string }[];
  return quasis.length === 1 ? (quasis[0]?.cooked ?? null) : null;
}

/** Those of a source, tables' titles with their `%s` as they are written. */
export function titlesOf(source: string): Set<string> {
  const titles = new Set<string>();
  const visit = (value: unknown): void => {
    if (!isNode(value)) return;
    if (value.type === 'CallExpression' && makesTests(value['callee'])) {
      const [first] = value['arguments'] as readonly { readonly expression: Node }[];
      const title = textOf(first?.expression);
      if (title !== null) titles.add(title.replace(FORM, ''));
    }
    Object.values(value).forEach(visit);
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }));
  return titles;
}
