/** How surnames usually end, and given names that end so too. */
import { fold } from '../values/text';

/** As surnames end, in any case. */
const USUAL =
  /(?:[ое]в|[иы]н)(?:а|у|е|ой|ою|ым|ых|ы)?$|(?:ск|цк)(?:ий|ая|ой|ого|ому|им|ую)$|(?:ко|ук|юк|як|ич|[иы]х|ян|дзе|швили|ец|енок)$/u;

const GIVEN = new Set(
  'анна мария елена ольга татьяна наталья наталия ирина светлана людмила юлия вера надежда любовь галина марина валентина екатерина евгения оксана нина лариса алла анастасия виктория дарья ксения полина алина кристина ангелина антонина карина регина арина альбина фаина дина лина зинаида зоя инна жанна тамара раиса лидия софья софия маргарита яна диана эльвира елизавета александра вероника алёна алена роман лев иван пётр петр павел константин валентин мартин александр алексей андрей антон виктор владимир дмитрий евгений игорь илья максим михаил николай олег сергей юрий артём артем кирилл денис егор'
    .split(' ')
    .map(fold),
);

/** Whether the word is a common given name: «Марина» ends as surnames do, and is none. */
export const isCommonGivenName = (word: string): boolean => GIVEN.has(fold(word));

/** Whether the word ends as most surnames do, in any case. */
export const isUsualSurname = (word: string): boolean =>
  USUAL.test(fold(word)) && !isCommonGivenName(word);
