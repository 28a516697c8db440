/** The workbench's one open workbook, with its file, its draft and the pages that show it. */
import { randomUUID } from 'node:crypto';
import type { CellPlace } from '../../core/schema/place';
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { Day } from '../../core/values/day';
import { Fault } from '../../core/values/fault';
import { editionOf } from '../../editions';
import type { Edition } from '../../editions/edition';
import { localTime } from '../../hosts/xlsx/local-today';
import { openXlsx } from '../../hosts/xlsx/xlsx-workbook';
import type { EditReply, EditRequest, SheetPatch } from '../wire/messages';
import type { FileState, Snapshot } from '../wire/snapshot';
import { Draft } from './draft';
import type { Listeners } from './listeners';
import { type Clock, LiveCheck } from './live-check';
import { OpenWorkbook, type Operation } from './open-workbook';
import { Palette, sheetShape } from './sheet-shape';
import { WorkingFile } from './working-file';

/** The page showed another state of the workbook than the one it edited. */
export class OutOfDate extends Error {
  override readonly name = 'OutOfDate';
}

/** What the workbench says of itself in «Помощь». */
const ABOUT_FILES = [
  'Здесь, в рабочем окне, книга — файл на вашем компьютере. Каждая правка сразу попадает в черновик рядом с файлом; «Файл» → «Сохранить» записывает её в сам файл, а прежний остаётся рядом с окончанием .bak.',
  'Формулы в рабочем окне не вычисляются: «=…» останется текстом. Формулы, которые уже есть в файле, сохраняются и показаны своими значениями.',
];
const GONE =
  'Файл удалён или перемещён, пока книга открыта. Введённое не потеряно: «Сохранить» запишет файл заново.';
const CHANGED =
  'Файл на диске изменила другая программа. Чтобы ничего не затереть, выберите «Сохранить как» или откройте файл заново.';
const NO_DRAFT =
  'Черновик не записывается: нет места или прав на папку с файлом. Сохраните книгу сейчас («Сохранить» или «Сохранить как»).';

export class Session {
  /** Changes with every workbook opened, so that no page edits what it does not show. */
  readonly id = randomUUID();
  readonly file: WorkingFile;
  readonly edition: Edition;
  private readonly book: OpenWorkbook;
  private readonly draft: Draft;
  private readonly check: LiveCheck;
  /** What the product declares of its sheets. */
  private readonly plans: ReadonlyMap<string, SheetPlan>;
  private saved = true;
  private draftFails = false;
  private notice: string | null = null;
  private toldTrouble: string | null = null;

  /** Opens the file and does again what a draft beside it holds. Throws `Fault`. */
  constructor(
    path: string,
    today: Day,
    private readonly listeners: Listeners,
    clock?: Clock,
  ) {
    this.file = new WorkingFile(path);
    const bytes = this.file.read();
    const workbook = openXlsx(bytes, { today, now: localTime, name: this.file.name });
    this.edition = editionOf(workbook.sheetNames());
    const { edition } = this;
    this.book = new OpenWorkbook(workbook, edition);
    this.draft = new Draft(this.file);
    this.recover();
    this.plans = new Map(edition.template(today).map((plan) => [plan.name, plan]));
    const tell = (patches: readonly SheetPatch[]): void =>
      this.listeners.tell({ kind: 'marks', patches, file: this.state() });
    this.check = new LiveCheck(this.book, edition, this.plans, tell, clock);
  }

  /** Everything that a page shows; what there is to be told of the opening is told once. */
  snapshot(): Snapshot {
    const { workbook } = this.book;
    const palette = new Palette();
    const sheets = workbook.sheetNames().flatMap((name) => {
      const display = this.check.display(name);
      if (!display || display.view.hidden) return [];
      return [sheetShape(workbook, name, display, this.plans.get(name), palette)];
    });
    const { id: edition, product, commands, help } = this.edition;
    const { steps } = help('file');
    const { notice } = this;
    this.notice = null;
    return {
      book: this.id,
      revision: this.book.revision,
      edition,
      product,
      commands: commands.map(({ title, call }) => ({
        title,
        call,
      })),
      help: [...steps, ...ABOUT_FILES],
      notice,
      file: this.state(),
      looks: palette.looks,
      sheets,
    };
  }

