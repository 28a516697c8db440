/** Which number formats show a date. */

/** The built-in formats that show a day (ECMA-376 part 1, 18.8.30); times alone are not dates. */
function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Whether a format code shows a day, a month or a year; «h:mm» and «[h]:mm:ss» do not. */
export function isDateCode(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/general|AM\/PM|A\/P/gi, '');
  if (/[yd]/i.test(bare)) return true;
  return /m/i.test(bare) && !/[hs]/i.test(bare) && !/\[[hms]+\]/i.test(code);
}

/** Whether a cell format with this `numFmtId` shows a date; `codes` are the file's own formats. */
export function showsDate(id: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(id);
  return code === undefined ? isBuiltInDateFormat(id) : isDateCode(code);
}
