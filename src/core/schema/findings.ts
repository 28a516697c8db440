/** Collects issues, and with them what errors take out of every calculation: rows, or single cells. */
import { formatDecimal } from '../values/decimal';
import { type Check, COSTS, type Issue, issueOf, type Severity } from './issue';
import type { Place } from './place';

/** What a fault in a column that only informs costs; told at the end of its remedy. */
const CELL_ONLY = 'Ячейка не учтена, строка учтена.';
const PARAMETER_ONLY = 'Значение не учтено, на расчёт оно не влияет.';

const NO_HEADERS: ReadonlySet<string> = new Set();
type Rows = Map<string, Set<number>>;

function mark(rows: Rows, { sheet, row }: Place): void {
  if (row !== undefined) rows.set(sheet, (rows.get(sheet) ?? new Set<number>()).add(row));
}

const cellsOf = ({ sheet, column }: Place): string => `${sheet}\n${column}`;

/** So many issues of one check in one column are kept one by one (rule З-32). */
export const MOST_ALIKE = 5_000;

/** Issues of one check in one column, and the line that tells of those beyond the most. */
interface Alike {
  count: number;
  /** Where the line stands among the issues; -1: there are not so many. */
  at: number;
  /** Its message tells fewer than there are by now. */
  isStale: boolean;
  /** The rows of those beyond. */
  readonly beyond: number[];
}

/** By check, sheet and column: hundreds of thousands ask, so that no key is made of the three. */
type AlikeBy = Map<string, Map<string, Map<string | undefined, Alike>>>;

function alikeIn(known: AlikeBy, check: string, { sheet, column }: Place): Alike {
  const ofCheck = inMap(known, check, () => new Map<string, Map<string | undefined, Alike>>());
  const ofSheet = inMap(ofCheck, sheet, () => new Map<string | undefined, Alike>());
  return inMap(ofSheet, column, () => ({ count: 0, at: -1, isStale: false, beyond: [] }));
}

function inMap<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

const alikeMessage = ({ count }: Alike): string =>
  `Таких замечаний ещё ${formatDecimal(count - MOST_ALIKE)}: по одному они не показаны`;

/** What is wrong with one workbook, as it is read and checked. */
export class Findings {
  readonly #issues: Issue[] = [];
  readonly #badRows: Rows = new Map();
  readonly #spoiltRows: Rows = new Map();
  readonly #blankCells = new Map<string, Map<number, Set<string>>>();
  readonly #alike: Readonly<Record<Severity, AlikeBy>> = { error: new Map(), warning: new Map() };
  readonly #stale: Alike[] = [];
  readonly #lost = new Set<string>();

  /** All that was told so far. */
  get issues(): readonly Issue[] {
    for (const alike of this.#stale) {
      const line = this.#issues[alike.at];
      alike.isStale = false;
      // A new one: whoever has the list as it was keeps it.
      if (line) this.#issues[alike.at] = { ...line, message: alikeMessage(alike) };
    }
    this.#stale.length = 0;
    return this.#issues;
  }

  /**
   * Notes that the sheet lacks the place's column: what its rows lack for want of it is not told of each
   * (rule З-34).
   */
  lose(
    check: Check<{ readonly header: string }>,
    place: Place & { readonly column: string },
  ): void {
    this.note(check, place, { header: place.column });
    this.#lost.add(cellsOf(place));
  }

  /**
   * Reports a check's issue; an error with a row takes that row out. A warning of what no figure
   * counts anyway (`counts` is false) costs nothing.
   */
  report<Details>(check: Check<Details>, place: Place, details: Details, counts = true): void {
    this.note(check, place, details, counts);
    if (check.severity === 'error') mark(this.#badRows, place);
  }

  /** Reports an error that takes out a part of its row, as its `costs` say: the rest stays in the calculations. */
  reportPart<Details>(check: Check<Details>, place: Place, details: Details): void {
    this.note(check, place, details);
    mark(this.#spoiltRows, place);
  }

  /** Reports an issue that takes nothing out of the calculations. */
  note<Details>(check: Check<Details>, place: Place, details: Details, counts = true): void {
    this.#tell(check, place, check.severity, () => {
      const issue = issueOf(check, place, details);
      return issue.severity === 'warning' && !counts ? { ...issue, costs: null } : issue;
    });
  }

