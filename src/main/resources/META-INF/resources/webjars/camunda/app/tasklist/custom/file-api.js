/* What the plugin asks the server: the task's variables from the engine, the file from Assent. */
import { json, written } from '../../custom/ask.js';
import { root } from '../../custom/locale.js';

const numbers = new Map();

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

/** The number of the task's license file, or undefined: as its card has it, else its variable, else the process instance's business key. */
export async function fileNumberOf(taskId, api) {
  if (numbers.has(taskId)) return numbers.get(taskId);
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

/** Number, mark and what tells the file apart, of those tasks that the reader may see; asking it is no reading of the files. */
export async function taskCards(taskIds) {
  const found = await json(`${root}/api/tasks/cards?tasks=${taskIds.map(encodeURIComponent).join(',')}`);
  found.forEach(({ task, number }) => number && numbers.set(task, number));
  return found;
}

/** [{name, label, tasks}]: the filters of the list, each with the number of tasks it shows the reader. */
export function taskFilters() {
  return json(`${root}/api/tasks/filters`);
}

export function bundleAddress(number) {
  return `${file(number)}/bundle`;
}

export function letterAddress(number, id) {
  return `${file(number)}/letters/${encodeURIComponent(id)}`;
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

export function begin(number, process, answers) {
  return written('POST', `${file(number)}/actions/${encodeURIComponent(process)}`, { answers });
}

/** Who has a task, and to whom the reader may hand it: {assignee: 'luis', people: ['hassan']}. */
export function holder(taskId) {
  return json(`${root}/api/tasks/${encodeURIComponent(taskId)}/assignee`);
}

export function handOver(taskId, person, reason) {
  return written('PUT', `${root}/api/tasks/${encodeURIComponent(taskId)}/assignee`, { person, reason });
}

export function upload(number, document, type) {
  const body = new FormData();
  body.append('file', document);
  body.append('type', type);
  return written('POST', `${file(number)}/documents`, body);
}

/** {classes: [{classification: 'SECRET', name: 'Secret'}], annexes: [...]}, as far as the reader is cleared; asking it is no reading of an annex. */
export function annexes(number) {
  return json(`${file(number)}/annexes`);
}

export function annexAddress(number, id) {
  return `${file(number)}/annexes/${encodeURIComponent(id)}`;
}

export function addAnnex(number, document, classification) {
  const body = new FormData();
  body.append('file', document);
  body.append('classification', classification);
  return written('POST', `${file(number)}/annexes`, body);
}

/** The receipt with the applicant's token; it is given out once, unless it is to replace a lost one. */
export async function handOutReceipt(number, replace = false) {
  return (await written('POST', `${file(number)}/receipt?replace=${replace}`)).json();
}

function file(number) {
  return `${root}/api/files/${encodeURIComponent(number)}`;
}
