/** The counts of «Сводка»: what is counted, under which code and title (rule С-02). */

type Counted = readonly [code: string, title: string];

const declare = <const K extends string>(counts: Readonly<Record<K, Counted>>) => counts;

/** Those with a breakdown have codes «Ч21/школьный», «Ч50/фгос/2 квартал 2026» … */
export const COUNTED = declare({
  teachers: ['Ч01', 'Педагогических работников'],
  leaders: ['Ч02', 'Руководителей'],
  young: ['Ч03', 'Молодых педагогов'],
  mentors: ['Ч04', 'Наставников'],
  supported: ['Ч10', 'Педагогов в сопровождении на дату расчёта'],
  windowsByStatus: ['Ч11', 'Посткурсовых периодов'],
  topicsToChoose: ['Ч12', 'Требуется выбор темы'],
  windowsByLevel: ['Ч13', 'Идущих периодов по уровню сопровождения'],
  supportResults: ['Ч14', 'Результат сопровождения'],
  activities: ['Ч20', 'Мероприятий в периоде'],
  activitiesByLevel: ['Ч21', 'Мероприятий по уровню'],
  activitiesByDirection: ['Ч22', 'Мероприятий по направлению работы'],
  deficitsFound: ['Ч30', 'Дефицитов выявлено в периоде'],
  foundByCompetence: ['Ч31', 'Дефицитов выявлено по компетенции'],
  deficitsOvercome: ['Ч32', 'Дефицитов преодолено в периоде'],
  overcomeByCompetence: ['Ч33', 'Дефицитов преодолено по компетенции'],
  attestationApplied: ['Ч40', 'Аттестация, подано заявлений'],
  attestationGranted: ['Ч41', 'Аттестация, присвоено'],
  attestationRefused: ['Ч42', 'Аттестация, отказано'],
  requests: ['Ч50', 'Запросы на ПК'],
  vacancies: ['Ч60', 'Кадровая потребность, ставок'],
});

/** Mean points of the ranked people: a sum of points over a number of people. */
export const AVERAGED = declare({
  first: ['С1', 'Баллы П1'],
  second: ['С2', 'Баллы П2'],
  total: ['С3', 'Баллы, итого'],
});

/** Whose attestation is counted under the codes «Ч40/…» to «Ч42/…». */
export const CLAIMS = ['СЗД', 'первая', 'высшая', 'педагог-методист', 'педагог-наставник'] as const;

/** The words of a breakdown: «Ч50/фгос/2 квартал 2026» → «фгос», «2 квартал 2026». */
export function wordsOf(code: string): string[] {
  return code.split('/').slice(1);
}

/** The code of one word's count: «Ч21/школьный». */
export function codeOf([code]: Counted, ...words: readonly string[]): string {
  return [code, ...words].join('/');
}
