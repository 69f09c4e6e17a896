/** A copy of the database that is read instead of it where a moment's delay harms nobody: lists, search and figures. */
package dev.assent.replica;
