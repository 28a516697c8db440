/** The region in a municipality's name, which half of the papers leave out. */

/** «Кабардино-Балкарской Республики», «Республика Марий Эл», «ХМАО-Югры», «Краснодарский край». */
const REGIONS: readonly RegExp[] = [
  /(?:\p{L}+-)?\p{L}+[сц]к\p{L}+ автономн\p{L}+ (?:округ|област)\p{L}*(?:-югр\p{L}+)?/gu,
  /(?:\p{L}+-)?\p{L}+[сц]к(?:ая|ой)(?: народн\p{L}+)? республик\p{L}*(?:-чуваши\p{L}+)?/gu,
  /республик\p{L}* (?:северн\p{L}+ осети\p{L}+(?:-алани\p{L}+)?|саха(?: \(?якути\p{L}+\)?)?|марий эл)/gu,
  /республик\p{L}* \p{L}+(?:-\p{L}+)?/gu,
  /\p{L}+\.? (?:край|края|область|области|обл)(?!\p{L})/gu,
  // Abbreviations, as they stand behind the name or before it.
  /(?<!\p{L})(?:хмао(?:-югр\p{L}+)?|янао|еао|рсо-алани\p{L}+|рс ?\(я\)|кбр|кчр|днр|лнр|спб|р[бтмкади]|чр|ур)(?![\p{L}-])/gu,
];

/** The folded name, hyphens without spaces, with nothing of its region. */
export const withoutRegion = (name: string): string =>
  REGIONS.reduce((said, region) => said.replace(region, ' '), name);
