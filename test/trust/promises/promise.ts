/** A promise to people, and who tries to break it. */

export interface Promised {
  /** Stays for ever: people cite it. */
  readonly id: string;
  readonly promise: string;
  /** «file › title» of each test that attacks it. */
  readonly tests: readonly string[];
  /** Ids of the attacks that do. */
  readonly attacks: readonly string[];
}
