/** The dossier: what is known of a file, as much of it as its reader may see. */
package dev.assent.dossier;
