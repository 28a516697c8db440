/** The usage is made of the commands' own declarations, and tells of everything that they take. */
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/main';
import { EDITIONS } from '../../src/editions';
import { runCli } from './run-cli';
import { temporaryFolder } from './school-files';

const folder = temporaryFolder();
const optionsIn = (form: string): string[] => form.match(/--[a-z-]+/g) ?? [];

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  'the usage of «%s» names each option that it takes, and no other',
  (name, { usage, options }) => {
    const shown = usage.flatMap(({ form }) => optionsIn(form));
    expect([...new Set(shown)].sort()).toEqual(options.map((option) => `--${option}`).sort());
    for (const { form } of usage) expect(form.split(' ')[0]).toBe(name);
  },
);

test('--help tells every way of use, on standard output, whatever stands beside it', () => {
  const { status, out, err } = runCli('check', '--in-place', '--help');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  for (const { form, about } of COMMANDS.flatMap(({ usage }) => usage)) {
    expect(out).toContain(`  ${form}`);
    expect(out).toContain(about);
  }
});

test('every edition has its template, and the usage says so', () => {
  const { out } = runCli('--help');
  for (const { id } of EDITIONS) {
    expect(out).toContain(`template ${id} КНИГА.xlsx`);
    expect(runCli('template', id, join(folder, `${id}.xlsx`), '--json').status).toBe(0);
  }
});
