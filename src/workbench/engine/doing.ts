/** Carries operations out, each as a step of the history. */
import { rowMapOf, rowWays } from '../../app/row-map';
import type { CellPlace } from '../../core/schema/place';
import { SETTINGS_SHEET } from '../../core/settings/parameters';
import { sameCell } from '../../core/values/cell';
import { Fault } from '../../core/values/fault';
import type { Edition } from '../../editions/edition';
import type { XlsxWorkbook } from '../../hosts/xlsx/xlsx-workbook';
import type { Edit, Operation, RowOperation } from '../wire/operations';
import type { Calendar } from './calendar';
import { answerPanel, calledIn } from './calls';
import type { Done } from './done';
import { History, type Step, type Touched, touchedBy } from './history';
import { Moment } from './moment';
import type { OpenBook } from './open-book';
import type { OwnSheets } from './own-sheets';
import { refuseDays, refuseHeader, refuseSheet, refuseTexts, withoutHeaders } from './refusals';
import { firstRowOf, rowChangesOf } from './row-order';
import type { SheetColumns } from './sheet-columns';
import { ShortDays, timeNotice } from './short-day';
import { callTitle, editTitle, RESTORE_TITLE, rowsTitle, WIDTH_TITLE } from './titles';
import { typedCells } from './typed-cells';

type Call = Operation & { readonly kind: 'call' };

const UNREADABLE = 'Запись о действии повреждена: повторить его нельзя.';
const UNKNOWN = 'Это действие записала более новая версия страницы: повторите его в ней.';

const NOTHING: Done = { changed: false, touched: { sheets: [] } };

export class Doing {
  readonly history = new History();
  /** The last step was a call that goes on: more of the same import follows. */
  private goesOn = false;

  constructor(
    private readonly book: OpenBook,
    private readonly edition: Edition,
    private readonly own: OwnSheets,
    private readonly columns: SheetColumns,
    private readonly calendar: Calendar,
    private readonly reopen: (bytes: Uint8Array) => XlsxWorkbook,
  ) {}

  /** Throws `Fault` where it cannot be done; nothing has changed then. */
  carryOut(operation: Operation): Done {
    const wentOn = this.goesOn;
    if (operation.kind !== 'call') this.goesOn = false;
    switch (operation.kind) {
      case 'edit':
        return this.edit(operation);
      case 'width':
        return this.resize(operation);
      case 'call':
        return this.call(operation, wentOn);
      case 'undo':
        return this.walked(this.history.undo(), 'before');
      case 'redo':
        return this.walked(this.history.redo(), 'after');
      case 'restore':
        return this.restore(operation.bytes);
      case 'insertRows':
      case 'deleteRows':
      case 'deleteRowsApart':
      case 'moveRows':
      case 'sortRows':
        return this.moveRows(operation);
      case 'lost':
        throw new Fault(UNREADABLE);
      default:
        return refuseUnknown(operation);
    }
  }

  private restore(bytes: Uint8Array): Done {
    const before = this.book.moment;
    this.book.goTo(Moment.of(this.reopen(bytes)));
    const touched: Touched = { sheets: null };
    this.add({ title: RESTORE_TITLE, touched }, before);
    return { changed: true, touched };
  }

  /** A step that changes nothing stands in for one that could not be done again. */
  standIn(operation: Operation): void {
    if (NO_STEPS.has(operation.kind)) return;
    const at = this.book.moment;
    const title = operation.kind === 'call' ? this.titleOf(operation.json) : '…';
    this.add({ title, touched: { sheets: [] } }, at);
  }

  private edit(edit: Edit): Done {
    const { book, columns } = this;
    const { sheet } = edit;
    if (!Array.isArray(edit.cells)) throw new Fault(UNREADABLE);
    refuseSheet(sheet, book.sheetNames(), this.own);
    refuseTexts(edit.cells);
    const allowed = withoutHeaders(edit, book.read(sheet), columns);
    if (allowed.length < edit.cells.length) return this.edit({ ...edit, cells: allowed });
    const shortDays = new ShortDays(
      () => this.edition.period(book.read(SETTINGS_SHEET), book.today()),
      book.today(),
    );
    const before = book.moment;
    const { cells, kinds, completed, timesLeft } = typedCells(edit, before, columns, shortDays);
    refuseDays(cells);
    before.file.refuseEdits(sheet, cells);
    const touched: Touched = { cells: { sheet, places: edit.cells } };
    const { rows } = before.read(sheet) ?? { rows: [] };
    if (cells.every(({ row, column, value }) => sameCell(rows[row]?.[column], value))) {
      return { changed: false, touched };
    }
    book.goTo(before.withEdits(sheet, cells, kinds));
    const first = edit.cells[0];
    const place = first && { sheet, row: first.row + 1, column: first.column + 1 };
    this.add({ title: editTitle(edit), touched, ...(place && { place }) }, before);
    const notice = [shortDays.notice(), timeNotice(timesLeft)].filter(Boolean).join(' ');
    return {
      changed: true,
      touched,
      ...(notice !== '' && { notice }),
      ...(completed !== null && { kept: { ...edit, cells: completed } }),
    };
  }

