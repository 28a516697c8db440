/**
 * Words for people are made from the declarations and never looked into: a sheet that gets another
 * name, or a message that is put better, must change nothing but what is read.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from '@swc/core';
import { EDITIONS } from '../../src/editions';

const FOLDERS = ['sidebar', 'src/panel', 'src/app', 'src/cli', 'src/workbench'];
const SHEETS = [...new Set(EDITIONS.flatMap(({ sheets }) => sheets))];

interface SyntaxNode {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node of the code; types are no code. */
function* nodesUnder(value: unknown): Generator<SyntaxNode> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) {
    if (value.type.startsWith('Ts') && value.type !== 'TsAsExpression') return;
    yield value;
  }
  for (const part of Object.values(value)) yield* nodesUnder(part);
}

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => path.endsWith('.ts'));

const CODE = FILES.map((path) => ({
  path: path.replaceAll('\\', '/'),
  nodes: [...nodesUnder(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript' }).body)],
}));

/** The text of a string or of a template's part; null for anything else. */
function wordsOf({ type, value, cooked }: SyntaxNode): string | null {
  if (type === 'StringLiteral') return String(value);
  return type === 'TemplateElement' ? String(cooked) : null;
}

/** Words that are a sheet's name too, and mean something else here. */
const OTHER_MEANINGS: readonly (readonly [path: string, words: string, meaning: string])[] = [
  ['sidebar/school/issues.ts', 'Проверка', 'the view'],
  ['sidebar/school/person-card.ts', 'Рейтинг', 'what a person has, not where it is listed'],
  ['sidebar/school/rating.ts', 'Рейтинг', 'the view'],
  ['sidebar/school/shares.ts', 'Показатели', 'the view'],
  ['sidebar/school/summary.ts', 'Сводка', 'the view'],
  ['sidebar/municipality/indicators.ts', 'Показатели', 'the view'],
  ['sidebar/municipality/import-links.ts', '«Посткурс»', 'the menu'],
  ['sidebar/transport/google.ts', '«Посткурс»', 'the menu'],
];

/** Where the words name a sheet: alone, or in quotation marks. */
const namesIn = (words: string): string[] =>
  SHEETS.flatMap((sheet) =>
    words === sheet ? [sheet] : words.includes(`«${sheet}»`) ? [`«${sheet}»`] : [],
  );

test('no sheet is named by a literal: its declaration names it', () => {
  const found = CODE.flatMap(({ path, nodes }) =>
    nodes.flatMap((node) => namesIn(wordsOf(node) ?? '').map((name) => `${path}: ${name}`)),
  );
  const allowed = OTHER_MEANINGS.map(([path, words]) => `${path}: ${words}`);
  expect([...new Set(found)].sort()).toEqual([...allowed].sort());
});

const LOOKING = [
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'search',
  'match',
  'split',
  'test',
];
const RUSSIAN = /[а-яё]/i;

/** «text.startsWith('Ошибка')», «/^Ошибка/.test(text)». */
function looksIntoWords({ type, callee, arguments: given }: SyntaxNode): boolean {
  if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return false;
  const { object, property } = callee;
  if (!isNode(property) || !LOOKING.includes(String(property['value']))) return false;
  return [...nodesUnder([object, given])].some((node) =>
    RUSSIAN.test(node.type === 'RegExpLiteral' ? String(node['pattern']) : (wordsOf(node) ?? '')),
  );
}

test('nothing is decided by looking into Russian words', () => {
  const found = CODE.filter(({ nodes }) => nodes.some(looksIntoWords)).map(({ path }) => path);
  expect(found).toEqual([]);
});

test.each([
  ["message.startsWith('Ошибка')", true],
  ['/^(Ошибка|Предупреждение)/.test(note)', true],
  ["header.split(':')", false],
  ["draw('Ошибка')", false],
])('such a decision is seen: %s', (code, expected) => {
  const nodes = [...nodesUnder(parseSync(code, { syntax: 'typescript' }).body)];
  expect(nodes.some(looksIntoWords)).toBe(expected);
});
