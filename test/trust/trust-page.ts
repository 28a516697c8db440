/** `docs/trust.md`: each promise, the tests that attack it, and the figures of the last long run. */
import type { MutantFigures } from '../../scripts/mutants/figures';
import type { Attack } from './attack';
import type { Figures } from './figures';
import type { Promised } from './promises/promise';

/** Figures by the id of the attack: what `docs/trust.json` holds. */
export type AllFigures = Readonly<Record<string, Figures>>;

const HEAD = `# Trust

What the product promises its people, and what tries to break each promise. This page is written by
\`npm run trust\`; a test holds that every test named here exists.

\`\`\`
npm run trust                              # every attack in turn, 20 minutes; a killed run goes on where it stopped
npm run trust -- --minutes 120             # longer
npm run trust -- --only kills              # one attack
npm run trust -- --only kills --seed 7     # other cases
npm run trust -- --only kills --again 41   # one case once more, with all that it says
\`\`\`

A case follows from the attack, the seed and its number alone. \`npm test\` plays the first cases of every
attack.
`;

const counted = (count: number): string => count.toLocaleString('en-US');

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\n/g, ' ');

function outcomes({ became }: Figures): string {
  return Object.entries(became)
    .map(([end, count]) => `${counted(count)} ${end}`)
    .join('; ');
}

function row({ id, title, unit }: Attack, figures: Figures | undefined): string {
  if (figures === undefined) return `| \`${id}\` | ${title} | not run yet | | | |`;
  const { cases, broken, amount, became, date, commit, seed } = figures;
  const tried =
    unit === undefined ? counted(cases) : `${counted(cases)} (${counted(amount)} ${unit})`;
  const brokenCases = became['broken'] ?? 0;
  const again = broken.map(({ index }) => index).join(', ');
  const failures = brokenCases === 0 ? '0' : `**${counted(brokenCases)}** (first: ${again})`;
  return `| \`${id}\` | ${title} | ${tried} | ${failures} | ${cell(outcomes(figures))} | ${date}, ${commit}, seed ${seed} |`;
}

function testLine(test: string): string {
  const [file = '', title] = test.split(' › ');
  return `[${file.replace(/^.*\//, '')}](../${file}) › ${title}`;
}

function promiseRow({ id, promise, tests, attacks }: Promised): string {
  const shown = [...tests.map(testLine), ...attacks.map((attack) => `attack \`${attack}\``)];
  return `| ${id} | ${cell(promise)} | ${cell(shown.join('<br>'))} |`;
}

const MUTANTS = `## Mutants

\`npm run mutants -- FOLDER…\` changes the sources in one place at a time and sees whether a test notices.
Which mutants are tried when not all are is a matter of their hashes. What no test can tell from the original
is explained in \`test/trust/survivors.json\`. «At first» is what was noticed before tests were written for those
that lived: it says more of the mutants that nobody has tried.

| folder | mutants | tried | noticed at first | noticed | lived | of these explained |
| --- | --- | --- | --- | --- | --- | --- |`;

function mutantRow(figures: MutantFigures): string {
  const { folder, mutants, tried, killed, atFirst, survived, explained } = figures;
  const withShare = (noticed: number): string =>
    tried === 0 ? '0' : `${counted(noticed)} (${((100 * noticed) / tried).toFixed(1)} %)`;
  const cells = [
    ...[`\`${folder}\``, counted(mutants), counted(tried)],
    ...[atFirst === undefined ? '—' : withShare(atFirst), withShare(killed)],
    ...[counted(survived), counted(explained)],
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The page as a text. */
export function trustPage(
  attacks: readonly Attack[],
  promises: readonly Promised[],
  all: AllFigures,
  mutants: readonly MutantFigures[],
): string {
  const machines = [...new Set(Object.values(all).map(({ machine }) => machine))];
  return [
    HEAD,
    '## Attacks\n',
    '| attack | what is tried | cases | broken | how they ended | last run |',
    '| --- | --- | --- | --- | --- | --- |',
    ...attacks.map((attack) => row(attack, all[attack.id])),
    ...(machines.length === 0 ? [] : ['', `Run on ${machines.join('; ')}.`]),
    '',
    MUTANTS,
    ...mutants.map(mutantRow),
    '',
    '## Promises\n',
    '| id | promise | attacked by |',
    '| --- | --- | --- |',
    ...promises.map(promiseRow),
    '',
  ].join('\n');
}
