/** What is left for the hand to write. */

/** The day of a paper or of a signature: «___» ____________ 20___ г., which no line end parts. */
export const DAY_BY_HAND = ['«___»', '____________', '20___', 'г.'].join('\u00a0');
