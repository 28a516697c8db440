/** What teachers' files are made of: of the school's results what they need. */
import type { Rating } from '../rating/rating';
import type { SchoolBook } from '../school-book';
import type { School } from '../shares/school';

export interface Reckoned {
  readonly book: SchoolBook;
  readonly school: Pick<School, 'support'>;
  readonly rating: Pick<Rating, 'version'>;
  /** Since when the criteria have been what they are: «от 15.04.2026». */
  readonly criteriaSince: string;
}
