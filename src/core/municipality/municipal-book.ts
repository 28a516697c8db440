/** The municipal workbook as records: what people typed and what was accepted, read and checked. */
import { bindColumns } from '../schema/binding';
import { Findings } from '../schema/findings';
import { checkKeys } from '../schema/keys';
import { checkPersonalData } from '../schema/personal-data';
import { goodRecords, type ReadSheet, type RecordsOf, readTables } from '../schema/read-tables';
import { SETTINGS_SHEET } from '../settings/parameters';
import { isSamePeriod } from '../settings/period';
import { checkHandIndicators } from '../summary/hand-indicators';
import { isNewer } from '../summary/newer-book';
import { mustStand } from '../summary/standing';
import type { Summary } from '../summary/summary';
import { SUMMARY } from '../summary/summary-table';
import type { Day } from '../values/day';
import { checkDeliveries } from './delivery-checks';
import { checkDeparted } from './departed';
import { checkHandOver } from './hand-over-checks';
import { type BrokenDelivery, isSound } from './import/delivery';
import { deliveriesIn } from './import/read-deliveries';
import { FOREIGN_DELIVERY, OTHER_LEVEL, STORED_ROWS_CHANGED } from './municipal-checks';
import { type MunicipalSettings, readMunicipalSettings } from './municipal-settings';
import { checkEvents } from './registers/event-checks';
import { checkExperience } from './registers/experience-checks';
import { type Store, storeOf } from './store';
import { MUNICIPAL_TABLES, type MunicipalTables, VITAL_MUNICIPAL_TABLES } from './tables';
import { DATA } from './tables/summaries';
import { isOfMunicipality } from './whose-summary';

export interface MunicipalBook extends RecordsOf<MunicipalTables> {
  readonly settings: MunicipalSettings;
  /** Everything that was found wrong; good rows only are in the tables. */
  readonly findings: Findings;
  /** A sheet without which no figure is true is missing or cannot be read: compute nothing. */
  readonly blocked: boolean;
  /** Accepted deliveries of all periods; those spoilt by hand since are not in it. */
  readonly store: Store;
  /** Those of the other level: they stay on «Данные», and count nowhere. */
  readonly ofOtherLevel: Store;
  /** Those spoilt ones, with their reasons. */
  readonly spoilt: readonly BrokenDelivery[];
}

interface Stored extends Pick<MunicipalBook, 'spoilt' | 'blocked'> {
  /** Of either level. */
  readonly store: Store;
}

const EMPTY_STORE: Stored = { store: storeOf([]), spoilt: [], blocked: false };

/** Reads «Данные» by the rules of import: a delivery whose rows were edited since is not one. */
function readStore(read: ReadSheet, findings: Findings): Stored {
  const cells = read(DATA.sheet);
  if (cells === null || cells.rows.length === 0) return EMPTY_STORE;
  // An import would take what a newer program took in for spoilt, and leave it out.
  const isNotOurs = isNewer(DATA.sheet, cells, findings);
  if (isNotOurs || bindColumns(DATA, cells.rows[0] ?? [], findings).blocked) {
    return { ...EMPTY_STORE, blocked: true };
  }
  if (cells.rows.length === 1) return EMPTY_STORE;
  // Schools, and years, are as many as they are.
  const deliveries = deliveriesIn({ source: DATA.sheet, cells }, Number.POSITIVE_INFINITY);
  const spoilt = deliveries.filter((one): one is BrokenDelivery => !isSound(one));
  for (const { label, refusal } of spoilt) {
    const details = { school: label.schoolCode ?? 'код не читается', fault: refusal };
    findings.note(STORED_ROWS_CHANGED, { sheet: DATA.sheet }, details);
  }
  const summaries = deliveries.filter(isSound).map(({ summary }) => summary);
  return { store: storeOf(summaries), spoilt, blocked: false };
}

/** The deliveries of the workbook's level, and the others; those are told (Т-06). */
function byLevel(
  store: Store,
  { level }: MunicipalSettings,
  findings: Findings,
): Pick<MunicipalBook, 'store' | 'ofOtherLevel'> {
  const isOfLevel = (summary: Summary) => isOfMunicipality(summary) === (level === 'регион');
  const [own, others]: [Summary[], Summary[]] = [[], []];
  for (const summary of store.values()) (isOfLevel(summary) ? own : others).push(summary);
  if (others.length === 0) return { store, ofOtherLevel: storeOf([]) };
  const codes = [...new Set(others.map(({ head }) => head.schoolCode))];
  findings.note(OTHER_LEVEL, { sheet: DATA.sheet }, { level, codes });
  return { store: storeOf(own), ofOtherLevel: storeOf(others) };
}

/** Deliveries of the present period that belong to no school of «ОО». */
function checkOwners(
  store: Store,
  codes: ReadonlySet<string>,
  settings: MunicipalSettings,
  findings: Findings,
): void {
  for (const { head } of store.values()) {
    const { schoolCode: code, schoolName: name } = head;
    if (!isSamePeriod(head, settings) || codes.has(code)) continue;
    findings.report(FOREIGN_DELIVERY, { sheet: DATA.sheet }, { code, name });
  }
}

/**
 * Reads and checks the whole workbook as of `today` (used when «Дата расчёта» is empty).
 * All issues are collected; rows with errors are left out of the records. `known`: what «Данные» is
 * about to hold, in the place of what it holds; its rows are most of the workbook.
 */
export function readMunicipalBook(read: ReadSheet, today: Day, known?: Store): MunicipalBook {
  const findings = new Findings();
  const settings = readMunicipalSettings(read(SETTINGS_SHEET), today, findings);
  const typed = readTables(MUNICIPAL_TABLES, VITAL_MUNICIPAL_TABLES, read, findings);
  checkKeys(typed.known, findings);
  checkPersonalData(typed.known, findings);
  checkEvents(typed.records.events, typed.records.structures, settings.settings, findings);
  checkHandIndicators(MUNICIPAL_TABLES.handIndicators, typed.records.handIndicators, findings);
  const stored = known === undefined ? readStore(read, findings) : { ...EMPTY_STORE, store: known };
  const { spoilt } = stored;
  const blocked = mustStand(read(SUMMARY.sheet), findings) || stored.blocked;
  const { store, ofOtherLevel } = byLevel(stored.store, settings.settings, findings);
  const records = goodRecords(MUNICIPAL_TABLES, typed.records, findings);
  checkExperience(records.experienceBank, records.schools, settings.settings, findings);
  const codes = new Set(records.schools.map(({ code }) => code));
  checkOwners(store, codes, settings.settings, findings);
  // Without «ОО» nobody is known to have gone.
  if (!typed.blocked) checkDeparted(store, records.schools, settings.settings, findings);
  checkDeliveries(records.schools, store, settings.settings, findings);
  checkHandOver({ ...records, settings: settings.settings, store }, findings);
  return {
    ...records,
    settings: settings.settings,
    findings,
    blocked: settings.blocked || typed.blocked || blocked,
    store,
    ofOtherLevel,
    spoilt,
  };
}
