import { handIndicators } from '../../summary/hand-indicators';
import { HAND_FAMILY } from '../../summary/measures';

export const HAND_INDICATORS = handIndicators(
  'Показатели, которых нет в сводках: числитель и знаменатель. В регион уходят под названием.',
  `Например, ${HAND_FAMILY.letter}1; пусто — без кода.`,
);
