/** Levels of an activity, from the school to the world. In the words of the founding documents. */

/** From the lowest to the highest. */
export const LEVELS = [
  'школьный',
  'муниципальный',
  'региональный',
  'межрегиональный',
  'всероссийский',
  'международный',
] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_SYNONYMS: Readonly<Record<string, Level>> = {
  ОО: 'школьный',
  районный: 'муниципальный',
  городской: 'муниципальный',
  краевой: 'региональный',
  областной: 'региональный',
  республиканский: 'региональный',
  окружной: 'региональный',
  федеральный: 'всероссийский',
};

/** The synonyms of these levels alone. */
export function levelSynonymsFor<L extends Level>(levels: readonly L[]): Record<string, L> {
  const known: readonly Level[] = levels;
  return Object.fromEntries(
    Object.entries(LEVEL_SYNONYMS).filter(([, level]) => known.includes(level)),
  ) as Record<string, L>;
}
