/** С-16, С-24: typed words of delivered summaries that tell of a person. */
import { withoutTellingWords } from '../../../src/core/summary/telling-words';

const passed = (code: string, title = 'как прислано') => {
  const measure = { code, title, kind: 'количество', numerator: 2.5, denominator: null } as const;
  return withoutTellingWords(measure);
};

it.each([
  [
    'Ч50/логопедия (для ивановой марии петровны)/2 квартал 2026',
    'Ч50/иное/2 квартал 2026',
    'Новые запросы на ПК, педагогов: иное, 2 квартал 2026',
  ],
  [
    'Ч60/учитель/вместо петровой а. б.',
    'Ч60/учитель/иное',
    'Кадровая потребность, ставок: учитель, иное',
  ],
  ['Ч34/ivanova@mail.ru', 'Ч34/иное', 'Выявленные дефициты, тема: иное'],
  [
    'Ч54/фгос/2 квартал 2026/тел. 8 918 123-45-67',
    'Ч54/фгос/2 квартал 2026/иное',
    'Новые запросы на ПК, направление и приоритет: фгос, 2 квартал 2026, иное',
  ],
])('«%s» goes on as «%s», its count as it is', (code, other, title) => {
  expect(passed(code)).toEqual({
    code: other,
    title,
    kind: 'количество',
    numerator: 2.5,
    denominator: null,
  });
});

it.each([
  'Ч50/фгос/2 квартал 2026',
  'Ч34/творчество пушкина',
  'Ч60/преподаватель-организатор основ безопасности и защиты родины/без предмета',
  'Ч52/истекает 3 года',
  'К4',
])('«%s» goes on as it is', (code) => {
  expect(passed(code)).toMatchObject({ code, title: 'как прислано' });
});
