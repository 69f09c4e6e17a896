/** Attachments: checked by content, limited in size, hashed. */
package dev.assent.document;
