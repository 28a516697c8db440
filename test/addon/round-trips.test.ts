/** What every command of the menu costs: docs/round-trips.md is what is measured here, `npm run docs` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { menuFunction } from '../../src/editions/edition';
import { MUNICIPALITY } from '../../src/editions/municipality';
import { SCHOOL } from '../../src/editions/school';
import type { AppsScriptRuntime } from '../apps-script/runtime';
import { municipalityOf, municipalRuntime } from './municipal-fixture';
import { filledSchool, ROOT, schoolRuntime, TODAY } from './school-fixture';

const FILE = join(ROOT, 'docs/round-trips.md');

/**
 * Seconds a round trip. The least: Google writes 10,000 cells one by one in 70 s
 * (https://developers.google.com/apps-script/guides/support/best-practices). The most: the dearest call of
 * https://ziritione.org/post/apps_script_performance takes 93 ms on average.
 */
const [LEAST, MOST] = [0.007, 0.093];

/** Reading schools' books by their links costs by the school: it has its own limits and its own tests. */
const BY_THE_SCHOOL = new Set(['importSummaries']);

interface Run {
  readonly reads: number;
  readonly writes: number;
}

function measured(runtime: AppsScriptRuntime, name: string): Run {
  runtime.run(name, runtime.clock ? {} : TODAY);
  const writes = runtime.writes.length;
  return { reads: runtime.roundTrips.length - writes, writes };
}

const twice = (runtime: AppsScriptRuntime, name: string): readonly [Run, Run] => [
  measured(runtime, name),
  measured(runtime, name),
];

/** People of a school, or schools of a municipality: both more than the grids of new sheets have room for. */
const [FEW, MANY] = [60, 300];

const EDITIONS = [
  { edition: SCHOOL, title: 'Школа', empty: schoolRuntime, filled: filledSchool },
  {
    edition: MUNICIPALITY,
    title: 'Муниципалитет',
    empty: municipalRuntime,
    filled: municipalityOf,
  },
].map(({ edition, title, empty, filled }) => ({
  title,
  lines: edition.commands.map(({ call, title: command }) => {
    const name = menuFunction(call);
    const at = (rows: number): readonly [Run, Run] =>
      twice(call === 'createSheets' ? empty() : filled(rows), name);
    const few = at(FEW);
    return { call, command, few, many: BY_THE_SCHOOL.has(call) ? few : at(MANY) };
  }),
}));

const shown = ({ reads, writes }: Run): string => {
  const [least, most] = [LEAST, MOST].map((cost) => Math.ceil((reads + writes) * cost));
  return `${reads} + ${writes} | ${least}–${most} с`;
};

const page = (): string =>
  [
    '# Обращения к таблице',
    '',
    'Этот файл создаётся командой `npm run docs`: числа измеряют тесты на подделке Google, поэтому секунды — оценка,',
    `по ${LEAST * 1000}–${MOST * 1000} мс на обращение (источники — в \`test/addon/round-trips.test.ts\`). Сначала чтения, потом записи.`,
    `Число обращений не растёт с числом строк: у ${FEW} и у ${MANY} педагогов или школ оно одно и то же. Исключение —`,
    `«Импортировать сводки»: каждая книга по ссылке читается отдельно (здесь их ${FEW}, и чтения книг входят в счёт).`,
    ...EDITIONS.flatMap(({ title, lines }) => [
      '',
      `## ${title}`,
      '',
      '| команда | в первый раз | время | во второй раз | время |',
      '| --- | --- | --- | --- | --- |',
      ...lines.map(
        ({ command, few: [first, second] }) =>
          `| «${command}» | ${shown(first)} | ${shown(second)} |`,
      ),
    ]),
    '',
  ].join('\n');

it('is what docs/round-trips.md says; `npm run docs` writes it', () => {
  if (process.env['POSTCOURSE_WRITE_DOCS'] === '1') writeFileSync(FILE, page());
  expect(readFileSync(FILE, 'utf8')).toBe(page());
});

it('does not grow with the rows', () => {
  const grown = EDITIONS.flatMap(({ lines }) =>
    lines.filter(({ few, many }) => JSON.stringify(few) !== JSON.stringify(many)),
  );
  expect(grown).toEqual([]);
});

it('«Создать листы» stays within its means', () => {
  const costs = EDITIONS.map(({ lines }) => {
    const [first] = lines.find(({ call }) => call === 'createSheets')?.few ?? [];
    return (first?.reads ?? 0) + (first?.writes ?? 0);
  });
  // One of them asks whose book it is.
  expect(costs[0]).toBeLessThanOrEqual(151);
  expect(costs[1]).toBeLessThanOrEqual(163);
});
