/* Against which lists a file was screened, and what people found about the hits. */
import { element, isolated, muted } from '../../tasklist/custom/dom.js';
import { coded, day } from '../../tasklist/custom/texts.js';
import { entry, label, ltr } from './parts.js';
import { text } from './texts.js';

/** Nothing where the file was never screened, because no list was in force. */
export function screeningSection(screening) {
  if (!screening || !screening.runs.length) return undefined;
  const last = screening.runs[screening.runs.length - 1];
  const lists = last.lists.map(list => text('listVersion', ltr(list.list), list.version, list.asOf ? ltr(list.asOf.slice(0, 10)) : '–', list.entries));
  return element('section', {}, element('h2', {}, text('screening')),
    element('p', {}, text('screenedAgainst', day(last.at), screening.runs.length, last.names.length)),
    element('ul', {}, ...lists.map(list => element('li', {}, isolated(list)))),
    ...screening.hits.length ? screening.hits.map(hit) : [muted(text('noHits'))]);
}

function hit(found) {
  return entry('hit', [found.name, coded(`HIT_${found.judgement || 'OPEN'}`)],
    [label(text('likeness', found.score), found.judgement === 'CONFIRMED' ? 'danger' : 'default'), found.remembered && label(text('remembered'))],
    [text('listedAs', found.listedName, ltr(found.list), found.version, ltr(found.reference)), day(found.at || found.foundAt), found.by],
    [['matchedWords', words(found.explanation)], ['reasons', found.reasons], ['field_remark', found.entry.remark]]);
}

function words(explanation) {
  return (explanation.words || []).map(pair => text('matchedWord', pair.asked, pair.listed, coded(`HOW_${pair.how}`), Math.round(100 * pair.nearness)));
}
