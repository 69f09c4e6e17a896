/* The language of the page: the one the webapp itself chooses for its own labels. */
export const languages = ['en', 'ar'];

const first = (navigator.languages && navigator.languages[0]) || navigator.language || '';
const base = first.split('-')[0].toLowerCase();

export const language = languages.includes(base) ? base : 'en';
export const rightToLeft = language === 'ar';

const page = document.querySelector('base');
/** "/camunda", also behind a context path. */
export const appRoot = page.getAttribute('app-root');
/** tasklist, cockpit, admin or welcome. */
export const appName = page.getAttribute('app-name');
/** "" or the context path: where our own API begins. */
export const root = appRoot.replace(/\/[^/]*$/, '');
