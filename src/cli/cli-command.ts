/** A command of the program, declared once: its usage, its options and its dispatch follow from here. */
import type { Day } from '../core/values/day';

/** Options that only some commands take; the others are for all of them. */
export type OwnOption =
  | 'out'
  | 'in-place'
  | 'replace'
  | 'dry-run'
  | 'teacher'
  | 'kind'
  | 'with'
  | 'codes-only';

/** What a person typed behind the command's name. */
export interface Invocation {
  /** Files, folders, kinds. */
  readonly operands: readonly string[];
  readonly out: string | undefined;
  readonly inPlace: boolean;
  /** --out may stand for a file that is there: a copy of it stays. */
  readonly replace: boolean;
  /** Shows and writes nothing. */
  readonly dryRun: boolean;
  /** «Код педагога» of the one who is meant. */
  readonly teacher: string | undefined;
  /** The id or the title of a document. */
  readonly kind: string | undefined;
  /** Ids of the document’s options, with commas between them. */
  readonly with: string | undefined;
  /** Codes stand where names would. */
  readonly codesOnly: boolean;
  /** «Дата расчёта» where the setting is empty. */
  readonly day: Day;
  /** «14:05»; '' under --date, so that one command gives the same bytes every time. */
  readonly time: string;
}

/** When a command runs. */
export type Moment = Pick<Invocation, 'day' | 'time'>;

/** 0 done; 1 the data have errors; 2 wrong usage, or a file that cannot be read or written. */
type ExitStatus = 0 | 1 | 2;

export interface Answer {
  readonly status: ExitStatus;
  /** Lines for a person. */
  readonly text: string;
  /** The same and more for a program; becomes the one JSON document under --json. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A way to use a command: what to type, and what comes of it. */
export interface UsageLine {
  readonly form: string;
  readonly about: string;
}

export interface CliCommand {
  readonly name: string;
  readonly usage: readonly UsageLine[];
  readonly options: readonly OwnOption[];
  /** Later where it loads what other commands do without. */
  readonly run: (invocation: Invocation) => Answer | Promise<Answer>;
}

/** Wrong usage, told in one Russian line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
