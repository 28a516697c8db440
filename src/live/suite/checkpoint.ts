/** How far the suite has come, kept in the document between executions. */

/** Items are counted from 0. */
export interface Checkpoint {
  /** The item that is next, or in hand. */
  readonly at: number;
  /** It was begun: sheets that stand about are its. */
  readonly isBegun: boolean;
  /** A sheet stands ready for what the person may do by hand. */
  readonly waits?: true;
  /** How often an item was begun and never ended, by its number. */
  readonly deaths: Readonly<Record<string, number>>;
}

const KEY = 'postcourse.live';

/** What is kept; null where nothing is going on. */
export function findCheckpoint(): Checkpoint | null {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  return text === null ? null : (JSON.parse(text) as Checkpoint);
}

export function keepCheckpoint(checkpoint: Checkpoint): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(checkpoint));
}

export function forgetCheckpoint(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
