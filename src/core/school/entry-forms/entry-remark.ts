/** What is said of an entry at one of its fields, and whether it may be written all the same (rule Я-54). */

export interface EntryRemark {
  /** The field; null: the row as a whole. */
  readonly key: string | null;
  /**
   * `blank`: required and not filled yet. `fault`: as long as it stands, nothing is written. `doubt`:
   * written when the person has read it. `reading`: as what the typed text was understood.
   */
  readonly gravity: 'blank' | 'fault' | 'doubt' | 'reading';
  readonly message: string;
  readonly remedy: string;
}

/** Whether nothing is written as long as it stands. */
export const hinders = ({ gravity }: EntryRemark): boolean =>
  gravity === 'fault' || gravity === 'blank';
