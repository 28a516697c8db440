/** What both sides say: the page at once, the engine for what reaches it all the same. */

/** Why a sheet that the product rewrites takes no typing. */
export const computedSheet = (sheet: string): string =>
  `Лист «${sheet}» заполняет программа: введённое пропало бы при следующем расчёте. Исправляйте листы, которые заполняете сами.`;
