/** The source as a syntax tree, for tests that hold its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';

export interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Code with a type beside it: «[…] as const», «{…} satisfies Faces», «found!». */
const TYPED_CODE: readonly string[] = [
  'TsAsExpression',
  'TsConstAssertion',
  'TsNonNullExpression',
  'TsSatisfiesExpression',
];

/** Every node of the code; types are no code. */
export function* nodesUnder(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    if (value.type.startsWith('Ts') && !TYPED_CODE.includes(value.type)) return;
    yield value;
  }
  for (const part of Object.values(value)) yield* nodesUnder(part);
}

/** The nodes of a piece of TypeScript. */
export const nodesOf = (code: string): SyntaxNode[] => [
  ...nodesUnder(parseSync(code, { syntax: 'typescript' }).body),
];

interface SourceFile {
  readonly path: string;
  readonly nodes: readonly SyntaxNode[];
}

/** Every TypeScript file of the folders. */
export function sourceIn(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      nodes: nodesOf(readFileSync(path, 'utf8')),
    }));
}

/** The text of a string or of a template's part; null for anything else. */
export function wordsOf({ type, value, cooked }: SyntaxNode): string | null {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateElement' ? String(cooked) : null;
}
