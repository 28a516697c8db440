/** The period that is typed into the page: that of «Настройки», another one, or none yet. */
import { type SentPeriod, typedSpan } from '../../src/panel/documents/typed-span';

/** `period` null: that of «Настройки», which stands in the fields. A text: nothing can be made, and why. */
export type TypedPeriod = { readonly period: SentPeriod | null } | string;

export function typedPeriod(typed: SentPeriod, settings: SentPeriod): TypedPeriod {
  if (typed.from === settings.from && typed.to === settings.to) return { period: null };
  const span = typedSpan(typed);
  return typeof span === 'string' ? span : { period: typed };
}
