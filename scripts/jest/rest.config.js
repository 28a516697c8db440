/** `npm run test:rest`: what `npm test` leaves out; CI runs both. */
export { restForm as default } from './forms.js';
