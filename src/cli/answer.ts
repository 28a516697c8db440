/** What a command answers: a text for people, a document for machines, and the exit status. */

/** 0 done; 1 the data have errors; 2 wrong usage, or a file that cannot be read or written. */
type ExitStatus = 0 | 1 | 2;

export interface Answer {
  readonly status: ExitStatus;
  /** Lines for a person. */
  readonly text: string;
  /** The same and more for a program; becomes the one JSON document under --json. */
  readonly data: Readonly<Record<string, unknown>>;
}
