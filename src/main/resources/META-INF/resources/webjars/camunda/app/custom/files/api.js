/* What the list asks the server. */
import { json, written } from '../ask.js';
import { root } from '../locale.js';

export const files = query => json(`${root}/api/files?${query}`);
export const choices = () => json(`${root}/api/filters`);
export const suggestions = words => json(`${root}/api/files/suggestions?${new URLSearchParams({ words })}`);
/** The address of the whole list as csv or xlsx. */
export const exportAddress = (query, kind) => `${root}/api/files.${kind}?${query}`;
export const keepFilter = (name, filter) => written('PUT', `${root}/api/filters`, { name, filter });
export const forgetFilter = name => written('DELETE', `${root}/api/filters?${new URLSearchParams({ name })}`);
