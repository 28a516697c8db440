/** The municipal edition in Google Sheets: every export is a public function of Apps Script. */
import { MUNICIPALITY } from '../../editions/municipality';
import { addonOf } from '../addon';
import { googleLinks } from '../google-links';

export const { onOpen, onInstall, callPanel, menu } = addonOf(MUNICIPALITY, googleLinks);
