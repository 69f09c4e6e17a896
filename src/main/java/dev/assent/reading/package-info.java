/** Who looked at which file, where a State's law wants it kept: one row a person, file, kind and day. */
package dev.assent.reading;
