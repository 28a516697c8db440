/** What a demo school may be like. */
import type { ORGANISATION_TYPES } from '../core/vocabulary/staff';

export interface DemoOptions {
  /** Schools of different seeds have different people and histories. */
  readonly seed?: number;
  /** Teachers and leaders together, 1 or more. */
  readonly people?: number;
  /** Activities of an average person over all years. */
  readonly activitiesPerPerson?: number;
  /** «Код ОО»; teacher codes begin with it. */
  readonly schoolCode?: string;
  readonly schoolName?: string;
  readonly municipality?: string;
  readonly schoolType?: (typeof ORGANISATION_TYPES)[number];
  /** A village school: joint teachers' unions, more distant learning, jobs combined. */
  readonly rural?: boolean;
  /** The share of post-course periods in which the school does its work, 0…1. */
  readonly support?: number;
  /** A handful of typical mistakes for «Проверка» to find. */
  readonly mistakes?: boolean;
}

export type DemoSettings = Required<DemoOptions>;

/** The school that the product is shown on. */
const DEFAULTS: DemoSettings = {
  seed: 1,
  people: 28,
  activitiesPerPerson: 12,
  schoolCode: '0512',
  schoolName: 'МБОУ СОШ № 7',
  municipality: 'Заречный район',
  schoolType: 'СОШ',
  rural: false,
  support: 0.9,
  mistakes: true,
};

/** Every option with its value. */
export function withDefaults(options: DemoOptions): DemoSettings {
  return { ...DEFAULTS, ...options };
}
