/* The application as it was sent, and where it amends another one what is different, marked where it stands. */
import { element, isolated, table } from '../../tasklist/custom/dom.js';
import { coded, country, day, numeral, unitOf } from '../../tasklist/custom/texts.js';
import { fileLink } from './sections.js';
import { text } from './texts.js';

const plain = ['reference', 'purpose', 'endUseStatement', 'route', 'origin', 'transitStates', 'urgency', 'temporary', 'ownUse', 'note'];
const roles = ['applicant', 'consignee', 'endUser', 'ultimateEndUser', 'exporter'];
const ofParty = ['name', 'country', 'registration', 'kind', 'mail'];
const ofLine = ['description', 'model', 'attCategory', 'controlListEntry', 'partOf', 'ammunition', 'quantity', 'unit', 'value', 'currency'];
const ofDocument = ['type', 'reference', 'issuer', 'issuerCountry', 'issuedOn', 'expiresOn', 'signatory', 'remark'];
const countries = ['country', 'origin', 'issuerCountry'];

export function applicationSection(application) {
  if (!application) return undefined;
  const { sent, amends, changes = [], countries: own = {} } = application;
  const cell = cells(changes, own);
  if (!sent.lines) return element('section', {}, element('h2', {}, text('application')), pairs(Object.keys(sent).filter(name => sent[name] !== null), sent, cell));
  return element('section', { className: 'assent-application' }, element('h2', {}, text('application')),
    amends ? element('p', {}, text('amends'), ' ', fileLink(amends), ' ', text('amendsSays', changes.length)) : null,
    pairs(plain.filter(name => said(sent[name]) || cell.changed(name)), sent, cell),
    element('h3', {}, text('parties')), parties(sent, cell),
    element('h3', {}, text('lines')), listed('lines', sent.lines, ofLine, line => line.line, cell),
    ...(sent.documents || []).length || cell.under('documents').length
      ? [element('h3', {}, text('namedDocuments')), listed('documents', sent.documents || [], ofDocument, (_, at) => at + 1, cell)] : []);
}

const said = value => value !== null && value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && !value.length);

/** Values by their place, with what stood there before where it was amended. */
function cells(changes, own) {
  const words = (name, value) => worded(name, value, own);
  const byField = new Map(changes.map(change => [change.field, change]));
  const cell = (field, name, value) => {
    const change = byField.get(field);
    if (!change) return said(value) ? isolated(words(name, value)) : '';
    return element('span', {}, said(change.before) ? element('del', {}, isolated(words(name, change.before))) : null, ' ',
      said(change.after) ? element('ins', {}, isolated(words(name, change.after))) : element('span', { className: 'sr-only' }, text('leftOut')));
  };
  cell.changed = field => byField.has(field);
  cell.under = name => [...new Set(changes.filter(({ field }) => field.startsWith(`${name}[`) || field.startsWith(`${name}.`)).map(({ field }) => field.slice(0, field.lastIndexOf('.'))))];
  return cell;
}

function worded(name, value, own) {
  if (Array.isArray(value)) return value.map(each => worded(name, each, own)).join('; ');
  if (value === true) return text('yes');
  if (name === 'unit') return unitOf(value);
  if (typeof value === 'number') return numeral(value);
  if (countries.includes(name) || name === 'transitStates') return country(value, own[value]);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  return /^[A-Z][A-Z_]+$/.test(value) && name !== 'currency' && name !== 'reference' ? coded(value) : String(value);
}

function pairs(names, sent, cell) {
  return element('dl', { className: 'assent-pairs' }, ...names.map(name => element('div', {}, element('dt', {}, label(name)),
    element('dd', {}, typeof sent[name] === 'object' && sent[name] && !Array.isArray(sent[name]) ? Object.values(sent[name]).filter(said).join(', ') : cell(name, name, sent[name])))));
}

const known = [...plain, ...ofParty, ...ofLine, ...ofDocument];
const label = name => (known.includes(name) ? text(`field_${name}`) : name);

function parties(sent, cell) {
  const rows = [...roles.map(role => [role, text(role), sent[role] || {}]),
    ...(sent.intermediaries || []).map((party, at) => [`intermediaries[${at + 1}]`, text('intermediary', at + 1), party])]
    .filter(([path, , party]) => said(party.name) || cell.under(path).length || cell.changed(`${path}.name`));
  return scrolled('parties', ofParty, rows.map(([path, role, party]) => [role, party, name => `${path}.${name}`]), cell, text('role'));
}

/** Entries that were left out stand below those that are there. */
function listed(path, items, names, number, cell) {
  const there = items.map((item, at) => [`${path}[${number(item, at)}]`, number(item, at), item]);
  const gone = cell.under(path).filter(place => !there.some(([at]) => at === place)).map(place => [place, place.slice(place.indexOf('[') + 1, -1), {}]);
  return scrolled(path, names, [...there, ...gone].map(([place, shown, item]) => [shown, item, name => `${place}.${name}`]), cell, text('number'));
}

function scrolled(title, names, rows, cell, first) {
  const used = names.filter(name => rows.some(([, item, field]) => said(item[name]) || cell.changed(field(name))));
  return element('div', { className: 'table-responsive', tabIndex: 0, role: 'group', ariaLabel: text(title === 'documents' ? 'namedDocuments' : title) },
    table([first, ...used.map(label)], rows.map(([shown, item, field]) => [String(shown), ...used.map(name => cell(field(name), name, item[name]))])));
}
