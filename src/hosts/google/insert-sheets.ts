/** Inserts the sheets to be created, all before any of them is filled. */
import type { SheetPlan } from '../../core/schema/sheet-plan';
import type { SheetExtent } from './sheet-extent';
import { callsBetween, newShell, reshape, type Shell, shellOf } from './sheet-shell';
import { begunSheets, isBlankSheet, noteBegun, WORKSHOP } from './unfinished-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet to create; it stands in front of the sheet `before`, and last where there is none. */
export interface Creation {
  readonly plan: SheetPlan;
  readonly before?: string;
}

/** The sheet out of which the others are made, and its size. */
export interface Workshop {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly columns: number;
}

/** What Google calls the sheet of a new spreadsheet. */
const FIRST = 'Лист1';

interface Made {
  readonly sheet: Sheet;
  readonly shell: Shell;
}

/**
 * Google says that «all data» of a template are copied. Asked of the first sheet so made: where the rest
 * is not, every sheet gets it by calls of its own.
 */
function hasShell({ sheet, shell }: Made): boolean {
  return sheet.getFrozenRows() === shell.frozenRows && sheet.getColumnWidth(1) === shell.width;
}

/** Makes blank sheets, each after the likest one made before. */
class BlankSheets {
  private readonly made: Made[] = [];
  private areCopied: boolean | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly usual: Shell,
  ) {}

  insert(name: string, index: number, wants: Shell): Sheet {
    const model = this.likest(wants);
    const sheet = model
      ? this.spreadsheet.insertSheet(name, index, { template: model.sheet })
      : this.spreadsheet.insertSheet(name, index);
    let has = model?.shell ?? this.usual;
    if (model) {
      this.areCopied ??= hasShell({ sheet, shell: model.shell });
      if (!this.areCopied) has = newShell(model.shell.rows, model.shell.columns);
    }
    reshape(sheet, has, wants);
    this.made.push({ sheet, shell: wants });
    return sheet;
  }

  /** How many calls the likest model leaves to do. */
  callsFor(wants: Shell): number {
    return callsBetween(this.likest(wants)?.shell ?? this.usual, wants);
  }

  private likest(wants: Shell): Made | null {
    let least = callsBetween(this.usual, wants);
    let likest: Made | null = null;
    if (this.areCopied === false) return null;
    for (const made of this.made) {
      const calls = callsBetween(made.shell, wants);
      if (calls < least) [least, likest] = [calls, made];
    }
    return likest;
  }
}

/**
 * Inserts the workshop and then the sheets, blank. Blank ones that a broken-off run left are taken away
 * first: they hold nothing, so nobody loses anything.
 */
export function insertSheets(
  spreadsheet: Spreadsheet,
  creations: readonly Creation[],
): { readonly extents: Map<string, SheetExtent>; readonly workshop: Workshop } {
  const present = spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
  const left = present.find(({ name }) => name === WORKSHOP)?.sheet;
  const begun = left === undefined ? [] : begunSheets(left);
  const order: string[] = [];
  for (const { sheet, name } of present) {
    if (begun.includes(name) && isBlankSheet(sheet)) {
      spreadsheet.deleteSheet(sheet);
    } else if (sheet !== left) order.push(name);
  }
  if (left !== undefined) {
    // A spreadsheet keeps one sheet.
    if (order.length === 0) order.push(spreadsheet.insertSheet(FIRST, 0).getName());
    spreadsheet.deleteSheet(left);
  }
  const sheet = spreadsheet.insertSheet(WORKSHOP, order.length);
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const usual = newShell(rows, columns);
  noteBegun(
    sheet,
    creations.map(({ plan }) => plan.name),
  );
  const blanks = new BlankSheets(spreadsheet, usual);
  const extents = new Map<string, SheetExtent>();
  const standing = new Set(order);
  for (const { plan, before } of creations) {
    const place = before === undefined ? -1 : order.indexOf(before);
    order.splice(place < 0 ? order.length : place, 0, plan.name);
  }
  const rest = new Map(creations.map(({ plan }) => [plan.name, shellOf(plan, usual)]));
  while (rest.size > 0) {
    // The one that costs least comes next: each is a model for those that follow.
    const [[name, shell] = ['', usual]] = [...rest].sort(
      ([, a], [, b]) => blanks.callsFor(a) - blanks.callsFor(b),
    );
    const index = order.slice(0, order.indexOf(name)).filter((one) => standing.has(one)).length;
    const made = blanks.insert(name, index, shell);
    extents.set(name, { sheet: made, rows: [], maxRows: shell.rows, maxColumns: shell.columns });
    standing.add(name);
    rest.delete(name);
  }
  return { extents, workshop: { sheet, rows, columns } };
}
