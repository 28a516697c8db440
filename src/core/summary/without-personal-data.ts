/** Typed words as they may stand where codes alone are wanted: without what somebody may be found by (rule Б-02). */
import { withoutNumbersOfPeople } from '../schema/numbers-of-people';
import { withoutMails } from '../schema/personal-data';

/** «звонить номер, писать на почта»: a word stands for each telephone, document’s number and e-mail address. */
export const withoutPersonalData = (text: string): string =>
  withoutNumbersOfPeople(withoutMails(text, 'почта'), 'номер');
