/** Locks, memories, pages and the runtime itself. */
import { PAGE_FILE, pageShape, pageText } from './page-file';
import { ACCEPTED, ANY_REFUSAL, outcomeOf, type Probe, SOURCES, wordsOf } from './probe';

const isThere = (value: unknown): string => (value === null ? 'нет' : 'есть');

const KEY = 'postcourse.live.probe';

/** What comes of keeping a text in the document's properties. */
function kept(text: string): unknown {
  const properties = PropertiesService.getDocumentProperties();
  try {
    return outcomeOf(() => properties.setProperty(KEY, text));
  } finally {
    properties.deleteProperty(KEY);
  }
}

function cached(text: string): unknown {
  const cache = CacheService.getDocumentCache();
  return outcomeOf(() => {
    cache?.put(KEY, text, 60);
    cache?.remove(KEY);
  });
}

const MEMORY_PROBES: readonly Probe[] = [
  {
    name: 'Замок документа (getDocumentLock)',
    answers: ['есть', 'нет'],
    source: 'developers.google.com/apps-script/reference/lock/lock-service',
    ask: () => isThere(LockService.getDocumentLock()),
  },
  {
    name: 'Память документа на время (getDocumentCache)',
    answers: ['есть', 'нет'],
    source: 'developers.google.com/apps-script/reference/cache/cache-service',
    ask: () => isThere(CacheService.getDocumentCache()),
  },
  {
    name: 'Свойство документа в 9 000 знаков',
    answers: [ACCEPTED],
    source: SOURCES.quotas,
    ask: () => kept('x'.repeat(9000)),
  },
  {
    name: 'Свойство документа в 9 300 знаков',
    answers: [ANY_REFUSAL, ACCEPTED],
    source: SOURCES.quotas,
    ask: () => kept('x'.repeat(9300)),
  },
  {
    name: 'Свойство документа в 4 700 русских букв (9 400 байт)',
    answers: [ANY_REFUSAL, ACCEPTED],
    source: SOURCES.doubt,
    ask: () => kept('я'.repeat(4700)),
  },
  {
    name: 'Свойство, которого нет, читается как',
    answers: [null],
    source: 'developers.google.com/apps-script/reference/properties/properties',
    ask: () => PropertiesService.getDocumentProperties().getProperty(KEY),
  },
  {
    name: 'Несколько свойств одним вызовом (setProperties): прочие остаются',
    answers: ['1 2'],
    source: 'developers.google.com/apps-script/reference/properties/properties',
    ask: () => {
      const properties = PropertiesService.getDocumentProperties();
      const other = `${KEY}.2`;
      try {
        properties.setProperty(KEY, '1');
        properties.setProperties({ [other]: '2' });
        const all = properties.getProperties();
        return `${all[KEY]} ${all[other]}`;
      } finally {
        for (const key of [KEY, other]) properties.deleteProperty(key);
      }
    },
  },
  {
    name: 'Текст в 100 000 знаков на время',
    answers: [ACCEPTED],
    source: 'developers.google.com/apps-script/reference/cache/cache',
    ask: () => cached('x'.repeat(100_000)),
  },
  {
    name: 'Текст в 103 000 знаков на время',
    answers: [ANY_REFUSAL, ACCEPTED],
    source: 'developers.google.com/apps-script/reference/cache/cache',
    ask: () => cached('x'.repeat(103_000)),
  },
];

/** Whether a global is there; any answer is survived where the product does without it. */
const global = (name: string): string =>
  typeof (globalThis as unknown as Record<string, unknown>)[name];

const ABSENT = [
  'setTimeout',
  'fetch',
  'URL',
  'TextEncoder',
  'Blob',
  'atob',
  'crypto',
  'performance',
  'process',
  'structuredClone',
];

const NEEDED: readonly (readonly [what: string, member: unknown])[] = [
  ['Array.prototype.flatMap', [].flatMap],
  ['String.prototype.matchAll', ''.matchAll],
  ['String.prototype.normalize', ''.normalize],
  ['Object.fromEntries', Object.fromEntries],
  ['Promise.allSettled', Promise.allSettled],
];

const NEWER: readonly (readonly [what: string, owner: object, member: string])[] = [
  ['Array.prototype.at', Array.prototype, 'at'],
  ['Array.prototype.findLast', Array.prototype, 'findLast'],
  ['Array.prototype.toSorted', Array.prototype, 'toSorted'],
  ['String.prototype.replaceAll', String.prototype, 'replaceAll'],
  ['Object.hasOwn', Object, 'hasOwn'],
];

