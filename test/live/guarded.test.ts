/** Nobody's spreadsheet is ever touched by the live suite. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptySheet, fillSheet, storedRows } from '../apps-script/documents';
import { liveRuntime, REPORT } from './live-fixture';

const DEEDS = ['menuVerify', 'menuGoOn', 'menuSweep'] as const;

const contentOf = ({ document }: ReturnType<typeof liveRuntime>): unknown =>
  document.sheets.map((sheet) => [sheet.name, storedRows(sheet)]);

/** Why a deed does nothing, in the words of its message. */
function refusedBy(deed: string, runtime: ReturnType<typeof liveRuntime>): string {
  const before = contentOf(runtime);
  runtime.run(deed);
  expect(runtime.writes).toEqual([]);
  expect(contentOf(runtime)).toEqual(before);
  return runtime.shown.alerts.at(-1)?.message ?? '';
}

it.each(DEEDS)('%s refuses where somebody has written', (deed) => {
  const runtime = liveRuntime();
  fillSheet(runtime.document, 'Педагоги', [['Код'], ['П1']]);
  refusedBy(deed, runtime);
  expect(runtime.shown.alerts).toHaveLength(1);
});

it.each([
  ['a value', () => fillSheet(liveRuntime().document, 'Мой', [[null, 0]])],
  [
    'a note',
    () => ({ ...emptySheet('Мой'), cells: [[{ value: null, format: '@', note: 'моё' }]] }),
  ],
  [
    'a checkbox',
    () => ({
      ...emptySheet('Мой'),
      cells: [[{ value: null, format: '@', validation: { summary: 'checkbox' } }]],
    }),
  ],
  ['a chart alone', () => ({ ...emptySheet('Мой'), isChart: true as const })],
  [
    'a report that is not ours',
    () => ({ ...emptySheet(REPORT), cells: [[{ value: 'моё', format: '@' }]] }),
  ],
])('refuses a sheet with %s', (_, sheet) => {
  const runtime = liveRuntime();
  runtime.document.sheets.push(sheet());
  expect(refusedBy('menuVerify', runtime)).toMatch(
    /^В этой таблице есть данные: «(Мой|Отчёт проверки)»\./,
  );
});

it('asks before blank sheets go, and takes no for an answer', () => {
  const runtime = liveRuntime();
  runtime.shown.answer = 'CANCEL';
  expect(refusedBy('menuVerify', runtime)).toContain('сотрёт пустые листы: «Лист1»');
});

it('refuses a sheet that was written after the last run', () => {
  const runtime = liveRuntime();
  runtime.run('menuVerify');
  fillSheet(runtime.document, 'Педагоги', [['П1']]);
  expect(refusedBy('menuVerify', runtime)).toContain('есть данные: «Педагоги»');
  expect(refusedBy('menuSweep', runtime)).toContain('есть данные: «Педагоги»');
});

describe('what a broken-off run has left', () => {
  const broken = () => {
    const runtime = liveRuntime();
    let isDead = false;
    runtime.twist = (call, _target, args, real) => {
      if (isDead) throw new Error('Exceeded maximum execution time');
      isDead = call === 'Range.copyTo';
      return real(args);
    };
    runtime.run('menuVerify');
    expect(isDead).toBe(true);
    runtime.twist = null;
    return runtime;
  };

  it('is named, and stays where the person says no', () => {
    const runtime = broken();
    runtime.shown.answer = 'CANCEL';
    expect(refusedBy('menuGoOn', runtime)).toMatch(/^Прошлая проверка прервалась и оставила листы/);
  });

  it('is swept away on demand', () => {
    const runtime = broken();
    runtime.run('menuSweep');
    expect(runtime.document.sheets.map(({ name }) => name)).toEqual([REPORT]);
    expect(refusedBy('menuGoOn', runtime)).toContain('Продолжать нечего');
  });
});

it('does nothing while another run holds the lock', () => {
  const runtime = liveRuntime();
  runtime.lock.heldElsewhere = true;
  expect(refusedBy('menuVerify', runtime)).toContain('уже идёт другой расчёт');
});

it('shows its menu before it is authorised', () => {
  const runtime = liveRuntime();
  runtime.run('onOpen', { authMode: 'NONE' });
  expect(runtime.shown.menu).toEqual([
    ['Проверить вживую', 'menuVerify'],
    ['Продолжить', 'menuGoOn'],
    ['Стереть пробные листы', 'menuSweep'],
  ]);
  expect(runtime.publicFunctions()).toEqual(['menuGoOn', 'menuSweep', 'menuVerify', 'onOpen']);
});

it('lays rules that refuse what people type nowhere but in its probes', () => {
  const laying = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .filter((path) => readFileSync(join('src', path), 'utf8').includes('setAllowInvalid(false)'));
  expect(laying).toEqual(['live/probes/refusal-probes.ts']);
});
