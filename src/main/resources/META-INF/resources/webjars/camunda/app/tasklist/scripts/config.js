import { language, languages } from '../../custom/locale.js';

export default {
  // the log-in page shows the name without the vendor, all other pages show both
  app: { vendor: ' ', name: { en: 'Assent Tasklist', ar: 'Assent قائمة المهام' }[language] },
  // one language at a time: the webapp would take the dates' language from whichever file arrives last
  locales: { availableLocales: languages, fallbackLocale: language },
  customScripts: ['../custom/language', 'custom/license-file'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: { en: 'claims the selected task', ar: 'استلام المهمة المحددة' }[language]
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: { en: 'goes to the first filter', ar: 'الانتقال إلى أول عامل تصفية' }[language]
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: { en: 'goes to the first task of the list', ar: 'الانتقال إلى أول مهمة في القائمة' }[language]
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: { en: 'goes to the first field of the form', ar: 'الانتقال إلى أول حقل في النموذج' }[language]
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: { en: 'opens the list of processes to start', ar: 'فتح قائمة العمليات الممكن بدؤها' }[language]
    }
  }
};
