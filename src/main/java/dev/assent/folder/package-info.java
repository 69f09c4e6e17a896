/** The folders that an installation lays beside the application: models, setups, holidays and dictionaries of its own. */
package dev.assent.folder;
