/* Gives the page its language. A webapp stays blank when a script of its configuration fails, so this one never does. */
try {
  await import('./page-language.js');
} catch (failure) {
  console.error('The page stays in English', failure);
}
