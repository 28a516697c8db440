/** «Кадровая потребность»: one vacancy for every dozen people. */
import { VACANCIES } from '../../core/school/tables/vacancies';
import type { Cell } from '../../core/values/cell';
import { dayAt } from '../days';
import { Dice } from '../dice';
import type { DemoSettings } from '../options';
import { dayCell, rowOf } from '../rows';
import { postsOf } from '../words/posts';

export function vacancyRows({ seed, people, schoolType }: DemoSettings): Cell[][] {
  const dice = new Dice(seed, 'vacancies');
  const wanted = Math.max(1, Math.round(people / 12));
  const posts = dice.shuffled(postsOf(schoolType));
  return Array.from({ length: wanted }, (_, index) => {
    const post = posts[index % posts.length];
    return rowOf(VACANCIES, {
      position: post?.position ?? null,
      subject: post?.subject ?? null,
      rate: dice.pick([0.5, 1, 1, 1.5]),
      from: dayCell(dayAt(2026, 9, 1)),
    });
  });
}
