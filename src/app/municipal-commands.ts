/** The municipal edition's commands and views, one for each menu item and panel call. */
export { computeReports } from './municipality/compute-reports';
export { createMunicipalSheets } from './municipality/create-sheets';
export { type ImportOutcome, importDeliveries } from './municipality/import-deliveries';
export { importFiles } from './municipality/import-files';
export { importByLinks, importReadLinks, readLinks } from './municipality/links/import-by-links';
export type { LinkHost } from './municipality/links/linked-books';
export type { ReadingProgress } from './municipality/links/read-links';
export { explainIndicator, showDeliveries, showJournal } from './municipality/panel/views';
export { municipalState } from './municipality/panel-state';
export { pastedDeliveries } from './municipality/pasted-deliveries';
