/** Post-course support: its levels and results, and the competences that it strengthens. In the words of the founding documents. */

export const SUPPORT_LEVELS = ['ОО', 'муниципальный', 'региональный'] as const;

export const SUPPORT_RESULTS = [
  'осмысление опыта',
  'внедрение в практику',
  'личностное развитие',
  'участие в конкурсах',
  'обобщение опыта',
  'подготовка к аттестации',
] as const;

export const COMPETENCES = [
  'профессиональная',
  'информационная',
  'коммуникативная',
  'правовая',
] as const;
