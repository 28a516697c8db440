/** The header `Server` of what `npm start` answers: another program may have its port. */
export const OWN_SERVER = 'Postcourse';
