/*
 * Gives the page its language and direction and, in Arabic, translates texts that have no locale file: names of
 * processes, tasks and filters (by the application's dictionary) and the libraries' own phrases. Only whole texts that
 * equal a known one are replaced; what people type is never touched.
 */
import { appName, appRoot, language, rightToLeft, root } from './locale.js';
import { translateLabel } from './diagram.js';
import { counted, phrase } from './phrases.js';

const attributes = ['placeholder', 'title', 'aria-label'];
const ignored = 'script, style, textarea, [contenteditable="true"], .CodeMirror, .cm-editor';
let dictionary = new Map();

document.documentElement.lang = language;
document.documentElement.dir = rightToLeft ? 'rtl' : 'ltr';
if (rightToLeft) {
  linkStyles();
  const queue = batch(nodes => nodes.forEach(translate));
  watch(queue);
  learn().then(() => queue(document.documentElement));
}

/** What all webapps share, what is this one's own, and what is written by hand, in the order in which they count. */
function linkStyles() {
  for (const sheet of ['custom/rtl.css', `${appName}/styles/rtl.css`, 'custom/rtl-by-hand.css']) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${appRoot}/app/${sheet}`;
    document.head.append(link);
  }
}

/** The dictionary is public and may be missing: then names stay in English. */
async function learn() {
  try {
    const answer = await fetch(`${root}/assent/texts/${language}.json`);
    if (answer.ok) dictionary = new Map(Object.entries(await answer.json()));
  } catch (unreachable) {
    console.warn('No dictionary for this page', unreachable);
  }
}

/** Collects nodes and hands them over once per frame. */
function batch(work) {
  const waiting = new Set();
  return node => {
    if (waiting.size === 0) {
      requestAnimationFrame(() => {
        const nodes = [...waiting];
        waiting.clear();
        work(nodes);
      });
    }
    waiting.add(node);
  };
}

function watch(queue) {
  new MutationObserver(changes => changes.forEach(change => {
    if (change.type === 'childList') change.addedNodes.forEach(queue);
    else queue(change.target);
  })).observe(document.documentElement,
    { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: attributes });
}

function translate(node) {
  if (!node.isConnected || (node.parentElement && node.parentElement.closest(ignored))) return;
  const nodes = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    each => each.nodeType === Node.ELEMENT_NODE && each.matches('script, style')
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  for (let each = node; each; each = nodes.nextNode()) {
    if (each.nodeType === Node.TEXT_NODE) translateText(each);
    else if (each.nodeType === Node.ELEMENT_NODE) translateAttributes(each);
  }
}

function translateText(node) {
  if (node.parentElement instanceof SVGElement) return translateLabel(node.parentElement, arabicFor);
  const arabic = arabicFor(node.data);
  if (!arabic || node.parentElement.closest(ignored)) return;
  keepValue(node.parentElement);
  node.data = node.data.replace(/\S[^]*\S|\S/, () => arabic);
}

function translateAttributes(element) {
  const names = element.matches('input[type="button"], input[type="submit"]') ? [...attributes, 'value'] : attributes;
  for (const name of names) {
    const arabic = element.hasAttribute(name) && arabicFor(element.getAttribute(name));
    if (arabic) element.setAttribute(name, arabic);
  }
}

/** An option without a value submits its text: the English one stays what is submitted. */
function keepValue(element) {
  if (element.localName === 'option' && !element.hasAttribute('value')) element.value = element.value;
}

function arabicFor(text) {
  if (!/[A-Za-z]/.test(text)) return /\d/.test(text) ? counted(text) : undefined;
  const key = text.trim().replace(/\s+/g, ' ');
  return dictionary.get(key) || phrase(key) || ending(key);
}

/** The webapp's own Arabic, a colon, and an English name that is known: "بدء عملية: File registration". */
function ending(key) {
  const [, arabic, name] = /^([^A-Za-z]+: )(.+)$/.exec(key) || [];
  return dictionary.has(name) ? arabic + dictionary.get(name) : undefined;
}
