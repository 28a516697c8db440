/** Categories in force on R that end within a year after it, by category (rule С-26). */
import { countsBy } from '../../summary/counting';
import type { Measure } from '../../summary/measure';
import { COUNTED } from '../../summary/measures';
import { addMonths } from '../../values/day';
import { CATEGORY_ENDING_MONTHS } from '../../values/law';
import { isValidOn, validThrough } from '../category-in-force';
import type { School } from '../shares/school';

export function endingCategories({ base, book, categoryOf }: School): Measure[] {
  const { referenceDay } = book.settings;
  const latest = addMonths(referenceDay, CATEGORY_ENDING_MONTHS);
  const ending = base.flatMap((teacher) => {
    const category = categoryOf(teacher);
    const { qualification } = category;
    const end = validThrough(category);
    if (qualification === 'без категории' || end === null || end > latest) return [];
    return isValidOn(category, referenceDay) ? [qualification] : [];
  });
  return countsBy(COUNTED.categoriesEnding, ending);
}
