/** Who is ticked, by teacher: it stays on the way from one document to another while the page is open. */
import type { Subject } from '../../src/core/documents/kind';

type Known = Pick<Subject, 'id' | 'teacher'>;

const keyOf = ({ id, teacher }: Known): string => `${teacher} ${id}`;

export class Ticked {
  private readonly teachers = new Set<string>();
  /** Of a teacher who is ticked: those of several difficulties that are not. */
  private readonly without = new Set<string>();

  /** The page opens with everything of this teacher; null: with nobody. */
  begin(teacher: string | null): void {
    if (teacher !== null) this.teachers.add(teacher);
  }

  /** Of a list where these are ticked; of whom the list has nothing, nothing changes. */
  note(all: readonly Known[], chosen: readonly Known[]): void {
    const ticked = new Set(chosen.map(keyOf));
    const teachers = new Set(chosen.map(({ teacher }) => teacher));
    for (const one of all) {
      const isTeacherTicked = teachers.has(one.teacher);
      if (isTeacherTicked) this.teachers.add(one.teacher);
      else this.teachers.delete(one.teacher);
      if (isTeacherTicked && !ticked.has(keyOf(one))) this.without.add(keyOf(one));
      else this.without.delete(keyOf(one));
    }
  }

  has(subject: Known): boolean {
    return this.teachers.has(subject.teacher) && !this.without.has(keyOf(subject));
  }
}
