/** A rating of few people says too much of each of them: who must not see it (rule Р-14). */
import { countForm, OF_PEOPLE } from '../../values/russian';
import type { Settings } from '../school-settings';
import type { Rating } from './rating';

/**
 * What to tell whoever is about to show the rating: that it, or a group of it, has fewer people
 * than «Порог малой группы»; null where there is nothing to tell.
 */
export function discretionNotice(
  { lines, groups }: Pick<Rating, 'lines' | 'groups'>,
  { smallGroup }: Pick<Settings, 'smallGroup'>,
): string | null {
  const isSmall = ({ length }: readonly unknown[]): boolean => length > 0 && length < smallGroup;
  const few = `меньше ${smallGroup} ${countForm(smallGroup, OF_PEOPLE)}`;
  const rule = 'за пределами администрации';
  if (isSmall(lines)) return `В рейтинге ${few}: не показывайте его ${rule}`;
  const small = (groups ?? []).filter(({ members }) => isSmall(members));
  if (small.length === 0) return null;
  const names = small.map(({ name }) => `«${name}»`).join(', ');
  const [where, whose] = small.length === 1 ? ['группе', 'её'] : ['группах', 'их'];
  return `В ${where} ${names} ${few}: не показывайте ${whose} места ${rule}`;
}
