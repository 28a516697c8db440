/** С-43: folders inside of a given one are not opened, and that is said where books lie in them. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideLines, leftAside } from '../../src/cli/subfolders';
import { runCli } from './run-cli';
import { teacher, temporaryFolder, writeSchool } from './school-files';

const folder = temporaryFolder();
const at = (...path: string[]): string => join(folder, ...path);

function put(...path: string[]): void {
  mkdirSync(at(...path.slice(0, -1)), { recursive: true });
  writeFileSync(at(...path), 'это не книга');
}

put('сданное', '0512.xlsx');
put('сданное', 'СОШ 5', '0505.xlsx');
put('сданное', 'архив', '2025', 'июнь', '0501.ODS');
put('сданное', 'приказы', 'приказ.pdf');
put('сданное', 'копии', '0512.xlsx.1.bak');
put('сданное', 'блокировки', '~$0512.xlsx');
put('сданное', '.скрытая', '0512.xlsx');
mkdirSync(at('сданное', 'пусто'));
symlinkSync(at('сданное'), at('сданное', 'приказы', 'круг'));
put('вложенные', 'одна', '0512.xlsx');

const ASIDE = [at('сданное', 'СОШ 5'), at('сданное', 'архив')];
const LINE = `Подпапки не читаются, а в них есть книги: «${ASIDE[0]}», «${ASIDE[1]}». Если их надо взять, назовите в команде и эти папки.`;

it('only those with books are told', () => {
  expect(leftAside([at('сданное'), at('сданное', '0512.xlsx'), at('нет')])).toEqual(ASIDE);
  expect(asideLines(ASIDE)).toEqual([LINE]);
  expect(asideLines([])).toEqual([]);
});

it('one that is named too is not', () => {
  expect(leftAside([at('сданное'), at('сданное', 'архив')])).toEqual(
    expect.not.arrayContaining([at('сданное', 'архив')]),
  );
});

describe('commands', () => {
  const book = at('книга.xlsx');
  writeSchool(book, { Педагоги: [teacher('П-1')] });

  it('collect says so, before and after it writes', () => {
    for (const how of [['--dry-run'], ['--out', at('итог.xlsx')]]) {
      expect(runCli('collect', book, at('сданное'), ...how).out).toContain(LINE);
    }
  });

  it('and to a program', () => {
    const { out } = runCli('collect', book, at('сданное'), '--dry-run', '--json');
    expect(JSON.parse(out)).toMatchObject({ subfolders: ASIDE });
  });

  it('where the folder has nothing else, too', () => {
    const { status, err } = runCli('collect', book, at('вложенные'), '--dry-run');
    expect([status, err]).toEqual([
      2,
      `В папке «${at('вложенные')}» нет книг .xlsx. Подпапки не читаются, а в них есть книги: «${at('вложенные', 'одна')}». Если их надо взять, назовите в команде и эти папки.\n`,
    ]);
  });

  it('rollup says so', () => {
    const district = at('район.xlsx');
    runCli('template', 'municipality', district);
    const { out } = runCli('rollup', district, at('сданное'), '--out', at('свод.xlsx'));
    expect(out).toContain(LINE);
  });
});
