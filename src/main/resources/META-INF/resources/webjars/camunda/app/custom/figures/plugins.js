/* Decision times in Cockpit: an entry of the navigation, the page, and the files behind a number. */
import { entry, page } from '../files/page.js';
import { figuresPage, filesBehind, following } from './page.js';
import { text } from './texts.js';

/** app: cockpit. */
export function figurePlugins(app) {
  const route = (id, path, draw) => ({ id, pluginPoint: `${app}.route`, priority: 10, label: text('figures'), properties: { path, label: text('figures') },
    render: node => page(node, place => following(place, draw)) });
  return [
    { id: 'figures', pluginPoint: `${app}.navigation`, priority: 40, label: text('figures'), properties: { path: '/figures', label: text('figures') },
      render: node => entry(node, 'figures', '#/figures', text('figures')) },
    route('figures-page', '/figures', figuresPage),
    route('figures-files', '/figures/files', filesBehind)
  ];
}
