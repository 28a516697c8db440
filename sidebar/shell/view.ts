/** What a view is, and what it may ask of the panel in which it stands. */
import type { CellPlace } from '../../src/core/schema/place';
import type { Hello } from '../../src/panel/common-calls';
import type { PanelCall } from '../../src/panel/protocol';
import type { AnswerOf, ArgumentsOf, Call } from '../client';
import type { Host } from '../transport/host';
import type { TypedForm } from './half-typed';

/** What happened, in a sentence; a view that failed says so. */
export interface Outcome {
  readonly ok: boolean;
  /** Set where the work was done though `ok` is false: something is to be looked at besides. */
  readonly done?: true | undefined;
  readonly message: string;
  /** The sheet on which its result stands. */
  readonly shows?: string | undefined;
  /** What the view has now got for the person to read: it is brought into sight, the keyboard goes there. */
  readonly toRead?: HTMLElement | undefined;
}

/** A command of the edition, as the first answer tells it. */
export type OfferedCommand = Hello['commands'][number];

/** `Calls` are those of the panel's edition. */
export interface Shell<Calls> {
  readonly call: Call<Calls>;
  /** A call that changes the workbook: the open view's new content comes along with its answer. */
  readonly act: Call<Calls>;
  readonly host: Host;
  /** The edition's commands in the order of its menu. */
  readonly commands: readonly OfferedCommand[];
  /** Opens a view by name, about a subject where it has one. */
  open(view: string, subject?: string): void;
  /** Shows a cell in the table. */
  goTo(place: CellPlace): void;
  /** Asks for something with everything disabled; null when it failed, and the person was told. */
  ask<T>(progress: string, work: () => Promise<T>): Promise<T | null>;
  /**
   * Runs a piece of work with everything disabled, tells its outcome, and shows the view anew; long
   * work may tell meanwhile how far it has come. Work that was begun elsewhere names the view that
   * it is shown in and waits its turn; other work is not begun while some is going on.
   */
  run(
    progress: string,
    work: (tellProgress: (text: string) => void) => Promise<Outcome>,
    view?: string,
  ): void;
  /** Runs a command in that way, after asking the person where it is to be asked. */
  command(command: OfferedCommand): void;
  /** Tells what was done without the workbook. */
  tell(message: string): void;
  /** Tells why nothing was done. */
  refuse(message: string): void;
}

/** A view about a subject: what it asks of the workbook, and what it makes of the answer. */
export interface Page<Calls> {
  /** null: it asks nothing. */
  readonly question: PanelCall | null;
  readonly show: (shell: Shell<Calls>, answer: unknown) => readonly Node[];
}

export interface View<Calls> {
  /** The tab's text. */
  readonly title: string;
  readonly about: (subject: string) => Page<Calls>;
  /** What may be half-typed in it, be it open or not. */
  readonly form?: TypedForm;
}

/** Makes the pages of an edition: each asks one call with these arguments. */
export function pagesOf<Calls>() {
  return <Name extends keyof Calls & string>(
    call: Name,
    args: ArgumentsOf<Calls[Name]>,
    show: (shell: Shell<Calls>, answer: AnswerOf<Calls[Name]>) => readonly Node[],
  ): Page<Calls> => ({
    question: { call, args: args as readonly unknown[] },
    show: (shell, answer) => show(shell, answer as AnswerOf<Calls[Name]>),
  });
}
