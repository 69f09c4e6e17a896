/* The files: an entry of the navigation, the list, and the page of one file, the same in Tasklist and Cockpit. */
import { filePage } from '../file-page/page.js';
import { fileList } from './list.js';
import { entry, page } from './page.js';
import { text } from './texts.js';

/** app: tasklist or cockpit. */
export function filePlugins(app) {
  const route = (id, path, draw) => ({ id, pluginPoint: `${app}.route`, priority: 10, label: text('files'), properties: { path, label: text('files') },
    render: (node, { api }) => page(node, place => draw(place, api)) });
  return [
    { id: 'files', pluginPoint: app === 'tasklist' ? 'tasklist.navbar.action' : 'cockpit.navigation', priority: 50, label: text('files'),
      properties: { path: '/files', label: text('files') }, render: node => entry(node, 'files', '#/files', text('files')) },
    route('files-list', '/files', fileList),
    route('files-file', '/files/:number', (place, api) => filePage(place, numberInAddress(), api))
  ];
}

function numberInAddress() {
  return decodeURIComponent(location.hash.split('?')[0].split('/')[2] || '');
}
