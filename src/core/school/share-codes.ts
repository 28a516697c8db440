/** The codes of the shares in the order in which every report lists them. */
export const SHARE_CODES = [
  'К1',
  'К2',
  'К3',
  'К4',
  'К5',
  'К6',
  'К7',
  'К8',
  'К9.1',
  'К9.2',
  'К10',
  'К11',
  'К12',
  'К13',
  'К14',
  'К15',
  'К16',
  'К17',
  'К18',
] as const;

export type ShareCode = (typeof SHARE_CODES)[number];
