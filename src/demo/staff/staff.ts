/** «Педагоги»: a school's people. */
import { addMonths, type Day } from '../../core/values/day';
import type { RATING_GROUPS } from '../../core/vocabulary/staff';
import { DEMO_DAY, dayAt, daysAgo, workdayBefore } from '../days';
import { Dice } from '../dice';
import type { DemoSettings } from '../options';
import { dayCell, dayOrBlank } from '../rows';
import { AREAS } from '../words/areas';
import { Names } from '../words/names';
import type { Post } from '../words/post';
import { leadingPost, postsOf } from '../words/posts';
import { CAREERS, type Career, leadingCareer } from './careers';
import type { Person } from './person';

const CHILDCARE_SINCE = daysAgo(300);
const DISMISSED = dayAt(2026, 1, 30);
const NEWCOMER_SINCE = dayAt(2026, 1, 12);

/** In a village school one union joins the teachers of all subjects. */
const JOINT_UNION = 'ШМО учителей-предметников';

type RatingGroupName = (typeof RATING_GROUPS)[number];

interface Employment {
  readonly careerStart: Day;
  readonly hired: Day;
  readonly lastDay: Day;
}

/** When the person began to teach, came to this school and left it. */
function employmentOf(career: Career, dice: Dice): Employment {
  const years = dice.int(...career.years);
  const careerStart = career.newcomer ? NEWCOMER_SINCE : dayAt(2025 - years, 8, dice.int(21, 31));
  // Beginners are at their first school; others came at some time on the way.
  const hired =
    years < 3 ? careerStart : addMonths(careerStart, 12 * dice.int(0, Math.max(years - 4, 0)));
  const ends = { dismissed: DISMISSED, childcare: CHILDCARE_SINCE } as const;
  return { careerStart, hired, lastDay: career.absence ? ends[career.absence] : DEMO_DAY };
}

function statusOf({ absence }: Career): string {
  if (absence === 'dismissed') return 'уволен';
  return absence === 'childcare' ? 'отпуск по уходу за ребёнком' : 'работает';
}

/** Whom the person is compared with where places are counted by groups. */
function ratingGroupOf({ position, area }: Post, isLeader: boolean): RatingGroupName {
  if (isLeader) return 'управление';
  if (area === 'preschool') return 'дошкольное';
  if (area === 'primary') return 'начальная школа';
  return position === 'учитель' ? 'учителя-предметники' : 'специалисты';
}

/** The job at this school; in a village some people hold a second one. */
function employmentWords(career: Career, rural: boolean, dice: Dice): string {
  const combines = dice.chance(rural ? 0.2 : 0.05);
  return career.employment ?? (combines ? 'внутренний совместитель' : 'основное место работы');
}

interface Seat {
  readonly post: Post;
  readonly career: Career;
  readonly isLeader: boolean;
}

/** Who sits where: leaders first, then teachers. */
function seatsOf({ people, schoolType, rural, seed }: DemoSettings): Seat[] {
  const isSmall = schoolType === 'ДОУ';
  const leaders = isSmall ? 1 : Math.max(1, Math.round(people * (rural ? 0.06 : 0.08)));
  const posts = postsOf(schoolType);
  // Every school deals the careers in an order of its own.
  const careers = new Dice(seed, 'careers').shuffled(CAREERS);
  return Array.from({ length: people }, (_, index): Seat => {
    const at = index - leaders;
    return at < 0
      ? { post: leadingPost(schoolType, index === 0), career: leadingCareer(index), isLeader: true }
      : {
          post: posts[at % posts.length] as Post,
          career: careers[at % careers.length] as Career,
          isLeader: false,
        };
  });
}

/** Everyone of the school, leaders first. */
export function drawStaff(settings: DemoSettings): Person[] {
  const dice = new Dice(settings.seed, 'staff');
  const names = new Names(new Dice(settings.seed, 'names'));
  return seatsOf(settings).map(({ post, career, isLeader }, index): Person => {
    const code = `${settings.schoolCode}-${String(index + 1).padStart(3, '0')}`;
    const area = AREAS[post.area];
    const { careerStart, hired, lastDay } = employmentOf(career, dice);
    const granted = career.granted ? workdayBefore(daysAgo(dice.int(...career.granted))) : null;
    const isMan = dice.chance(post.men) && career.absence !== 'childcare';
    const joint = settings.rural && !['primary', 'preschool', 'lead'].includes(post.area);
    const isExternal = career.employment === 'внешний совместитель';
    return {
      code,
      post,
      area,
      career,
      isLeader,
      hired,
      lastDay,
      granted,
      row: {
        code,
        name: names.next(isMan),
        category: isLeader ? 'руководитель' : 'педагогический работник',
        position: post.position,
        subject: post.subject,
        employment: isLeader
          ? 'основное место работы'
          : employmentWords(career, settings.rural, dice),
        status: statusOf(career),
        hired: dayCell(hired),
        dismissed: career.absence === 'dismissed' ? dayCell(DISMISSED) : null,
        careerStart: dayCell(careerStart),
        qualification: isLeader ? null : career.qualification,
        extraQualification: career.extra ?? null,
        granted: dayOrBlank(granted),
        schoolUnion: isLeader || isExternal ? null : joint ? JOINT_UNION : area.schoolUnion,
        districtUnion: isLeader || !dice.chance(0.7) ? null : area.districtUnion,
        ratingGroup: ratingGroupOf(post, isLeader),
      },
    };
  });
}