  get revision(): number {
    return this.book.revision;
  }

  state(): FileState {
    const onDisk = this.file.onDisk();
    const trouble =
      onDisk === 'gone' ? GONE : onDisk === 'changed' ? CHANGED : this.draftFails ? NO_DRAFT : null;
    return {
      name: this.file.name,
      folder: this.file.folder,
      saved: this.saved,
      trouble,
      undoable: this.book.undoable,
      issues: this.check.counts(),
    };
  }

  /** Types texts into cells for the page `from`. Throws `OutOfDate` and `Fault`. */
  edit({ book, revision, sheet, cells }: EditRequest, from: string): EditReply {
    if (book !== this.id || revision !== this.book.revision) throw new OutOfDate();
    const edit = { kind: 'edit', sheet, cells } as const;
    const typed = this.book.edit(edit);
    this.keep(edit);
    const display = this.check.display(sheet);
    const patch = typed.flatMap(({ row, column, value }) =>
      display ? [display.cell(value, row, column)] : [],
    );
    const reply = {
      revision: this.book.revision,
      patches: [{ sheet, cells: patch }],
      file: this.state(),
    };
    this.listeners.tell({ kind: 'edited', from, ...reply });
    this.check.soon();
    return reply;
  }

  /** Answers a call of the panel or the menu for the page `from`. */
  call(json: string, from: string): string {
    const goTo = (place: CellPlace) => this.listeners.tell({ kind: 'goTo', to: from, place });
    const { reply, changed } = this.book.call(json, goTo);
    if (changed) {
      this.keep({ kind: 'call', json });
      this.rewritten();
    }
    return reply;
  }

  /** Takes the last command back; its title, or null when there is none. */
  undo(): string | null {
    const title = this.book.undo();
    if (title === null) return null;
    this.keep({ kind: 'undo' });
    this.rewritten();
    return title;
  }

  toBytes(): Uint8Array {
    return this.book.workbook.toBytes();
  }

  /** Writes the workbook into its file. Throws `Fault`. */
  save(): void {
    this.file.write(this.toBytes());
    this.draft.clear();
    this.saved = true;
    this.draftFails = false;
    this.listeners.tell({ kind: 'file', file: this.state() });
  }

  /** Tells the pages that another workbook is open now. */
  announce(): void {
    this.listeners.tell({ kind: 'rewritten', book: this.id, revision: this.book.revision });
  }

  /** Looks whether another program has touched the file, and tells the pages. */
  watchFile(): void {
    const trouble = this.state().trouble;
    if (trouble !== this.toldTrouble) {
      this.toldTrouble = trouble;
      this.listeners.tell({ kind: 'file', file: this.state() });
    }
  }

  /** What is unsaved is in another file now, or not wanted: the draft has served. */
  dropDraft(): void {
    this.draft.clear();
  }

  /** Another workbook takes this one's place. */
  stop(): void {
    this.check.stop();
  }

  private recover(): void {
    const { operations, putAside } = this.draft.recover();
    if (putAside !== null) {
      this.notice = `Файл изменился после того, как был записан черновик. Открыт файл; черновик отложен: ${putAside}`;
    }
    if (operations.length === 0) return;
    for (const operation of operations) this.redo(operation);
    this.saved = false;
    this.notice =
      'Восстановлены несохранённые изменения прошлого сеанса. Сохраните книгу или выберите «Файл» → «Вернуться к сохранённому».';
  }

  private redo(operation: Operation): void {
    try {
      if (operation.kind === 'edit') this.book.edit(operation);
      else if (operation.kind === 'call') this.book.call(operation.json, () => undefined);
      else this.book.undo();
    } catch (fault) {
      // What could not be done then cannot be done now; the rest still can.
      if (!(fault instanceof Fault)) throw fault;
    }
  }

  private keep(operation: Operation): void {
    this.saved = false;
    try {
      this.draft.add(operation);
      this.draftFails = false;
    } catch {
      this.draftFails = true;
    }
  }

  private rewritten(): void {
    this.check.now();
    this.announce();
  }
}
