/** A context as bare as Apps Script's: what ES2020 defines, and nothing that came later. */
import { type Context, createContext, Script } from 'node:vm';

const NEWER: Record<string, readonly string[]> = {
  globalThis: ['AggregateError', 'WeakRef', 'FinalizationRegistry', 'structuredClone', 'Iterator'],
  Array: ['fromAsync'],
  'Array.prototype': [
    'at',
    'findLast',
    'findLastIndex',
    'toReversed',
    'toSorted',
    'toSpliced',
    'with',
    'group',
    'groupToMap',
  ],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['any', 'withResolvers', 'try'],
  Intl: ['ListFormat', 'DisplayNames', 'Segmenter', 'supportedValuesOf', 'DurationFormat'],
};

/** The zone of the script is not the document's: no result may depend on it. */
const LOCAL_TIME = [
  'getDate',
  'getDay',
  'getFullYear',
  'getHours',
  'getMinutes',
  'getMonth',
  'getSeconds',
  'getTimezoneOffset',
  'setDate',
  'setFullYear',
  'setHours',
  'setMonth',
  'toDateString',
  'toLocaleDateString',
  'toLocaleString',
  'toLocaleTimeString',
  'toString',
  'toTimeString',
];

const TAKEN_AWAY = new Script(
  [
    ...Object.entries(NEWER).flatMap(([owner, members]) =>
      members.map((member) => `delete ${owner}.${member};`),
    ),
    ...LOCAL_TIME.map(
      (method) =>
        `Date.prototype.${method} = function () { throw new Error('NOT EMULATED: Date.${method}') };`,
    ),
  ].join('\n'),
);

/** Through a context every look at a global is slow; these are looked at for each cell. */
const AT_HAND = new Script(
  'const { Array, JSON, Map, Math, Number, Object, Reflect, Set, String } = globalThis;',
);

/** A fresh context; `console` writes to `log`. */
export function bareContext(log: (line: string) => void): Context {
  const context = createContext({});
  TAKEN_AWAY.runInContext(context);
  AT_HAND.runInContext(context);
  const write = (...parts: unknown[]) => log(parts.map(String).join(' '));
  Object.assign(context, { console: { log: write, info: write, warn: write, error: write } });
  return context;
}
