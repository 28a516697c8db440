/** Whoever is ticked stays so from one document to another, by teacher. */
import { Ticked } from '../../../sidebar/documents/ticked';

const person = (teacher: string) => ({ id: teacher, teacher });
const PEOPLE = ['Т-1', 'Т-2', 'Т-3'].map(person);
/** Two difficulties of one teacher, one of another, none of the third. */
const DIFFICULTIES = [
  { id: '4', teacher: 'Т-1' },
  { id: '7', teacher: 'Т-1' },
  { id: '9', teacher: 'Т-2' },
];

const idsOf = (ticked: Ticked, list: readonly { id: string; teacher: string }[]): string[] =>
  list.filter((one) => ticked.has(one)).map(({ id }) => id);

it('opens with all the difficulties of the teacher whose card it was', () => {
  const ticked = new Ticked();
  ticked.begin('Т-1');
  expect(idsOf(ticked, DIFFICULTIES)).toEqual(['4', '7']);
  expect(idsOf(ticked, PEOPLE)).toEqual(['Т-1']);
  expect(idsOf(new Ticked(), PEOPLE)).toEqual([]);
});

it('keeps those of whom a list has nothing, and lets go of whoever was unticked', () => {
  const ticked = new Ticked();
  ticked.note(PEOPLE, [person('Т-1'), person('Т-2'), person('Т-3')]);
  ticked.note(
    DIFFICULTIES,
    [DIFFICULTIES[0], DIFFICULTIES[1]].flatMap((one) => one ?? []),
  );
  expect(idsOf(ticked, PEOPLE)).toEqual(['Т-1', 'Т-3']);
});

it('remembers which of a teacher’s difficulties are ticked', () => {
  const ticked = new Ticked();
  ticked.begin('Т-1');
  ticked.note(DIFFICULTIES, DIFFICULTIES.slice(1));
  expect(idsOf(ticked, DIFFICULTIES)).toEqual(['7', '9']);
  ticked.note(PEOPLE, [person('Т-1')]);
  expect(idsOf(ticked, DIFFICULTIES)).toEqual(['7']);
});
