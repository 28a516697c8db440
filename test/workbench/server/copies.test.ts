/** Which copies of a book stay beside it while it is saved again and again. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Day } from '../../../src/core/values/day';
import { CopiesNote } from '../../../src/workbench/server/copies-note';
import { ANY_STATE, WorkingFile } from '../../../src/workbench/server/working-file';
import { day } from '../../contract/plans';
import { cleanUp, newFolder } from './served';

afterEach(cleanUp);

/** A book opened anew, saved with these contents one after another; what lies beside it then. */
function saved(path: string, today: () => Day, contents: readonly string[], notes?: string) {
  const file = new WorkingFile(path, today, new CopiesNote(notes ?? null, path));
  for (const content of contents) file.write(Buffer.from(content), ANY_STATE);
  const names = readdirSync(dirname(path)).filter((name) => name !== basename(path));
  return Object.fromEntries(
    names.map((name) => [
      name.replace('книга.xlsx', ''),
      readFileSync(join(dirname(path), name), 'utf8'),
    ]),
  );
}

function book(content: string): string {
  const path = join(newFolder(), 'книга.xlsx');
  writeFileSync(path, content);
  return path;
}

const FIRST_DAY = () => day(2026, 4, 15);

it('the original of the day stays, and of the later ones the last', () => {
  const path = book('morning');
  expect(saved(path, FIRST_DAY, ['1', '2', '3', '4', '5'])).toEqual({
    '.2026-04-15.bak': 'morning',
    // Made before the one of «3» went.
    '.2026-04-15.3.bak': '4',
  });
});

it('the original of every day stays, of a program that runs for days too', () => {
  const path = book('morning');
  let today = FIRST_DAY();
  const file = new WorkingFile(path, () => today);
  for (const [at, content] of ['1', '2', '3', '4'].entries()) {
    if (at === 2) today = day(2026, 4, 16);
    file.write(Buffer.from(content), ANY_STATE);
  }
  const kept = saved(path, () => today, []);
  expect([kept['.2026-04-15.bak'], kept['.2026-04-16.bak']]).toEqual(['morning', '2']);
});

describe('a program started again the same day', () => {
  it('goes on as if it had not ended', () => {
    const [path, notes] = [book('morning'), newFolder()];
    for (const contents of [['1', '2'], ['3'], ['4', '5']]) saved(path, FIRST_DAY, contents, notes);
    expect(saved(path, FIRST_DAY, [], notes)).toEqual({
      '.2026-04-15.bak': 'morning',
      '.2026-04-15.3.bak': '4',
    });
    expect(readdirSync(notes).map((name) => statSync(join(notes, name)).mode & 0o777)).toEqual([
      0o600,
    ]);
  });

  it('that does not know which copies are its own takes none away', () => {
    const [path, notes] = [book('morning'), newFolder()];
    saved(path, FIRST_DAY, ['1', '2'], notes);
    for (const name of readdirSync(notes)) writeFileSync(join(notes, name), '{"day":1,"first":');
    expect(saved(path, FIRST_DAY, ['3', '4', '5'], notes)).toMatchObject({
      '.2026-04-15.bak': 'morning',
      '.2026-04-15.2.bak': '1',
      '.2026-04-15.3.bak': '2',
    });
  });

  it('keeps an original anew where somebody has taken the copy of it, and leaves theirs', () => {
    const [path, notes] = [book('morning'), newFolder()];
    saved(path, FIRST_DAY, ['1', '2'], notes);
    writeFileSync(`${path}.2026-04-15.bak`, 'theirs');
    writeFileSync(`${path}.2026-04-15.2.bak`, 'theirs too');
    expect(saved(path, FIRST_DAY, ['3', '4', '5'], notes)).toEqual({
      '.2026-04-15.bak': 'theirs',
      '.2026-04-15.2.bak': 'theirs too',
      '.2026-04-15.3.bak': '2',
      '.2026-04-15.5.bak': '4',
    });
  });

  it('saves where nothing can be noted', () => {
    const path = book('morning');
    expect(saved(path, FIRST_DAY, ['1', '2', '3'], join(newFolder(), 'нет'))).toEqual({
      '.2026-04-15.bak': 'morning',
      '.2026-04-15.3.bak': '2',
    });
  });
});

it('somebody’s own copies stay, whatever their names, those too that they put in the place of ours', () => {
  const path = book('morning');
  for (const ending of ['.bak', '.1.bak', '.2026-04-15.bak'])
    writeFileSync(path + ending, 'theirs');
  expect(saved(path, FIRST_DAY, ['1', '2', '3'])).toEqual({
    '.bak': 'theirs',
    '.1.bak': 'theirs',
    '.2026-04-15.bak': 'theirs',
    '.2026-04-15.2.bak': 'morning',
    '.2026-04-15.4.bak': '2',
  });
  const other = book('morning');
  const file = new WorkingFile(other, FIRST_DAY);
  for (const content of ['1', '2']) file.write(Buffer.from(content), ANY_STATE);
  writeFileSync(`${other}.2026-04-15.2.bak`, 'theirs');
  file.write(Buffer.from('3'), ANY_STATE);
  expect(readFileSync(`${other}.2026-04-15.2.bak`, 'utf8')).toBe('theirs');
});

describe('what another program wrote', () => {
  /** Saved over what somebody else has put there meanwhile. */
  const overForeign = (file: WorkingFile, path: string, theirs: string, ours: string) => {
    writeFileSync(path, theirs);
    file.write(Buffer.from(ours), ANY_STATE);
  };

  it('and was written over by the person’s word stays beside the book for good', () => {
    const path = book('morning');
    const file = new WorkingFile(path, FIRST_DAY);
    for (const content of ['1', '2']) file.write(Buffer.from(content), ANY_STATE);
    overForeign(file, path, 'theirs', '3');
    for (const content of ['4', '5', '6']) file.write(Buffer.from(content), ANY_STATE);
    const kept = Object.values(saved(path, FIRST_DAY, []));
    expect(kept.sort()).toEqual(['5', 'morning', 'theirs']);
  });

  it('stays too when it was read here before, each of several, and over starts', () => {
    const [path, notes] = [book('morning'), newFolder()];
    saved(path, FIRST_DAY, ['1', '2'], notes);
    for (const theirs of ['theirs', 'theirs again']) {
      writeFileSync(path, theirs);
      saved(path, FIRST_DAY, ['3', '4', '5'], notes);
    }
    const kept = Object.values(saved(path, FIRST_DAY, [], notes));
    expect(kept.sort()).toEqual(['4', 'morning', 'theirs', 'theirs again']);
  });

  it('of another day too', () => {
    const path = book('morning');
    let today = FIRST_DAY();
    const file = new WorkingFile(path, () => today);
    for (const content of ['1', '2']) file.write(Buffer.from(content), ANY_STATE);
    overForeign(file, path, 'theirs', '3');
    today = day(2026, 4, 16);
    for (const content of ['4', '5', '6']) file.write(Buffer.from(content), ANY_STATE);
    const kept = Object.values(saved(path, FIRST_DAY, []));
    expect(kept.sort()).toEqual(['3', '5', 'morning', 'theirs']);
  });
});
