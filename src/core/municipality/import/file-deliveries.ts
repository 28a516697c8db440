/** From a file that somebody has opened to deliveries that the rules of import judge. */
import { type Delivery, isSound, type Parcel } from './delivery';
import { deliveriesIn, isRead } from './read-deliveries';

/**
 * The deliveries of a file. One that could not be read is of the school that its name tells
 * (`schoolOf`, null: it tells none); of a readable file its rows alone tell (rule С-44).
 */
export function fileDeliveries(
  parcel: Parcel,
  schoolOf: (fileName: string) => string | null,
): Delivery[] {
  const deliveries = deliveriesIn(parcel);
  const schoolCode = isRead(parcel) ? null : schoolOf(parcel.source);
  if (schoolCode === null) return deliveries;
  return deliveries.map((delivery) =>
    isSound(delivery)
      ? delivery
      : {
          ...delivery,
          label: { ...delivery.label, schoolCode },
          refusal: `По имени файла это школа ${schoolCode}. ${delivery.refusal}`,
        },
  );
}
