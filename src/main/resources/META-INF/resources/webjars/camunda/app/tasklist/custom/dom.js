/* Elements without markup in strings: all content is text, so nothing a file holds can become code. */

/** element('a', {className: 'btn', href: '#'}, 'text', child, ...): empty children are left out. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter(child => child || child === 0));
  return made;
}

/** A number, name or code whose direction must not disturb the sentence around it. */
export function isolated(value, direction = 'auto') {
  return element('bdi', { dir: direction }, String(value));
}

export function table(headings, rows) {
  return element('table', { className: 'table table-condensed' },
    element('thead', {}, element('tr', {}, ...headings.map(each => element('th', { scope: 'col' }, each)))),
    element('tbody', {}, ...rows.map(row => element('tr', {}, ...row.map(cell => element('td', {}, cell))))));
}

export function muted(sentence) {
  return element('p', { className: 'text-muted' }, sentence);
}

export function alert(kind, ...content) {
  return element('div', { className: `alert alert-${kind}`, role: kind === 'danger' ? 'alert' : 'status' }, ...content);
}
