/** What of good Russian a machine can hold; the rest is read aloud. */
import { type AnyCheck, allChecks } from '../../scripts/docs/check-catalogue';
import { MUNICIPAL_TABLES } from '../../src/core/municipality/tables';
import type { Table } from '../../src/core/schema/table';
import { SCHOOL_TABLES } from '../../src/core/school/tables';
import { isNode, nodesOf, type SyntaxNode, sourceIn } from './syntax';

/** Stands for what a template puts in. */
const BLANK = '§';

interface Text {
  readonly where: string;
  readonly text: string;
}

/** The whole text of a string or a template; null for anything else. */
function textOf({ type, value, quasis }: SyntaxNode): string | null {
  if (type === 'StringLiteral') return String(value);
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return null;
  return quasis.map(({ cooked }) => String(cooked)).join(BLANK);
}

const SOURCE = sourceIn(['src', 'sidebar']);

const TEXTS: readonly Text[] = SOURCE.flatMap(({ path, nodes }) =>
  nodes.flatMap((node) => {
    const text = textOf(node);
    return text !== null && /[а-яё]/i.test(text) ? [{ where: path, text }] : [];
  }),
);

/** Texts that people do not read: what the demo is made of is held by its own tests. */
const WORDS = TEXTS.filter(({ where }) => !where.startsWith('src/demo/words/'));

const faulty = (isFault: (text: string) => boolean, texts: readonly Text[] = WORDS): string[] =>
  texts.filter(({ text }) => isFault(text)).map(({ where, text }) => `${where}: ${text}`);

/** Every quotation mark closes what it opened. */
function isUnbalanced(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === '«') open += 1;
    if (sign === '»') open -= 1;
    if (open < 0) return true;
  }
  return open !== 0;
}

test('there is something to read', () => {
  expect(WORDS.length).toBeGreaterThan(1200);
});

test('no text has two spaces together, or one before a stop or inside quotation marks', () => {
  // «[ ] : * ? / \» are the signs themselves.
  const apart = ' [ ] : * ? / \\ ';
  expect(faulty((text) => /\S {2,}\S| [,;.!?](?!\w)|« | »/.test(text.replace(apart, ' ')))).toEqual(
    [],
  );
});

test('no text has two stops together', () => {
  expect(faulty((text) => /(?<!\.)\.\.(?!\.)|[,;:][,;.]/.test(text))).toEqual([]);
});

test('quotation marks are «» and come in pairs', () => {
  expect(faulty((text) => isUnbalanced(text) || /[“”„]/.test(text))).toEqual([]);
});

test.each([
  ['лист «Курсы»', false],
  ['лист «Курсы', true],
  ['лист Курсы»', true],
  ['»Курсы«', true],
])('the marks of %s are seen', (text, expected) => {
  expect(isUnbalanced(text)).toBe(expected);
});

/** Letters of both alphabets in one word. */
const MIXED = /[а-яё][a-z]|[a-z][а-яё]/i;

test('no Russian word has a Latin letter in it', () => {
  // A check's example of such a word; the footer of a printed page has codes of Excel in it.
  const apart = new Set(['«АB-1», где А русская, а B латинская']);
  expect(
    faulty((text) => MIXED.test(text) && !apart.has(text) && !text.startsWith('<headerFooter>')),
  ).toEqual([]);
});

test('every remedy is made of whole sentences, and says what to do or that nothing is to be done', () => {
  const wrong = allChecks().filter(({ remedy }) => !/^[А-ЯЁ].*[^.]\.$/.test(remedy));
  expect(wrong.map(({ id, remedy }) => `${id} ${remedy}`)).toEqual([]);
});

test('every remedy begins with what to do', () => {
  const begins =
    /^(Если [^.]+, )?[А-ЯЁа-яё]+(йте|ьте|ите)(?![а-яё])|^(Ничего делать не нужно|Пусть |Школе нужно |Порядок: |Лист «Сводка» не правят руками|После обновления )/;
  const wrong = allChecks().filter(({ remedy }) => !begins.test(remedy));
  expect(wrong.map(({ id, remedy }) => `${id} ${remedy}`)).toEqual([]);
});

/** What a message may turn out to be: the text itself, or the branches of a condition. */
function outcomes(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'ConditionalExpression') {
    return [...outcomes(node['consequent']), ...outcomes(node['alternate'])];
  }
  const text = textOf(node);
  return text === null ? [] : [text];
}

const isMessage = ({ type, key, value }: SyntaxNode): boolean =>
  type === 'KeyValueProperty' &&
  isNode(key) &&
  key['value'] === 'message' &&
  isNode(value) &&
  value.type === 'ArrowFunctionExpression';

