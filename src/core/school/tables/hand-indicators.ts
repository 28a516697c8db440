import { handIndicators } from '../../summary/hand-indicators';

/** Other than every sheet before it, no book is asked for this one: its absence is no issue. */
export const HAND_INDICATORS = {
  ...handIndicators(
    'Свои показатели школы: числитель и знаменатель. Они видны под К1…К18 и в сводку не попадают.',
    'Например, Ш1; пусто — без кода. Показатели отсюда остаются в школе: в сводку они не попадают.',
  ),
  isExtra: true,
};