  private moveRows(operation: RowOperation): Done {
    const { sheet } = operation;
    const before = this.book.moment;
    refuseSheet(sheet, this.book.sheetNames(), this.own);
    const headerRow = this.columns.headerRow(sheet, before.view(sheet));
    const row = firstRowOf(operation, headerRow);
    refuseHeader(operation, row, this.columns.knows(sheet));
    const changes = rowChangesOf(operation, before.read(sheet) ?? { rows: [] }, headerRow);
    this.book.apply(changes);
    if (this.book.moment === before) return NOTHING;
    const isDeletion = changes.some(({ kind }) => kind === 'deleteRows');
    const touched: Touched = { sheets: isDeletion ? null : [sheet] };
    const map = rowWays(changes.map(rowMapOf));
    const place = { sheet, row: row + 1, column: 'column' in operation ? operation.column + 1 : 1 };
    this.add({ title: rowsTitle(operation), touched, place, moved: { sheet, map } }, before);
    return { changed: true, touched, moved: [{ sheet, whither: map.rowAfter }] };
  }

  private resize({ sheet, column, pixels }: Operation & { readonly kind: 'width' }): Done {
    const { book } = this;
    if (!book.sheetNames().includes(sheet)) return NOTHING;
    const before = book.moment;
    book.goTo(before.withLook(sheet, (file) => file.setColumnWidth(sheet, column, pixels)));
    // The page has laid the column out already.
    const touched: Touched = { sheets: [sheet] };
    this.add({ title: WIDTH_TITLE, touched }, before);
    return { changed: true, touched: { sheets: [] } };
  }

  private call(operation: Call, wentOn: boolean): Done {
    const { book, calendar } = this;
    const { json } = operation;
    const { call, isPart } = calledIn(json);
    if (call === '') throw new Fault(UNREADABLE);
    const before = book.moment;
    let goTo: CellPlace | undefined;
    // Done again from the draft another day, it gives what it gave.
    const { today = calendar.today(), now = calendar.now() } = operation;
    const reply = calendar.during({ today, now }, () =>
      answerPanel(json, book, this.edition, (place) => {
        goTo = { ...place, sheet: this.own.tab(place.sheet) };
      }),
    );
    const answered = { reply, ...(goTo && { goTo }) };
    if (book.moment === before) {
      this.goesOn = wentOn;
      return { ...NOTHING, ...answered };
    }
    this.goesOn = isPart && call === IN_PARTS;
    const touched: Touched = { sheets: null };
    const goesOn = wentOn && call === IN_PARTS;
    this.add({ title: this.titleOf(json), touched, goesOn }, before);
    return { changed: true, touched, ...answered, kept: { ...operation, today, now } };
  }

  private walked(steps: readonly Step[], end: 'before' | 'after'): Done {
    if (steps.length === 0) return NOTHING;
    for (const step of steps) this.book.goTo(step[end]);
    const place = steps[steps.length - 1]?.place;
    return {
      changed: true,
      touched: touchedBy(steps),
      moved: steps.flatMap(({ moved }) => {
        if (moved === null) return [];
        const { sheet, map } = moved;
        return [{ sheet, whither: end === 'after' ? map.rowAfter : map.rowBefore }];
      }),
      ...(place && { goTo: place }),
    };
  }

  private add(
    step: Pick<Step, 'title' | 'touched'> & Partial<Pick<Step, 'place' | 'moved' | 'goesOn'>>,
    before: Moment,
  ): void {
    this.history.add({
      place: null,
      moved: null,
      goesOn: false,
      ...step,
      before,
      after: this.book.moment,
    });
  }

  private titleOf(json: string): string {
    return callTitle(calledIn(json).call, this.edition);
  }
}

/** Of a draft that a newer page has kept; a kind that this page has is carried out above. */
function refuseUnknown(_: never): never {
  throw new Fault(UNKNOWN);
}

/** They walk along the steps. */
const NO_STEPS = new Set<Operation['kind']>(['undo', 'redo']);

/** The call that the panel makes several times for one import. */
const IN_PARTS = 'importFiles';
