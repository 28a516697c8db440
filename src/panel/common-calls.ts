/** The calls that the panel of every edition may make, and how they are answered. */
import { type Command, type CommandOutcome, NO_MEANS, questionOf } from '../app/command';
import type { CellPlace } from '../core/schema/place';
import { placeArgument } from './arguments';
import type { CallList } from './gateway';
import type { Home, PanelHost } from './host';

/** «Помощь»: plain texts. */
export interface Help {
  /** What to do, in the order of doing it. */
  readonly steps: readonly string[];
  /** What the add-on asks for and what it does with it; empty where nothing is asked. */
  readonly permissions: readonly (readonly [name: string, use: string])[];
}

/** What a page has to know of an edition. */
export interface EditionFace {
  /** The product's name as people know it. */
  readonly product: string;
  /** Names of the panel's views in the order of its tabs. */
  readonly views: readonly string[];
  readonly commands: readonly Command[];
  readonly help: (home: Home) => Help;
}

/** The answer to the first call of a page, which shows that the page and the workbook can talk. */
export interface Hello extends Pick<EditionFace, 'product' | 'views'> {
  readonly commands: readonly (Pick<Command, 'call' | 'title' | 'progress' | 'shows'> & {
    /** Whether `confirmation` is to be asked for before it is called. */
    readonly asks: boolean;
    /** Whether it may be answered «Нет» too, which runs the command without what it offers. */
    readonly offers: boolean;
  })[];
  /** Whether books can be read by their links here. */
  readonly readsLinks: boolean;
}

export interface CommonCalls {
  hello(): Hello;
  help(): Help;
  /** What to ask the person before this command is called; null: nothing. */
  confirmation(command: string): string | null;
  /** Shows a cell in the table. */
  goTo(place: CellPlace): null;
}

/** How an edition's calls are answered: each checks what it is given. */
export type Answers<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: never[]) => infer Answer
    ? (argument: unknown) => Answer
    : never;
};

/**
 * The list of an edition's calls: what every edition answers, its commands, and its own answers. A
 * Map, so that no inherited property of an object passes for a call.
 */
export function callList<Own>(face: EditionFace, host: PanelHost, own: Answers<Own>): CallList {
  // What reads links has calls of its own, which tell how far it has come.
  const commands = face.commands.filter(({ uses }) => uses === undefined || host.links === null);
  const common: Answers<CommonCalls> = {
    hello: () => ({
      product: face.product,
      views: face.views,
      commands: commands.map(({ call, title, progress, shows, confirm, offer }) => ({
        call,
        title,
        progress,
        ...(shows !== undefined && { shows }),
        asks: confirm !== undefined || (offer !== undefined && host.home === 'google'),
        offers: offer !== undefined,
      })),
      readsLinks: host.links !== null,
    }),
    help: () => face.help(host.home),
    confirmation: (argument) => {
      const command = commands.find(({ call }) => call === argument);
      return command === undefined ? null : questionOf(command, host.open());
    },
    goTo: (argument) => {
      host.goTo(placeArgument(argument));
      return null;
    },
  };
  const run =
    (command: Command) =>
    (argument: unknown): CommandOutcome =>
      host.run((workbook) => command.run(workbook, { ...NO_MEANS, accepted: argument === true }));
  return new Map<string, (argument: unknown) => unknown>([
    ...Object.entries(common),
    ...commands.map((command) => [command.call, run(command)] as const),
    ...Object.entries<(argument: unknown) => unknown>(own),
  ]);
}
