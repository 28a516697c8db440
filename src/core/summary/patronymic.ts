/** Whether a word is a patronymic, known by its ending and by the given name before it. */

/** «Петровна», «Ильинична», «Ильич», in any case, in small letters. */
const PATRONYMIC =
  /^(?:\p{L}{2,}[ое]в|(?:иль|кузьм|фом|лук|никит|савв)(?:(?:ин)?ич(?=н))?)(ич(?:а|у|ем|е)?|н(?:а|ы|е|у|ой|ою))$/u;

/** Words that only end so: «на уровне», «основной», «деревне», «царевич», «Шостаковича». */
const ORDINARY =
  /^(?:ур|др|дер|пл|кр|бескр|вин|невин|час|жар|шостак|мицк|войн)[ое]в|(?:сл|осн|ду[хш]|церк|дн|верх|угол|люб|чин|цар|корол|плач|гн|нап|харч)[ое]в/;

/** How the given name ends, by the ending of the patronymic: both stand in one case. */
const GIVEN_NAME: Readonly<Record<string, RegExp>> = {
  на: /[^еийоуыэю]$/,
  ны: /[^аейоуюя]$/,
  не: /[^айоуыюя]$/,
  ну: /[^аеийоыя]$/,
  ной: /[^аеиоуыя]$/,
  ною: /[^аеиоуыя]$/,
  ич: /[^еоуыэю]$/,
  ича: /[аиыя]$|^(?:илью|никиту)$/,
  ичу: /[еиую]$/,
  ичем: /[иймю]$/,
  иче: /[еи]$/,
};

/** As people say them, and as they stand in papers: «Палыч», «Марь Иванна». */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/^палы(?=ч)/, 'павлови'],
  [/^саны(?=ч)/, 'александрови'],
  [/^михалы(?=ч)/, 'михайлови'],
  [/^(иван|степан|роман|борис|антон|семен|максим|виктор|егор|федор|петр)ы(?=ч)/, '$1ови'],
  [/^(серге|андре|алексе|никола|матве|тимофе)и(?=ч)/, '$1еви'],
  [/^(васил|григор|юр|витал|геннад|анатол|валер|дмитр)(?:ь?и|ьеи)(?=ч)/, '$1ьеви'],
  [/^(иван|степан|роман|семен)н(?=[аеыуо])/, '$1овн'],
  [/^палн(?=[аеыуо])/, 'павловн'],
  [/^михалн(?=[аеыуо])/, 'михайловн'],
  [/^николавн(?=[аеыуо])/, 'николаевн'],
];

const inFull = (word: string): string => {
  const spoken = SPOKEN.find(([pattern]) => pattern.test(word));
  return spoken ? word.replace(...spoken) : word;
};

/** Whether the two words, folded, are a given name and a patronymic: «марии петровны». */
export function isNameAndPatronymic(name: string, word: string): boolean {
  const ending = PATRONYMIC.exec(inFull(word))?.[1];
  return ending !== undefined && !ORDINARY.test(word) && GIVEN_NAME[ending]?.test(name) === true;
}