const RUNTIME_PROBES: readonly Probe[] = [
  {
    name: 'Чего из нужного языку ES2020 нет',
    answers: [[]],
    source: SOURCES.runtime,
    ask: () => NEEDED.filter(([, member]) => typeof member !== 'function').map(([what]) => what),
  },
  {
    name: 'Что из более нового есть (изделие обходится без него)',
    answers: [[]],
    anyElse: true,
    source: SOURCES.runtime,
    ask: () => NEWER.filter(([, owner, member]) => member in owner).map(([what]) => what),
  },
  {
    name: 'Что из браузера и Node есть (изделие обходится без него)',
    answers: [[]],
    anyElse: true,
    source: SOURCES.runtime,
    ask: () => ABSENT.filter((name) => global(name) !== 'undefined'),
  },
  {
    name: 'Intl есть и знает пояса',
    answers: ['function'],
    anyElse: true,
    source: SOURCES.doubt,
    ask: () => (typeof Intl === 'object' ? typeof Intl.DateTimeFormat : 'нет'),
  },
  {
    name: 'Русские буквы: строчные, «ё» из двух знаков, порядок',
    answers: ['ёлка 1 елка ёлка жук'],
    anyElse: true,
    source: SOURCES.doubt,
    ask: () => {
      const words = ['жук', 'ёлка', 'елка'].sort((a, b) => a.localeCompare(b, 'ru'));
      return `${'ЁЛКА'.toLowerCase()} ${'е\u0308'.normalize('NFC').length} ${words.join(' ')}`;
    },
  },
  {
    name: 'Сортировка массива не переставляет равных',
    answers: [true],
    source: SOURCES.runtime,
    ask: () =>
      Array.from({ length: 600 }, (_, index) => ({ key: index % 3, index }))
        .sort((a, b) => a.key - b.key)
        .every((one, at, all) => {
          const before = all[at - 1];
          return !before || before.key < one.key || before.index < one.index;
        }),
  },
];

const PAGE_PROBES: readonly Probe[] = [
  {
    name: 'Дописанное к странице (HtmlOutput.append) не меняется',
    answers: ['<b>а</b><i>&</i>'],
    source: 'developers.google.com/apps-script/reference/html/html-output',
    ask: () => HtmlService.createHtmlOutput('<b>а</b>').append('<i>&</i>').getContent(),
  },
  {
    name: 'К странице дописана незакрытая метка script',
    answers: [ANY_REFUSAL, ACCEPTED],
    source: 'developers.google.com/apps-script/reference/html/html-output',
    ask: () => outcomeOf(() => HtmlService.createHtmlOutput('<b>а</b>').append('<script>1')),
  },
  {
    name: 'Страница из файла в 1 МБ: отдана целиком, а «<?» в ней осталось',
    answers: [pageShape(pageText()), 'файла нет'],
    source:
      'developers.google.com/apps-script/reference/html/html-service#createHtmlOutputFromFile(String)',
    ask: () => {
      try {
        return pageShape(HtmlService.createHtmlOutputFromFile(PAGE_FILE).getContent());
      } catch (caught) {
        // Who installs by hand may have left it out.
        return /no html file|не найден|нет html/i.test(wordsOf(caught))
          ? 'файла нет'
          : wordsOf(caught);
      }
    },
  },
  {
    name: 'Страница в 1 000 000 знаков',
    answers: [ACCEPTED],
    source: SOURCES.doubt,
    ask: () => outcomeOf(() => HtmlService.createHtmlOutput('x'.repeat(1_000_000))),
  },
];

const LOCALE_PROBES: readonly Probe[] = [
  {
    name: 'Язык таблицы (getSpreadsheetLocale) читается как «ru» или «ru_RU»',
    answers: [true],
    source: SOURCES.spreadsheet,
    ask: ({ book }) => /^[a-z]{2,3}(_[A-Za-z]{2,4})?$/.test(book.getSpreadsheetLocale()),
  },
  {
    name: 'Язык таблицы меняется при одном разрешении на открытую таблицу и возвращается назад',
    answers: [ACCEPTED],
    source: SOURCES.spreadsheet,
    ask: ({ book }) => {
      const locale = book.getSpreadsheetLocale();
      const other = locale === 'en_US' ? 'ru_RU' : 'en_US';
      try {
        return outcomeOf(() => {
          book.setSpreadsheetLocale(other);
          if (book.getSpreadsheetLocale() !== other) throw new Error('Язык остался прежним');
        });
      } finally {
        book.setSpreadsheetLocale(locale);
      }
    },
  },
];

export const SERVICE_PROBES: readonly Probe[] = [
  ...MEMORY_PROBES,
  ...RUNTIME_PROBES,
  ...PAGE_PROBES,
  ...LOCALE_PROBES,
];
