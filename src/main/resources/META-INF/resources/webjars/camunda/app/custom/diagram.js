/* Labels in drawn models: a name is broken into lines there, each placed for its English width. */

/** Replaces the whole label that the node belongs to, if it is known, line by line and centred as before. */
export function translateLabel(node, arabicFor) {
  const label = node.closest('text');
  if (!label || !label.closest('.djs-element')) return;
  const lines = label.children.length ? [...label.children] : [label];
  const arabic = arabicFor(lines.map(line => line.textContent).join(' '));
  if (!arabic) return;
  const centres = lines.map(line => Number(line.getAttribute('x') || 0) + line.getComputedTextLength() / 2);
  broken(arabic, lines.length).forEach((text, index) => {
    lines[index].textContent = text;
    lines[index].setAttribute('x', centres[index]);
    lines[index].setAttribute('text-anchor', 'middle');
  });
}

/** The words in so many lines of about the same length; lines that are not needed stay empty. */
function broken(text, count) {
  const words = text.split(' ');
  const lines = Array(count).fill('');
  const room = text.length / count;
  let at = 0;
  for (const word of words) {
    if (at < count - 1 && lines[at] && lines[at].length + word.length / 2 > room) at++;
    lines[at] = lines[at] ? `${lines[at]} ${word}` : word;
  }
  return lines;
}
