/* What the list asks the server; refusals are read as those of a file. */
import { Refusal, token } from '../../tasklist/custom/file-api.js';
import { root } from '../locale.js';

const accepted = 'application/json, application/problem+json';

export const files = query => json(`${root}/api/files?${query}`);
export const choices = () => json(`${root}/api/filters`);
export const suggestions = words => json(`${root}/api/files/suggestions?${new URLSearchParams({ words })}`);
/** The address of the whole list as csv or xlsx. */
export const exportAddress = (query, kind) => `${root}/api/files.${kind}?${query}`;

export async function keepFilter(name, filter) {
  await written('PUT', `${root}/api/filters`, JSON.stringify({ name, filter }));
}

export async function forgetFilter(name) {
  await written('DELETE', `${root}/api/filters?${new URLSearchParams({ name })}`);
}

async function json(address) {
  return (await answered(await fetch(address, { credentials: 'same-origin', headers: { Accept: accepted } }))).json();
}

async function written(method, address, body) {
  await answered(await fetch(address, { method, body, credentials: 'same-origin',
    headers: { Accept: accepted, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() } }));
}

async function answered(answer) {
  if (answer.ok) return answer;
  throw new Refusal(answer.status, await answer.json().catch(() => ({})));
}
