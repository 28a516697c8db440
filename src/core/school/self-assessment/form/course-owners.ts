import { lookOf } from '../../../values/text';
import type { Course } from '../../tables/courses';

/** Whose each course is, by what its code looks like (`lookOf`). */
export type CourseOwners = ReadonlyMap<string, string | null>;

/** The owners of all courses, of faulty rows too. */
export const courseOwners = (courses: readonly Course[]): CourseOwners =>
  new Map(courses.map(({ code, teacher }) => [lookOf(code), teacher]));
