/**
 * A school's file name as «Журнал импорта» keeps it. The book goes on to the region, and people call their
 * files by their own names; whose names these may be a municipality cannot know, so only words stay that are
 * nobody's: numbers, abbreviations, and what files of schools are usually called.
 */
import { withoutNumbersOfPeople } from '../../schema/numbers-of-people';
import { fold } from '../../values/text';

const USUAL = new Set(
  (
    'школа школы школе книга книги сводка сводки свод своды итог итоги итоговая итоговый копия файл лист таблица ' +
    'данные отчёт отчет расчёт расчет шаблон новая новый новое старая старый первая первый вторая второй последняя ' +
    'последний исправлено исправленная верная верный окончательная другая другой прежняя прежнее прежний проверено ' +
    'лицей лицея гимназия гимназии интернат детский сад центр основная средняя начальная общеобразовательная ' +
    'муниципальная муниципальный муниципалитет район района округ округа край края область области город города село ' +
    'села станица хутор посёлок год года годы полугодие квартал четверть январь февраль март апрель май июнь июль ' +
    'август сентябрь октябрь ноябрь декабрь января февраля марта апреля мая июня июля августа сентября октября ноября ' +
    'декабря посткурс сопровождение педагоги без на за из от по до для имени postcourse school summary book copy ' +
    'final svod svodka shkola kniga district region municipality'
  )
    .split(' ')
    .map(fold),
);

/** «МБОУ», «СОШ», «ООШ»; «БОБРОВА» is a word in capitals. */
const ABBREVIATION =
  /^(?:М[БАК]Д?ОУ|М[БАК]У|ГБПОУ|ГБОУ|ФГОС|СОШ|ООШ|НОШ|ОО|ДОО|ДОУ|УО|ПК|РМО|ШМО|ЦРО)$/u;

/** Years of a period, and a day of this century: they stand as a telephone or a code would. */
const OF_NOBODY = /(?<!\d)(?:20\d\d[-–]20\d\d(?!\d)|[0-3]\d-[01]\d-20\d\d(?!-?\d))/u;

/** Numbers of people: telephones, СНИЛС, codes of teachers («0514-003»), days of birth. */
const OF_PEOPLE = new RegExp(
  `(${OF_NOBODY.source})|(?<!\\d)(?:(?:\\d[\\s()+-]*){9,}|\\d{2,}-\\d{3,}(?:-\\d+)*)|\\d\\d[.-]\\d\\d[.-]19\\d\\d`,
  'gu',
);

/** Stands for the words that may be somebody's name; several beside one another are told once. */
const CUT = '…';

/** «А. С.», «а.с»: in one school they are as good as a name. */
const INITIALS = /(?<!\p{L})\p{L}\.[\s_]*\p{L}(?![\p{L}\p{M}])\.?/gu;

/** What belongs to a word that was left out: other such words, and a letter on either side. */
const BESIDE_CUT = /(?:(?<!\p{L})\p{Lu}[\s_.]+)?…(?:[\s_.'’-]*(?:…|(?<!\p{L})\p{Lu}(?!\p{L})))*/gu;

/** Whether a name as it is kept may stand for several: something was left out of it. */
export const isCut = (kept: string): boolean => kept.includes(CUT);

const stays = (word: string): boolean =>
  [...word].length < 2 || USUAL.has(fold(word)) || ABBREVIATION.test(word);

/** «Сводка ….xlsx» for «Сводка Ивановой А. С..xlsx»: the ending of the name stays. */
export function fileNameKept(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z]\w{1,4})?$/su.exec(name) ?? [];
  const kept = withoutNumbersOfPeople(stem.normalize('NFC'), CUT)
    .replace(OF_PEOPLE, (_, ofNobody?: string) => ofNobody ?? CUT)
    .replace(INITIALS, CUT)
    .replace(/[\p{L}\p{M}]+/gu, (word) => (stays(word) ? word : CUT));
  return `${kept.replace(BESIDE_CUT, CUT)}${ending}`;
}
