/** What is used of a license: reported by its holder, by customs or for either, counted once, and never more than is granted. */
package dev.assent.license.use;
