/** What the drop-down of a cell offers while it is typed into, or when it was opened. */
import type { Choice } from '../wire/engine';
import { type ChoiceList, MOST_DRAWN } from './choice-list';
import { matching, meant } from './choice-match';
import type { GridOwner } from './grid';
import type { Cell } from './moves';
import type { Surface } from './surface';

/** One asking for a cell's values; an answer to an earlier one is dropped. */
interface Asked {
  readonly cell: Cell;
  choices: readonly Choice[] | null;
  /** Opened by the person: Enter takes the row that is shown as taken. */
  opened: boolean;
  /** null: nothing was typed since. */
  typed: string | null;
  /** Closed by the person: it stays away until it is opened again. */
  dismissed: boolean;
  /** The cell was left before the answer came: is told what its text means; null: it was not. */
  late: ((value: string) => void) | null;
}

/** How far the keys go in a list. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -9,
  PageDown: 9,
};

export class Suggestions {
  private asked: Asked | null = null;
  private found: readonly Choice[] = [];
  private active = -1;
  private shown = false;
  private readonly left = new Set<Asked>();
  private answered: () => void = () => undefined;

  constructor(
    private readonly surface: Surface,
    private readonly owner: Pick<GridOwner, 'choices'>,
    private readonly list: ChoiceList,
  ) {
    surface.onMoved(() => {
      if (this.asked && this.shown) this.list.moveTo(this.boxOf(this.asked.cell));
    });
  }

  get isShown(): boolean {
    return this.shown;
  }

  /** Whether the values are on their way: what keys mean that choose among them is not known yet. */
  get isAwaited(): boolean {
    return this.asked !== null && this.asked.choices === null && !this.asked.dismissed;
  }

  /** Whether the person has opened the list: Enter will belong to it. */
  get isOpened(): boolean {
    return this.asked?.opened ?? false;
  }

  /** Is called when values have come, or will not come. */
  onAnswered(deed: () => void): void {
    this.answered = deed;
  }

  /** Shows all values of a cell, the one in it marked. */
  open(cell: Cell): void {
    const asked = this.asked ?? this.ask(cell);
    asked.opened = true;
    asked.typed = null;
    asked.dismissed = false;
    this.refresh(asked);
  }

  /** A cell is being typed into: shows what its text may mean. */
  typed(cell: Cell, text: string): void {
    const asked = this.asked ?? this.ask(cell);
    asked.typed = text;
    this.refresh(asked);
  }

  /** A key that moves in the list. */
  move(key: string): boolean {
    const by = STEPS[key];
    if (by === undefined || !this.shown || this.found.length === 0) return false;
    const last = Math.min(this.found.length, MOST_DRAWN) - 1;
    const from = this.active < 0 && by < 0 ? last + 1 : this.active;
    this.active = Math.max(0, Math.min(last, from + by));
    this.draw();
    return true;
  }

  /** The value that Enter takes; null: the text as it was typed. */
  get taken(): Choice | null {
    return this.shown ? (this.found[this.active] ?? null) : null;
  }

  /** Hides the list until it is opened again; typing in the cell goes on. */
  dismiss(): void {
    this.hide();
    if (this.asked) this.asked.dismissed = true;
  }

  /** The cell is left. */
  close(): void {
    this.asked = null;
    this.hide();
  }

  /** The cell is left with a text whose values have not come yet: it may mean one of them. */
  closeUnanswered(late: (value: string) => void): void {
    const { asked, isAwaited } = this;
    this.close();
    if (!asked || !isAwaited) return;
    asked.late = late;
    this.left.add(asked);
  }

  /** Other rows are shown: nobody is told any more what those texts mean. */
  forgetLeft(): void {
    this.left.clear();
  }

  private ask(cell: Cell): Asked {
    const asked: Asked = {
      cell,
      choices: null,
      opened: false,
      typed: null,
      dismissed: false,
      late: null,
    };
    this.asked = asked;
    void this.owner.choices(cell.row, cell.column).then(
      (choices) => {
        if (this.left.delete(asked)) tellLate(asked, choices);
        if (this.asked !== asked) return;
        asked.choices = choices;
        this.refresh(asked);
        this.answered();
      },
      // A book that was closed meanwhile offers nothing; typing goes on.
      () => {
        this.left.delete(asked);
        if (this.asked !== asked) return;
        this.close();
        this.answered();
      },
    );
    return asked;
  }

  private refresh({ cell, choices, typed, opened, dismissed }: Asked): void {
    if (!choices || dismissed) return;
    this.found = typed === null ? choices : matching(choices, typed);
    if (this.found.length === 0 && !(opened && typed === null)) {
      this.hide();
      return;
    }
    this.active =
      typed === null
        ? this.placeOf(this.surface.text(cell.row, cell.column))
        : this.activeFor(choices, typed, opened);
    this.shown = true;
    this.draw();
  }

  private placeOf(text: string): number {
    return this.found.findIndex(({ value }) => value === text);
  }

  /** In a list that was opened, letters find a row to take; else Enter belongs to the text. */
  private activeFor(choices: readonly Choice[], typed: string, opened: boolean): number {
    if (opened) return Math.max(0, this.placeOf(typed));
    const choice = meant(choices, this.found, typed);
    return choice ? this.found.indexOf(choice) : -1;
  }

  private draw(): void {
    if (!this.asked) return;
    this.list.show({ choices: this.found, active: this.active }, this.boxOf(this.asked.cell));
  }

  private hide(): void {
    this.shown = false;
    this.active = -1;
    this.list.hide();
  }

  private boxOf({ row, column }: Cell) {
    return this.surface.boxOf(row, column);
  }
}

/** As if the values had been there when the cell was left. */
function tellLate({ typed, late }: Asked, choices: readonly Choice[]): void {
  const choice = typed === null ? null : meant(choices, matching(choices, typed), typed);
  if (choice) late?.(choice.value);
}
