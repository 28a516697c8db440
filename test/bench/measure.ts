/** What is measured: a piece of work at several sizes, in a process of its own. */

/** Files that measures start from, made beforehand so that making them is in no figure. */
export type InputKind = 'school' | 'municipality' | 'forms';

/** The work of one run, and what else it tells. */
export interface Work {
  /** Timed. Runs once to warm up and then `runs` times: each run does the same again. */
  run(): unknown;
  /** What was counted beside time: parts parsed, calls, documents. Asked for after the last run. */
  counted?(): Readonly<Record<string, number>>;
}

export interface Measure {
  /** «school.read»: what a claim about speed points at. */
  readonly id: string;
  readonly title: string;
  /** What `sizes` are numbers of. */
  readonly unit: 'people' | 'summaries' | 'sheets' | 'linked books' | 'start';
  readonly sizes: readonly number[];
  readonly input?: InputKind;
  /** The measure at the same size of which a figure is so many times. */
  readonly against?: string | undefined;
  /** What growth and ratios are of: time where nothing is said, or all that was counted, where time tells nothing. */
  readonly by?: 'calls';
  /** Takes the input's path and prepares; nothing of this is timed. null: what it needs is not installed. */
  begin(input: string, size: number): Work | null | Promise<Work | null>;
}

/** What one process has measured. */
export interface Measured {
  readonly id: string;
  readonly size: number;
  /** Milliseconds, the median of the runs. */
  readonly ms: number;
  /** Megabytes: the most that the process took, all its preparation included. */
  readonly peak: number;
  readonly counted: Readonly<Record<string, number>>;
}

/** One line of the table. */
export interface Figure extends Measured {
  /** The day, the commit and the machine of its run. */
  readonly run: string;
}
