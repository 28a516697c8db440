/**
 * Words for people are made from the declarations and never looked into: a sheet that gets another
 * name, or a message that is put better, must change nothing but what is read.
 */
import { EDITIONS } from '../../src/editions';
import { isNode, nodesOf, nodesUnder, type SyntaxNode, sourceIn, wordsOf } from './syntax';

const FOLDERS = ['sidebar', 'src/panel', 'src/app', 'src/cli', 'src/workbench'];
const SHEETS = [...new Set(EDITIONS.flatMap(({ sheets }) => sheets))];

const CODE = sourceIn(FOLDERS);

/** Words that are a sheet's name too, and mean something else here. */
const OTHER_MEANINGS: readonly (readonly [path: string, words: string, meaning: string])[] = [
  ['sidebar/documents/subject-list.ts', 'Педагоги', 'the people to tick'],
  ['sidebar/school/course-needs.ts', 'Дефициты', 'what a person has'],
  ['sidebar/school/issues.ts', 'Проверка', 'the view'],
  ['sidebar/school/person-card.ts', 'Рейтинг', 'what a person has, not where it is listed'],
  ['sidebar/school/rating.ts', 'Рейтинг', 'the view'],
  ['sidebar/school/shares.ts', 'Показатели', 'the view'],
  ['sidebar/school/summary.ts', 'Сводка', 'the view'],
  ['sidebar/municipality/indicators.ts', 'Показатели', 'the view'],
  ['sidebar/municipality/import-links.ts', '«Посткурс»', 'the menu'],
  ['sidebar/transport/google.ts', '«Посткурс»', 'the menu'],
  ['src/app/region.ts', '«Настройки»', 'the item of Google’s menu'],
  ['src/workbench/page/menus.ts', 'Посткурс', 'the menu'],
  ['src/workbench/page/workbench-page.ts', 'Посткурс', 'the product'],
  ['src/workbench/page/parts/first-screen.ts', 'Посткурс', 'the product'],
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
  ["const at = { wait: text.includes('ждёт') } as const", true],
])('such a decision is seen: %s', (code, expected) => {
  expect(nodesOf(code).some(looksIntoWords)).toBe(expected);
});
