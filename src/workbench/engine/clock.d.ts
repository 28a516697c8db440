/** Time as it passes, in milliseconds from any beginning. */
export interface Clock {
  now(): number;
  /** Does the work once after so many milliseconds; what is given back calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}
