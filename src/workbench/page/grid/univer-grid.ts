/** The grid over the library: snapshots in, patches in, edits out. */
import type { ICellData, Workbook } from '@univerjs/core';
import type { CellPlace } from '../../../core/schema/place';
import type { CellPatch, SheetPatch } from '../../wire/messages';
import type { CellNote, Snapshot } from '../../wire/snapshot';
import { FROM_SERVER, listenToEdits, setValues } from './edits';
import type { Grid, GridEdit, SelectedCell } from './grid';
import { startLibrary } from './library';
import { styleOf } from './look-style';
import { noteOf } from './notes';
import { takeOverClipboard } from './paste';
import { type SelectedArea, selectionParams, TypingWatch } from './selection';
import { forbidStructure } from './vetoes';
import { sheetId, workbookData } from './workbook-data';

const TEXT = 1;
const BLANK: ICellData = { v: null, t: null, p: null, f: null, si: null };

/** Puts a grid into `container`. */
export function mountGrid(container: HTMLElement): Grid {
  return new UniverGrid(container);
}

class UniverGrid implements Grid {
  private readonly library: ReturnType<typeof startLibrary>;
  private readonly typing: TypingWatch;
  private workbook: Workbook | null = null;
  private names: readonly string[] = [];
  private generation = 0;
  private area: SelectedArea | null = null;
  private readonly editListeners: ((edit: GridEdit) => void)[] = [];
  private readonly selectListeners: ((cell: SelectedCell) => void)[] = [];
  /** Notes by sheet and place. */
  private notes = new Map<string, Pick<CellNote, 'note' | 'severity'>>();

  constructor(private readonly container: HTMLElement) {
    this.library = startLibrary(container);
    const { commands } = this.library;
    forbidStructure(commands);
    this.typing = new TypingWatch(commands, container);
    listenToEdits(commands, (id, cells) => {
      const sheet = this.names[this.indexOf(id)];
      if (sheet === undefined) return;
      for (const listener of this.editListeners) listener({ sheet, cells });
    });
    takeOverClipboard(commands, {
      takesPaste: () => this.takesPaste(),
      selection: () => this.area,
      setTexts: (row, column, texts) => this.setTexts(row, column, texts),
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (id !== 'sheet.operation.set-selections') return;
      this.area = selectionParams(params) ?? this.area;
      this.tellSelection();
    });
  }

  show(snapshot: Snapshot): void {
    const place = this.place();
    const before = this.workbook?.getUnitId();
    if (before !== undefined) this.library.close(before);
    this.generation += 1;
    this.names = snapshot.sheets.map(({ name }) => name);
    this.notes = new Map(
      snapshot.sheets.flatMap(({ name, notes }) =>
        notes.map((note) => [`${name}:${note.row}:${note.column}`, note] as const),
      ),
    );
    this.workbook = this.library.open(workbookData(snapshot, `book-${this.generation}`));
    const sheet = snapshot.sheets.find(({ name }) => name === place?.sheet);
    if (place && sheet) this.goTo(place);
    else this.activate(this.names[0] ?? '');
  }

  ready(): Promise<void> {
    return this.library.ready();
  }

  applyPatch(patches: readonly SheetPatch[]): void {
    const unitId = this.workbook?.getUnitId() ?? '';
    for (const { sheet, cells } of patches) {
      const subUnitId = this.idOf(sheet);
      if (subUnitId === null) continue;
      const byRow: Record<number, Record<number, ICellData>> = {};
      for (const cell of cells) {
        const { row, column, text, look } = cell;
        const content =
          text === undefined ? {} : text === '' ? BLANK : { ...BLANK, v: text, t: TEXT };
        byRow[row] = { ...byRow[row], [column]: { ...content, s: styleOf(look) } };
        this.setNote(sheet, cell);
      }
      const { id, params } = setValues(unitId, subUnitId, byRow);
      this.library.commands.syncExecuteCommand(id, params, FROM_SERVER);
    }
    this.tellSelection();
  }

  onEdit(listener: (edit: GridEdit) => void): void {
    this.editListeners.push(listener);
  }

  onSelect(listener: (cell: SelectedCell) => void): void {
    this.selectListeners.push(listener);
  }

