import { handIndicators } from '../../summary/hand-indicators';
import { HAND_FAMILY } from '../../summary/measures';

export const HAND_INDICATORS = handIndicators(
  'Показатели муниципалитета, которых нет в сводках школ: числитель и знаменатель.',
  `Например, ${HAND_FAMILY.letter}1; пусто — без кода.`,
);
