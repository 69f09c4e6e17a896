/** The license file: how it is taken in, numbered, stored and shown. */
package dev.assent.file;