  goTo({ sheet, row, column }: CellPlace): void {
    this.activate(sheet);
    const unitId = this.workbook?.getUnitId() ?? '';
    const subUnitId = this.idOf(sheet);
    if (subUnitId === null) return;
    // The library counts from 0.
    const [r, c] = [row - 1, column - 1];
    const range = { startRow: r, endRow: r, startColumn: c, endColumn: c };
    const primary = { ...range, actualRow: r, actualColumn: c, isMerged: false };
    const selections = [{ range, primary: { ...primary, isMergedMainCell: false }, style: null }];
    const { commands } = this.library;
    void commands
      .executeCommand('sheet.operation.set-selections', { unitId, subUnitId, selections })
      .then(() => commands.executeCommand('sheet.command.scroll-to-cell', { range }));
  }

  activate(sheet: string): void {
    const subUnitId = this.idOf(sheet);
    const unitId = this.workbook?.getUnitId();
    if (subUnitId === null || unitId === undefined) return;
    if (this.workbook?.getActiveSheet()?.getSheetId() === subUnitId) return;
    this.library.commands.syncExecuteCommand('sheet.operation.set-worksheet-active', {
      unitId,
      subUnitId,
    });
  }

  isTyping(): boolean {
    return this.typing.isTyping;
  }

  undo(): void {
    void this.library.commands.executeCommand('univer.command.undo');
  }

  redo(): void {
    void this.library.commands.executeCommand('univer.command.redo');
  }

  private takesPaste(): boolean {
    const focused = document.activeElement;
    return !this.typing.isTyping && (this.container.contains(focused) || focused === document.body);
  }

  private setTexts(row: number, column: number, texts: readonly (readonly string[])[]): void {
    const sheet = this.workbook?.getActiveSheet();
    if (!sheet) return;
    const value: Record<number, Record<number, ICellData>> = {};
    texts.forEach((cells, down) => {
      const inRow: Record<number, ICellData> = {};
      cells.forEach((text, right) => {
        inRow[column + right] = { v: text, t: TEXT, p: null, f: null };
      });
      value[row + down] = inRow;
    });
    void this.library.commands.executeCommand('sheet.command.set-range-values', {
      unitId: this.workbook?.getUnitId(),
      subUnitId: sheet.getSheetId(),
      range: {
        startRow: row,
        endRow: row + texts.length - 1,
        startColumn: column,
        endColumn: column + Math.max(...texts.map(({ length }) => length)) - 1,
      },
      value,
    });
  }

  private setNote(sheet: string, { row, column, note, severity }: CellPatch): void {
    const key = `${sheet}:${row}:${column}`;
    if ((this.notes.get(key)?.note ?? null) === note) return;
    const place = {
      unitId: this.workbook?.getUnitId(),
      sheetId: this.idOf(sheet),
      row,
      col: column,
    };
    const { commands } = this.library;
    if (note === null) {
      this.notes.delete(key);
      commands.syncExecuteCommand('sheet.mutation.remove-note', place, FROM_SERVER);
    } else {
      this.notes.set(key, { note, severity });
      const params = { ...place, note: noteOf(row, column, note) };
      commands.syncExecuteCommand('sheet.mutation.update-note', params, FROM_SERVER);
    }
  }

  private tellSelection(): void {
    const place = this.place();
    const sheet = this.workbook?.getActiveSheet();
    if (!place || !sheet) return;
    // The library counts from 0.
    const [row, column] = [place.row - 1, place.column - 1];
    const textAt = (index: number): string => String(sheet.getCellRaw(index, column)?.v ?? '');
    const frozen = sheet.getFreeze().ySplit;
    const { note = '', severity = null } = this.notes.get(`${place.sheet}:${row}:${column}`) ?? {};
    const cell: SelectedCell = {
      ...place,
      text: textAt(row),
      header: frozen > 0 && row >= frozen ? textAt(frozen - 1) : '',
      note,
      severity,
    };
    for (const listener of this.selectListeners) listener(cell);
  }

  private place(): CellPlace | null {
    const sheet = this.names[this.indexOf(this.workbook?.getActiveSheet()?.getSheetId() ?? '')];
    if (sheet === undefined) return null;
    return { sheet, row: (this.area?.row ?? 0) + 1, column: (this.area?.column ?? 0) + 1 };
  }

  private idOf(sheet: string): string | null {
    const index = this.names.indexOf(sheet);
    return index < 0 ? null : sheetId(index);
  }

  private indexOf(id: string): number {
    return this.names.findIndex((_, index) => sheetId(index) === id);
  }
}
