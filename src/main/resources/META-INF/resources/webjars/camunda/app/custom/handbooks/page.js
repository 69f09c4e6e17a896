/* The handbooks of all setups, in both languages. */
import { language } from '../locale.js';
import { alert, element, muted } from '../../tasklist/custom/dom.js';
import { handbookAddress } from './address.js';
import { handbooks } from './list.js';
import { text } from './texts.js';

const day = moment => new Intl.DateTimeFormat(language === 'ar' ? 'ar-EG-u-nu-latn-ca-gregory' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(moment));
const most = 12;

export async function handbooksPage(place) {
  place.replaceChildren(element('h1', {}, text('handbooks')), muted(text('loading')));
  try {
    place.replaceChildren(element('h1', {}, text('handbooks')), element('p', {}, text('lead')), ...(await handbooks(true)).map(drawn));
  } catch (failure) {
    console.error('handbooks', failure);
    place.replaceChildren(element('h1', {}, text('handbooks')), alert('danger', text('failed')));
  }
}

function drawn({ setup, name, version, since, versions }) {
  const said = name[language] || name.en;
  const link = (label, how) => element('a', { href: handbookAddress(setup, how), target: '_blank', rel: 'noopener', 'aria-label': `${said}: ${label}` }, label);
  const earlier = versions.slice(1, most);
  return element('section', { className: 'assent-handbook' }, element('h2', {}, said),
    element('p', {}, text('version', version), ' ', text('since', day(since)), ' · ', link(text('inEnglish'), { inLanguage: 'en' }), ' · ', link(text('inArabic'), { inLanguage: 'ar' })),
    earlier.length ? element('details', {}, element('summary', {}, text('earlier')),
      element('p', {}, ...earlier.flatMap((each, at) => (at ? [' · '] : []).concat(link(text('version', each), { version: each }))))) : null);
}
