/** Inserts the sheets to be created, all before any of them is filled. */
import type { SheetPlan } from '../../../core/schema/sheet-plan';
import type { SheetExtent } from '../sheets/sheet-extent';
import type { NamedSheet } from '../sheets/sheets-by-name';
import { begunSheets, isBlankSheet, noteBegun, WORKSHOP } from '../sheets/unfinished-sheet';
import {
  newShell,
  type Reshaping,
  reshaping,
  type Shell,
  shellOf,
  type WantedShell,
} from './sheet-shell';

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
function hasShell(sheet: Sheet, { frozenRows, widths }: Shell): boolean {
  return sheet.getFrozenRows() === frozenRows && sheet.getColumnWidth(1) === widths[0];
}

/** A way to make a sheet: out of a model, or of one as Google inserts it. */
interface Way extends Reshaping {
  readonly model: Made | null;
}

/** Makes blank sheets, each after the likest one made before. */
class BlankSheets {
  private readonly made: Made[] = [];
  private areCopied: boolean | null = null;

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly usual: Shell,
  ) {}

  /** The cheapest way; the model for those that follow is what comes of it. */
  wayTo(wants: WantedShell): Way {
    const models = this.areCopied === false ? [] : this.made;
    const ways = [null, ...models].flatMap((model): Way[] => {
      const way = reshaping(model?.shell ?? this.usual, wants);
      return way === null ? [] : [{ ...way, model }];
    });
    return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
  }

  insert(name: string, index: number, wants: WantedShell): Made {
    const { model, ...way } = this.wayTo(wants);
    const sheet = model
      ? this.spreadsheet.insertSheet(name, index, { template: model.sheet })
      : this.spreadsheet.insertSheet(name, index);
    let taken: Reshaping | null = way;
    if (model) {
      this.areCopied ??= hasShell(sheet, model.shell);
      if (!this.areCopied) {
        taken = reshaping(newShell(model.shell.rows, model.shell.columns), wants);
      }
    }
    const { carryOut, shell } = taken ?? way;
    carryOut(sheet);
    const made = { sheet, shell };
    this.made.push(made);
    return made;
  }
}

/**
 * Inserts the workshop and then the sheets, blank. Blank ones that a broken-off run left are taken away
 * first: they hold nothing, so nobody loses anything. `present` are the sheets that stand.
 */
export function insertSheets(
  spreadsheet: Spreadsheet,
  creations: readonly Creation[],
  present: readonly NamedSheet[],
): { readonly extents: Map<string, SheetExtent>; readonly workshop: Workshop } {
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
    const ways = [...rest].map(([name, wants]) => ({
      name,
      wants,
      cost: blanks.wayTo(wants).cost,
    }));
    const { name, wants } = ways.reduce((best, way) => (way.cost < best.cost ? way : best));
    const index = order.slice(0, order.indexOf(name)).filter((one) => standing.has(one)).length;
    const made = blanks.insert(name, index, wants);
    extents.set(name, {
      sheet: made.sheet,
      rows: [],
      maxRows: wants.rows,
      maxColumns: wants.columns,
    });
    standing.add(name);
    rest.delete(name);
  }
  return { extents, workshop: { sheet, rows, columns } };
}
