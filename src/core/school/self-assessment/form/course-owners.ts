import { lookOf } from '../../../values/text';

/** Whose each course is, by what its code looks like (`lookOf`). */
export type CourseOwners = ReadonlyMap<string, string | null>;

/** A course as it was typed: of a faulty row a cell that cannot be read is null, a required one too. */
interface TypedCourse {
  readonly code: string | null;
  readonly teacher: string | null;
}

/** The owners of all courses that have a code, of faulty rows too. */
export const courseOwners = (courses: readonly TypedCourse[]): CourseOwners =>
  new Map(courses.flatMap(({ code, teacher }) => (code === null ? [] : [[lookOf(code), teacher]])));
