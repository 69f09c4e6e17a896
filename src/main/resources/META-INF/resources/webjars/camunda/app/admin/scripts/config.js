import { language, languages } from '../../custom/locale.js';

export default {
  app: { vendor: 'Assent', name: { en: 'Admin', ar: 'الإدارة' }[language] },
  locales: { availableLocales: languages, fallbackLocale: 'en' },
  customScripts: ['../custom/language'],
  disableWelcomeMessage: true
};
