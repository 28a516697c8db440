/** Nothing typed is lost: drafts, saving, other programs, taking commands back. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../src/core/values/fault';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-workbook';
import type { Session } from '../../src/workbench/server/session';
import { newFolder, openedIn, removeFolders, TODAY } from './running';

afterEach(removeFolders);

const SHEET = 'Педагоги';
const NAME = { row: 1, column: 1 };

function type(session: Session, text: string, place = NAME, sheet = SHEET): void {
  const { id: book, revision } = session;
  session.edit({ book, revision, sheet, cells: [{ ...place, text }] }, 'page');
  session.stop();
}

const shown = (session: Session, { row, column } = NAME, sheet = SHEET) =>
  session.snapshot().sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];

const stored = (file: string) =>
  openXlsx(readFileSync(file), { today: TODAY }).read(SHEET)?.rows[1]?.[1];

const computeAll = (session: Session) =>
  JSON.parse(session.call(JSON.stringify({ call: 'computeAll', args: [] }), 'page'));

describe('the draft', () => {
  it('gives back what was typed and computed before a crash', () => {
    const folder = newFolder();
    const { session } = openedIn(folder).workbench;
    type(session, 'Первая');
    computeAll(session);
    type(session, 'Вторая');
    const { session: again } = openedIn(folder).workbench;
    expect(again.snapshot().notice).toContain('Восстановлены');
    expect(shown(again)).toBe('Вторая');
    expect(shown(again, { row: 4, column: 0 }, 'Рейтинг')).toBe('1');
    expect(again.state().saved).toBe(false);
    expect(again.undo()).toBe('Рассчитать всё');
    expect(shown(again)).toBe('Вторая');
  });

  it('survives a line that was cut short', () => {
    const folder = newFolder();
    const { session } = openedIn(folder).workbench;
    type(session, 'Целая');
    const name = readdirSync(folder).find((one) => one.endsWith('.draft')) ?? '';
    writeFileSync(join(folder, name), '{"kind":"edit","she', { flag: 'a' });
    expect(shown(openedIn(folder).workbench.session)).toBe('Целая');
  });

  it('is put aside when the file is another one now', () => {
    const folder = newFolder();
    const { workbench, file } = openedIn(folder);
    type(workbench.session, 'Из черновика');
    const other = openXlsx(readFileSync(file), { today: TODAY });
    other.apply([{ kind: 'editCells', sheet: SHEET, cells: [{ ...NAME, value: 'Из Excel' }] }]);
    writeFileSync(file, other.toBytes());
    const { session } = openedIn(folder).workbench;
    expect(session.snapshot().notice).toContain('черновик отложен');
    expect(shown(session)).toBe('Из Excel');
    expect(readdirSync(folder).some((name) => /\.draft-\d+$/.test(name))).toBe(true);
  });

  it('goes when the workbook is saved, and the old file stays as a backup', () => {
    const folder = newFolder();
    const { workbench, file } = openedIn(folder);
    const before = readFileSync(file);
    type(workbench.session, 'Сохранённая');
    expect(workbench.save().ok).toBe(true);
    expect(stored(file)).toBe('Сохранённая');
    expect(readFileSync(`${file}.bak`).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.includes('.draft'))).toEqual([]);
    expect(workbench.session.state()).toMatchObject({ saved: true, trouble: null });
  });
});

describe('other programs', () => {
  it('are never overwritten', () => {
    const { workbench, file } = openedIn(newFolder());
    type(workbench.session, 'Моё');
    const theirs = readFileSync(file).subarray(0, 100);
    writeFileSync(file, theirs);
    expect(workbench.session.state().trouble).toContain('изменила другая программа');
    expect(workbench.save()).toMatchObject({ ok: false, conflict: true });
    expect(readFileSync(file).equals(theirs)).toBe(true);
    expect(workbench.saveAs('моё.xlsx').ok).toBe(true);
    expect(workbench.session.file.name).toBe('моё.xlsx');
    expect(shown(workbench.session)).toBe('Моё');
  });

  it('may remove the file: saving writes it anew', () => {
    const { workbench, file } = openedIn(newFolder());
    type(workbench.session, 'Живое');
    rmSync(file);
    expect(workbench.session.state().trouble).toContain('удалён');
    expect(workbench.save().ok).toBe(true);
    expect(stored(file)).toBe('Живое');
  });
});

describe('files', () => {
  it('are not replaced by «Сохранить как»', () => {
    const { workbench, file } = openedIn(newFolder());
    expect(workbench.saveAs(file)).toMatchObject({ ok: false });
  });

  it('are opened by a path, or as a copy of what the browser sends', () => {
    const folder = newFolder();
    const { workbench, file } = openedIn(folder);
    const bytes = readFileSync(file);
    expect(workbench.upload('..\\..\\Книга <1>.xlsx', bytes).ok).toBe(true);
    expect(workbench.session.file.path).toBe(join(folder, 'Книга 1.xlsx'));
    expect(workbench.open(file).ok).toBe(true);
    expect(workbench.list('').files).toContain('Книга 1.xlsx');
    expect(() => workbench.upload('не книга.xlsx', new Uint8Array([1, 2, 3]))).toThrow(Fault);
    expect(existsSync(join(folder, 'не книга.xlsx'))).toBe(false);
    expect(workbench.session.file.path).toBe(file);
  });

  it('are read again by «Вернуться к сохранённому»', () => {
    const { workbench } = openedIn(newFolder());
    const before = shown(workbench.session);
    type(workbench.session, 'Лишнее');
    expect(workbench.revert().ok).toBe(true);
    expect(shown(workbench.session)).toBe(before);
    expect(workbench.session.state().saved).toBe(true);
  });
});

describe('taking a command back', () => {
  it('keeps what was typed after it', () => {
    const { session } = openedIn(newFolder()).workbench;
    const rating = () => shown(session, { row: 4, column: 0 }, 'Рейтинг');
    expect(session.undo()).toBeNull();
    expect(computeAll(session).value.message).toContain('Всё рассчитано');
    expect(rating()).toBe('1');
    type(session, 'После расчёта');
    expect(session.state().undoable).toBe('Рассчитать всё');
    expect(session.undo()).toBe('Рассчитать всё');
    expect(rating()).not.toBe('1');
    expect(shown(session)).toBe('После расчёта');
    expect(session.state().undoable).toBeNull();
  });
});
