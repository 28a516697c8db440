/** From what a school's link led to, to deliveries that the rules of import judge. */
import type { Check } from '../../schema/issue';
import type { SheetGrid } from '../../schema/sheet-grid';
import type { SchoolRow } from '../tables/schools';
import { type BrokenDelivery, type Delivery, isSound, sentenceOf } from './delivery';
import { BAD_LINK, BOOK_SILENT, NO_ACCESS, NO_BOOK, OFFICE_FILE, WRONG_BOOK } from './link-checks';
import { deliveriesIn } from './read-deliveries';

/** Why a book gave no cells. */
type LinkFault = 'badLink' | 'noAccess' | 'noBook' | 'officeFile' | 'silent';

/** What a link led to: the cells of «Сводка» (null: no such sheet), or why there are none. */
export type LinkedSummary = { readonly cells: SheetGrid | null } | { readonly fault: LinkFault };

export type LinkedSchool = Pick<SchoolRow, 'code' | 'name'>;

const CHECKS: Readonly<Record<LinkFault, Check>> = {
  badLink: BAD_LINK,
  noAccess: NO_ACCESS,
  noBook: NO_BOOK,
  officeFile: OFFICE_FILE,
  silent: BOOK_SILENT,
};

/** Before the school, as «ОО» calls it. */
export const BY_LINK = 'По ссылке: ';

function refused(source: string, { code }: LinkedSchool, refusal: string): BrokenDelivery {
  const label = { schoolCode: code, periodStart: null, periodEnd: null, asOf: null };
  return { source, label, refusal };
}

/** The link of one school must not bring the figures of another one in «ОО». */
function ownOnly(delivery: Delivery, school: LinkedSchool, codes: ReadonlySet<string>): Delivery {
  const { source, label } = delivery;
  // Whose a broken delivery is, the row of «ОО» tells when its own rows do not.
  if (!isSound(delivery)) {
    return label.schoolCode === null ? refused(source, school, delivery.refusal) : delivery;
  }
  const { schoolCode: code, schoolName: name } = delivery.summary.head;
  if (code === school.code || !codes.has(code)) return delivery;
  return refused(source, school, sentenceOf(WRONG_BOOK, { code, name }));
}

/** The deliveries of a linked book; `codes` are those of all schools in «ОО». */
export function linkedDeliveries(
  school: LinkedSchool,
  summary: LinkedSummary,
  codes: ReadonlySet<string>,
): Delivery[] {
  const source = `${BY_LINK}${school.name ?? school.code}`;
  if ('fault' in summary) {
    return [refused(source, school, sentenceOf(CHECKS[summary.fault], undefined))];
  }
  const deliveries = deliveriesIn({ source, cells: summary.cells });
  return deliveries.map((delivery) => ownOnly(delivery, school, codes));
}