  /** Reports an issue of a cell: in a column that only informs, its fault costs the cell (rule З-20). */
  reportCell<Details>(
    check: Check<Details>,
    place: Place,
    details: Details,
    { informs }: { readonly informs: boolean },
  ): void {
    if (check.severity === 'error' && check.ofCell && informs) this.blank(check, place, details);
    else this.report(check, place, details);
  }

  /** Reports an issue that makes its cell mean blank: a warning, the row stays (rule З-20). */
  blank<Details>(check: Check<Details>, place: Place, details: Details): void {
    const [said, costs] =
      place.under === undefined ? [CELL_ONLY, COSTS.cell] : [PARAMETER_ONLY, null];
    this.#tell(check, place, 'warning', () => {
      const issue = issueOf(check, place, details);
      return { ...issue, severity: 'warning', remedy: `${issue.remedy} ${said}`, costs };
    });
    const { sheet, row, column } = place;
    if (row === undefined || column === undefined) return;
    const rows = this.#blankCells.get(sheet) ?? new Map<number, Set<string>>();
    this.#blankCells.set(sheet, rows.set(row, (rows.get(row) ?? new Set<string>()).add(column)));
  }

  /** Of hundreds of thousands alike nobody reads each, and all of them would not fit: the rest is counted. */
  #tell<D>(check: Check<D>, place: Place, severity: Severity, make: () => Issue): void {
    const { sheet, column, row } = place;
    if (row !== undefined && this.#lost.size > 0 && this.#lost.has(cellsOf(place))) return;
    const alike = alikeIn(this.#alike[severity], check.id, place);
    alike.count += 1;
    if (alike.count <= MOST_ALIKE) {
      this.#issues.push(make());
      return;
    }
    if (row !== undefined) alike.beyond.push(row);
    if (alike.at < 0) {
      const { code, costs } = make();
      const of = column === undefined ? { sheet } : { sheet, column };
      const remedy = 'Исправьте показанные и проверьте снова.';
      const { beyond } = alike;
      alike.at = this.#issues.length;
      this.#issues.push({
        ...of,
        code,
        severity,
        message: alikeMessage(alike),
        remedy,
        costs,
        beyond,
      });
    }
    // The line is worded when somebody asks for it, not for each that it counts.
    if (alike.isStale) return;
    alike.isStale = true;
    this.#stale.push(alike);
  }

  /** Whether no error took the row (1 = the first of the sheet) out of the calculations. */
  isGood(sheet: string, row: number): boolean {
    return !this.#badRows.get(sheet)?.has(row);
  }

  /** Headers of the row's cells that mean blank, whatever stands in them. */
  blankIn(sheet: string, row: number): ReadonlySet<string> {
    return this.#blankCells.get(sheet)?.get(row) ?? NO_HEADERS;
  }

  /** Whether every row of the sheet stays, with all its cells. */
  areAllGood(sheet: string): boolean {
    return !this.#badRows.has(sheet) && !this.#blankCells.has(sheet);
  }

  /** How many rows of the sheet were taken out. */
  badRowCount(sheet: string): number {
    return this.#badRows.get(sheet)?.size ?? 0;
  }

  /** How many rows of all sheets were taken out. */
  get leftOut(): number {
    let count = 0;
    for (const rows of this.#badRows.values()) count += rows.size;
    return count;
  }

  /** How many rows stayed without a part that an error took out. */
  get leftOutInPart(): number {
    let count = 0;
    for (const [sheet, rows] of this.#spoiltRows) {
      for (const row of rows) if (this.isGood(sheet, row)) count++;
    }
    return count;
  }
}
