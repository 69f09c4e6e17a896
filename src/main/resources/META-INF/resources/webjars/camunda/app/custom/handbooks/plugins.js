/* Handbooks in Cockpit: an entry of the navigation, the page, and on the model of a setup the way to its handbook. */
import { element } from '../../tasklist/custom/dom.js';
import { entry, page } from '../files/page.js';
import { handbookAddress } from './address.js';
import { handbooks } from './list.js';
import { handbooksPage } from './page.js';
import { text } from './texts.js';

/** app: cockpit. */
export function handbookPlugins(app) {
  const properties = { path: '/handbooks', label: text('handbooks') };
  return [
    { id: 'handbooks', pluginPoint: `${app}.navigation`, priority: 30, label: text('handbooks'), properties, render: node => entry(node, 'handbooks', '#/handbooks', text('handbooks')) },
    { id: 'handbooks-page', pluginPoint: `${app}.route`, priority: 10, label: text('handbooks'), properties, render: node => page(node, handbooksPage) },
    { id: 'handbook-of-model', pluginPoint: `${app}.processDefinition.runtime.action`, priority: 10, label: text('handbook'),
      render: (node, { processDefinitionId }) => ofModel(node, processDefinitionId.split(':')) }
  ];
}

/** The id of a process says which version it is: the handbook is that of the model shown. */
async function ofModel(node, [setup, version]) {
  try {
    if (!(await handbooks()).some(each => each.setup === setup)) return;
    node.append(element('a', { className: 'btn btn-default', href: handbookAddress(setup, { version }), target: '_blank', rel: 'noopener', title: text('handbook') }, text('handbook')));
  } catch (unreachable) {
    console.warn('The model is shown without its handbook', unreachable);
  }
}
