/* Loads what Assent adds to Tasklist. Tasklist stays blank when a script of its configuration fails, so this one never does. */
async function loaded(name) {
  try {
    return (await import(name)).default;
  } catch (failure) {
    console.error(`Tasklist works without ${name}`, failure);
    return [];
  }
}

await loaded('./drafts.js');
await loaded('./errors.js');
await loaded('./claims.js');
await loaded('./comments.js');
await loaded('./urgency.js');
await loaded('./lists.js');
await loaded('./filter-counts.js');
await loaded('./typed-fields.js');
await loaded('./receipt.js');
await loaded('../../custom/file-page/next.js');
export default await loaded('./plugins.js');
