/* What the plugin asks the server: the task's variables from the engine, the file from Assent. */
import { root } from '../../custom/locale.js';

const numbers = new Map();
const accepted = 'application/json, application/problem+json';

/** A refusal that has a text for people: title and detail of the server's problem report, or none. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || '');
    this.status = status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.errors = problem.errors;
  }
}

/** Variables of the task by name: {fileNumber: 'AL-...', mark: 'OVERDUE'}; absent ones are undefined. */
export async function variablesOf(taskId, api, names) {
  const found = await json(`${api.engineApi}/task/${encodeURIComponent(taskId)}/form-variables`
    + `?variableNames=${names.join(',')}&deserializeValues=false`);
  if (found.fileNumber) numbers.set(taskId, found.fileNumber.value);
  return Object.fromEntries(names.map(name => [name, found[name] && found[name].value]));
}

/** The number of a task's license file if it was asked before: a completed task can be asked no longer. */
export function knownNumber(taskId) {
  return numbers.get(taskId);
}

/** The number of the task's license file, or undefined: its variable, else the process instance's business key. */
export async function fileNumberOf(taskId, api) {
  const { fileNumber } = await variablesOf(taskId, api, ['fileNumber']);
  if (fileNumber) return fileNumber;
  const { processInstanceId } = await json(`${api.engineApi}/task/${encodeURIComponent(taskId)}`);
  if (!processInstanceId) return undefined;
  const instance = await json(`${api.engineApi}/process-instance/${encodeURIComponent(processInstanceId)}`);
  return instance.businessKey || undefined;
}

export function dossier(number) {
  return json(`${file(number)}/dossier`);
}

/** Is the record whole? {entries: 43, faults: []}: no fault, intact. */
export function integrity(number) {
  return json(`${file(number)}/verification`);
}

/** Who has the file now: {leads: [names], waiting: [...]}; asking it is no reading of the file. */
export function waitingOn(number) {
  return json(`${file(number)}/waiting`);
}

/** What tells these files apart, for those the reader may know of; asking it is no reading of the files. */
export function cards(fileNumbers) {
  return json(`${root}/api/files/cards?numbers=${fileNumbers.map(encodeURIComponent).join(',')}`);
}

export function bundleAddress(number) {
  return `${file(number)}/bundle`;
}

export function documentAddress(number, id) {
  return `${file(number)}/documents/${encodeURIComponent(id)}`;
}

/** What the reader may begin on the file: [{process: 'AgencyInquiry', name: 'Inquiry to an agency'}]. */
export function actions(number) {
  return json(`${file(number)}/actions`);
}

export function actionForm(number, process) {
  return json(`${file(number)}/actions/${encodeURIComponent(process)}`);
}

export async function begin(number, process, answers) {
  await answered(await fetch(`${file(number)}/actions/${encodeURIComponent(process)}`, {
    method: 'POST', body: JSON.stringify({ answers }), credentials: 'same-origin',
    headers: { Accept: accepted, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }
  }));
}

/** Who has a task, and to whom the reader may hand it: {assignee: 'luis', people: ['hassan']}. */
export function holder(taskId) {
  return json(`${root}/api/tasks/${encodeURIComponent(taskId)}/assignee`);
}

export async function handOver(taskId, person, reason) {
  await answered(await fetch(`${root}/api/tasks/${encodeURIComponent(taskId)}/assignee`, {
    method: 'PUT', body: JSON.stringify({ person, reason }), credentials: 'same-origin',
    headers: { Accept: accepted, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() }
  }));
}

export async function upload(number, document, type) {
  const body = new FormData();
  body.append('file', document);
  body.append('type', type);
  await answered(await fetch(`${file(number)}/documents`,
    { method: 'POST', body, credentials: 'same-origin', headers: { Accept: accepted, 'X-XSRF-TOKEN': token() } }));
}

/** The receipt with the applicant's token; it is given out once, unless it is to replace a lost one. */
export async function handOutReceipt(number, replace = false) {
  const answer = await fetch(`${file(number)}/receipt?replace=${replace}`,
    { method: 'POST', credentials: 'same-origin', headers: { Accept: accepted, 'X-XSRF-TOKEN': token() } });
  return (await answered(answer)).json();
}

function file(number) {
  return `${root}/api/files/${encodeURIComponent(number)}`;
}

// read anew for each call: it changes at login
export function token() {
  const cookie = document.cookie.split('; ').find(each => each.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

async function json(address) {
  const answer = await fetch(address, { credentials: 'same-origin', headers: { Accept: accepted } });
  return (await answered(answer)).json();
}

async function answered(answer) {
  if (answer.ok) return answer;
  throw new Refusal(answer.status, await answer.json().catch(() => ({})));
}