test('a check’s message is a sentence without its stop: others put it in a row of theirs', () => {
  const messages = SOURCE.filter(({ path }) => path.startsWith('src/core/')).flatMap(({ nodes }) =>
    nodes.filter(isMessage).flatMap(({ value }) => outcomes((value as SyntaxNode)['body'])),
  );
  expect(messages.length).toBeGreaterThan(70);
  expect(messages.filter((text) => !/^[А-ЯЁA-Z«§]/.test(text) || /[.;,:]$/.test(text))).toEqual([]);
});

type FixedMessage = AnyCheck & { readonly message: () => string };

const hasFixedMessage = (check: AnyCheck): check is FixedMessage =>
  'message' in check && typeof check.message === 'function' && check.message.length === 0;

test('what a check says without details is such a sentence', () => {
  const fixed = allChecks().filter(hasFixedMessage);
  expect(fixed.length).toBeGreaterThan(40);
  const wrong = fixed.filter(({ message }) => !/^[А-ЯЁA-Z«].{9,}[^.;,:\s]$/u.test(message()));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('what is said of a column or a sheet is whole sentences', () => {
  const tables = [SCHOOL_TABLES, MUNICIPAL_TABLES].flatMap((all): Table[] => Object.values(all));
  const said = tables.flatMap(({ about, columns }) => [
    about,
    ...Object.values(columns).map(({ note }) => note),
  ]);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => text !== '' && !/^[^.].*[^.]\.$/.test(text.trim()))).toEqual([]);
});

const NOUNS =
  'педагог(ов|а)|человека?|строки?|запис(ей|и)|дн(ей|я|ям)|школы?|слушател(ей|я|ям)|месяц(ев|а)|лет|знак(ов|а)|балл(ов|а)|ошиб(ок|ки)|предупреждени[йя]|файл(ов|а)|книги?|листов|мест|заявлени[йя]|категори[йи]|мероприяти[йя]|курс(ов|а)|группы?|запрос(ов|а)';
const COUNTED_NOUN = new RegExp(`^ (${NOUNS})(?![а-яё])`);

/** «MONTHS», «MONTHS / 12», «DEFAULTS.months»: the word is written for the number that it is. */
function isConstant(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'MemberExpression') return isConstant(node['object']);
  if (node.type === 'BinaryExpression') return isConstant(node['left']);
  return node.type === 'Identifier' && /^[A-Z_]+$/.test(String(node['value']));
}

/** Numbers before a noun that was written once: «${count} педагогов» is wrong of 1 and of 2. */
function uncountedIn({ type, quasis, expressions }: SyntaxNode): boolean {
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis) || !Array.isArray(expressions)) {
    return false;
  }
  return expressions.some((expression: unknown, at) => {
    const after = String((quasis[at + 1] as { cooked?: string } | undefined)?.cooked ?? '');
    return COUNTED_NOUN.test(after) && isNode(expression) && !isConstant(expression);
  });
}

test('a noun after a number is in the form that the number asks for', () => {
  const found = SOURCE.flatMap(({ path, nodes }) =>
    nodes.filter(uncountedIn).map((node) => `${path}: ${textOf(node)}`),
  );
  expect(found).toEqual([]);
});

/** Neuter, as only «подано 1 заявление» is. */
const DISAGREES = /[а-яё](но|то|ло|лось) $(?<!подано )/;

/** «осталось ${counted(days, DAYS)}»: of one day it is «остался». */
function disagreesIn({ type, quasis, expressions }: SyntaxNode): boolean {
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis) || !Array.isArray(expressions)) {
    return false;
  }
  return expressions.some((expression: unknown, at) => {
    const before = String((quasis[at] as { cooked?: string } | undefined)?.cooked ?? '');
    if (!isNode(expression) || expression.type !== 'CallExpression') return false;
    const { callee } = expression;
    return isNode(callee) && callee['value'] === 'counted' && DISAGREES.test(before);
  });
}

test('a verb before a number agrees with what is counted', () => {
  const found = SOURCE.flatMap(({ path, nodes }) =>
    nodes.filter(disagreesIn).map((node) => `${path}: ${textOf(node)}`),
  );
  expect(found).toEqual([]);
});

test.each([
  [`\`не проверено \${counted(entries, ENTRIES)}\``, true],
  [`\`не проверено: \${counted(entries, ENTRIES)}\``, false],
  [`\`до конца \${counted(days, DAYS)}\``, false],
])('such a verb is seen: %s', (code, expected) => {
  expect(nodesOf(code).some(disagreesIn)).toBe(expected);
});

test.each([
  [`\`меньше \${people} человек\``, true],
  [`\`меньше \${counted(people, OF_HUMANS)}\``, false],
  [`\`за \${MONTHS / 12} лет\``, false],
])('such a noun is seen: %s', (code, expected) => {
  expect(nodesOf(code).some(uncountedIn)).toBe(expected);
});
