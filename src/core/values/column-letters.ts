/** A column's name in a spreadsheet, for the column counted from 0: «A», «Z», «AA». */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
