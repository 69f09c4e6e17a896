/* Loads what Assent adds to Cockpit. Cockpit stays blank when a script of its configuration fails, so this one never does. */
async function loaded(name, what) {
  try {
    return (await import(name))[what]('cockpit');
  } catch (failure) {
    console.error(`Cockpit works without ${name}`, failure);
    return [];
  }
}

export default [
  ...await loaded('./files/plugins.js', 'filePlugins'),
  ...await loaded('./figures/plugins.js', 'figurePlugins'),
  ...await loaded('./figures/diagram.js', 'diagramPlugins'),
  ...await loaded('./handbooks/plugins.js', 'handbookPlugins')
];
