/* How pages of ours ask the server: with the webapp's session, in the language of the page; what it refuses is thrown as its sentence. */
import { language } from './locale.js';

const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language };

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

/** Read anew for each call: it changes at login. */
export function token() {
  const cookie = document.cookie.split('; ').find(each => each.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}

export async function json(address) {
  return (await asked(address, { headers })).json();
}

/** Changes something; body: form data as it is, anything else as JSON. */
export function written(method, address, body) {
  const form = body === undefined || body instanceof FormData;
  return asked(address, { method, body: form ? body : JSON.stringify(body),
    headers: { ...headers, 'X-XSRF-TOKEN': token(), ...(form ? {} : { 'Content-Type': 'application/json' }) } });
}

async function asked(address, request) {
  const answer = await fetch(address, { ...request, credentials: 'same-origin' });
  if (answer.ok) return answer;
  throw new Refusal(answer.status, await answer.json().catch(() => ({})));
}
