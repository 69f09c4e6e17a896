import { language, languages } from '../../custom/locale.js';

export default {
  app: { vendor: 'Assent', name: { en: 'Welcome', ar: 'الصفحة الرئيسية' }[language] },
  locales: { availableLocales: languages, fallbackLocale: 'en' },
  customScripts: ['../custom/language'],
  disableWelcomeMessage: true
};
