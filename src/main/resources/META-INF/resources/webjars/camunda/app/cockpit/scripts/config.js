import { language, languages } from '../../custom/locale.js';

export default {
  app: { vendor: 'Assent', name: { en: 'Cockpit', ar: 'لوحة المتابعة' }[language] },
  locales: { availableLocales: languages, fallbackLocale: 'en' },
  customScripts: ['../custom/language'],
  // a variable may hold a page written by a stranger: it is never run
  previewHtml: false,
  disableWelcomeMessage: true
};
