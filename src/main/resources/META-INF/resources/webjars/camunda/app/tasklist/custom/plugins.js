/* What Assent adds to Tasklist: the license file beside each task, the file's number and mark on its card, the files, and people's own figures. */
import { filePlugins } from '../../custom/files/plugins.js';
import { ownPlugins } from '../../custom/figures/own.js';
import { showCard } from './card.js';
import { showFile } from './file-tab.js';
import { text } from './texts.js';

export default [
  {
    id: 'license-file',
    pluginPoint: 'tasklist.task.detail',
    priority: 900,
    label: text('licenseFile'),
    properties: { label: text('licenseFile') },
    render: showFile
  },
  { id: 'license-file-mark', pluginPoint: 'tasklist.card', priority: 1000, render: showCard },
  ...filePlugins('tasklist'),
  ...ownPlugins('tasklist')
];
