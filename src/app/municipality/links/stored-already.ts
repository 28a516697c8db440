import { isSound } from '../../../core/municipality/import/delivery';
import { deliveriesIn } from '../../../core/municipality/import/read-deliveries';
import { placeIn, storeOf } from '../../../core/municipality/store';
import { DATA } from '../../../core/municipality/tables/summaries';
import type { Summary } from '../../../core/summary/summary';
import type { Workbook } from '../../workbook';

/** Tells whether «Данные» hold exactly this summary. */
export function storedAlready(workbook: Pick<Workbook, 'read'>): (summary: Summary) => boolean {
  const cells = workbook.read(DATA.sheet);
  if (cells === null) return () => false;
  const deliveries = deliveriesIn({ source: DATA.sheet, cells }, Number.POSITIVE_INFINITY).filter(
    isSound,
  );
  const store = storeOf(deliveries.map(({ summary }) => summary));
  return ({ head, checksum }) => store.get(placeIn(head))?.checksum === checksum;
}
