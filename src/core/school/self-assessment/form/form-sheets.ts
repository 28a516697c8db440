/** By these sheets a teacher's file is known; whoever only opens it needs no more than their names. */

export const FORM_SHEET = 'Лист самооценки';

export const OWN_COURSES_SHEET = 'Мои курсы';

export const ABOUT_SHEET = 'О листе';
