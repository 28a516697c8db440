/** Whether words name the municipal methodical service («ММС»), as people write it (rule В-33). */
import { fold } from '../../values/text';

const OF_A_DISTRICT = '(муниципальн|районн|городск|окружн)[а-я]*';

/**
 * «ММС»; «муниципальная методическая служба», «районный методический центр» and the like; the
 * methodist of one: «муниципальный методист», «методист управления образования». The Regulation
 * spells ММС as «муниципальные методические объединения».
 */
const DISTRICT_SERVICE = new RegExp(
  [
    '(^|[^а-я])ммс(?![а-я])',
    `${OF_A_DISTRICT} методическ[а-я]* (служб|объединени|центр|кабинет)`,
    `${OF_A_DISTRICT} методист`,
    'методист[а-я]* (управления|отдела|комитета|департамента)',
  ].join('|'),
);

/** Whether a text such as «методист ММС Петрова» names the service or somebody of it. */
export function namesDistrictService(text: string | null): boolean {
  return text !== null && DISTRICT_SERVICE.test(fold(text));
}
