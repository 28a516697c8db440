/** The open workbook: edits, commands, and going back behind the last command. */

import type { CellEdit } from '../../app/workbook';
import type { CellPlace } from '../../core/schema/place';
import { groupBy } from '../../core/values/arrange';
import { Fault } from '../../core/values/fault';
import type { Edition } from '../../editions/edition';
import type { SheetView } from '../../hosts/xlsx/view/sheet-view';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import { answerCall, type CallList } from '../../panel/gateway';
import { outcomeOf } from '../../panel/plain-message';
import { SUMMARY_FILE_CALL, type TypedCell } from '../wire/messages';
import { styleAt } from './formats';
import { summaryFile } from './summary-file';
import { typedValue } from './typed-value';

export interface Edit {
  readonly kind: 'edit';
  readonly sheet: string;
  readonly cells: readonly TypedCell[];
}

/** Everything that changes a workbook; a list of them, done again, gives the same workbook. */
export type Operation =
  | Edit
  | { readonly kind: 'call'; readonly json: string }
  | { readonly kind: 'undo' };

interface Step {
  readonly title: string;
  readonly before: XlsxWorkbook;
  /** What was typed since: it outlives the step when that is undone. */
  readonly edits: Edit[];
}

/** Steps that can be undone; each keeps the parts that it changed. */
const MOST_STEPS = 10;

export class OpenWorkbook {
  private readonly steps: Step[] = [];
  private unwritten: { readonly sheet: string; readonly cells: readonly CellEdit[] }[] = [];
  private readonly views = new Map<string, SheetView | null>();
  /** Counts edits and commands, so that a page can tell whether it is up to date. */
  revision = 0;

  constructor(
    private current: XlsxWorkbook,
    private readonly edition: Edition,
  ) {}

  /** The workbook with everything typed. */
  get workbook(): XlsxWorkbook {
    this.write();
    return this.current;
  }

  /** The title of the command that `undo` would take back. */
  get undoable(): string | null {
    return this.steps[this.steps.length - 1]?.title ?? null;
  }

  /**
   * Types texts into cells and gives what they mean. They are written when the workbook is asked
   * for next: in a large one that takes seconds, and typing must not wait for it.
   */
  edit(edit: Edit): CellEdit[] {
    if (!this.current.sheetNames().includes(edit.sheet)) {
      throw new Fault(`Листа «${edit.sheet}» в книге уже нет: введённое не записано.`);
    }
    const cells = this.valuesOf(edit);
    this.unwritten.push({ sheet: edit.sheet, cells });
    this.steps[this.steps.length - 1]?.edits.push(edit);
    this.revision += 1;
    return cells;
  }

  /** Answers a call of the panel or the menu; `changed` tells whether it wrote anything. */
  call(json: string, goTo: (place: CellPlace) => void): { reply: string; changed: boolean } {
    this.write();
    const before = this.current.copy();
    const reply = answerCall(json, this.calls(goTo));
    const changed = this.current.revision !== before.revision;
    if (changed) {
      this.views.clear();
      this.steps.push({ title: this.titleOf(json), before, edits: [] });
      if (this.steps.length > MOST_STEPS) this.steps.shift();
      this.revision += 1;
    }
    return { reply, changed };
  }

  /** Takes the last command back and keeps what was typed after it; its title, or null. */
  undo(): string | null {
    const step = this.steps.pop();
    if (!step) return null;
    this.current = step.before;
    this.views.clear();
    this.unwritten = [];
    const sheets = this.current.sheetNames();
    for (const edit of step.edits) if (sheets.includes(edit.sheet)) this.edit(edit);
    this.revision += 1;
    return step.title;
  }

  /** How a sheet looks; typing changes no looks, so it is read once after each command. */
  view(sheet: string): SheetView | null {
    const known = this.views.get(sheet);
    if (known !== undefined) return known;
    const view = this.current.view(sheet);
    this.views.set(sheet, view);
    return view;
  }

  /** Writes what was typed, a sheet at a time. */
  private write(): void {
    if (this.unwritten.length === 0) return;
    const bySheet = groupBy(this.unwritten, ({ sheet }) => sheet);
    this.current.apply(
      [...bySheet].map(([sheet, edits]) => ({
        kind: 'editCells',
        sheet,
        cells: edits.flatMap(({ cells }) => cells),
      })),
    );
    this.unwritten = [];
  }

  private valuesOf({ sheet, cells }: Edit): CellEdit[] {
    const view = this.view(sheet);
    const kindAt = (row: number, column: number) => view?.looks[styleAt(view, row, column)]?.kind;
    return cells.map(({ row, column, text }) => ({
      row,
      column,
      value: typedValue(text, kindAt(row, column)),
    }));
  }

  /** The edition's calls, and the summary as a file. */
  private calls(goTo: (place: CellPlace) => void): CallList {
    const { current, edition } = this;
    const calls = edition.calls({
      home: 'file',
      open: () => current,
      run: (command) => outcomeOf(() => command(current)),
      goTo,
      // A file has no links that could be read without the internet.
      links: null,
    });
    const file = () => summaryFile(edition.summary(current), current.today());
    return new Map([...calls, [SUMMARY_FILE_CALL, file]]);
  }

  private titleOf(json: string): string {
    const { call } = JSON.parse(json) as { call: string };
    return this.edition.commands.find((command) => command.call === call)?.title ?? 'Действие';
  }
}
