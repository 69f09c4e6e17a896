import { language, languages } from '../../custom/locale.js';

export default {
  // the log-in page shows the name without the vendor, all other pages show both
  app: { vendor: ' ', name: { en: 'Assent Cockpit', ar: 'Assent لوحة المتابعة' }[language] },
  // one language at a time: the webapp would take the dates' language from whichever file arrives last
  locales: { availableLocales: languages, fallbackLocale: language },
  customScripts: ['../custom/language', '../custom/cockpit-pages'],
  // a variable may hold a page written by a stranger: it is never run
  previewHtml: false,
  disableWelcomeMessage: true
};
