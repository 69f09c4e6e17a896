/** The handbook of a setup: its procedure in words, written from the deployed models, tables and forms, and from nothing else. */
package dev.assent.handbook;
