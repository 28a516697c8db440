/** «Цель К1, %» …: goals for the shares, in a part of «Настройки» of their own. */
import { decimal } from '../schema/columns/number';
import { SHARE_CODES, type ShareCode } from './measures';

const target = (header: string) => decimal(header, { min: 0, max: 100 });

/** A parameter for each share; a blank one sets no goal. */
export const TARGETS = Object.fromEntries(
  SHARE_CODES.map((code) => [code, target(`Цель ${code}, %`)]),
) as Record<ShareCode, ReturnType<typeof target>>;

/** How they stand on «Настройки»: below the other parameters. */
export const TARGETS_PART = { heading: 'Цели по показателям, %', declared: TARGETS };
