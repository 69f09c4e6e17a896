/* A person's drafts at the server. Answers are {status, ...}; status 0: the server cannot be reached. */
import { root } from '../../custom/locale.js';
import { token } from '../../custom/ask.js';

const patience = 8_000;
const accepted = 'application/json, application/problem+json';

export function read(place) {
  return asked('GET', address(place));
}

/** @param leaving the page is being left: the request outlives it */
export function write(place, { author, revision }, answers, leaving) {
  const basis = new URLSearchParams({ ...(author && { author }), ...(revision && { revision }) });
  return asked('PUT', `${address(place)}?${basis}`, answers, leaving);
}

export function discard(place) {
  return asked('DELETE', address(place));
}

function address({ kind, id }) {
  return `${root}/api/drafts/${kind}/${encodeURIComponent(id)}`;
}

async function asked(method, url, body, leaving) {
  const headers = { Accept: accepted, 'X-XSRF-TOKEN': token() };
  if (body) headers['Content-Type'] = 'application/json';
  const request = { method, body, headers, credentials: 'same-origin', cache: 'no-store' };
  try {
    // a browser lets 64 kB outlive a page
    const answer = await fetch(url, leaving ? { ...request, keepalive: body.length < 30_000 } : { ...request, signal: AbortSignal.timeout(patience) });
    return { ...await answer.json().catch(() => ({})), status: answer.status };
  } catch (unreachable) {
    return { status: 0 };
  }
}
