/** The jest of `npm test`. */
export { shortForm as default } from './forms.js';
