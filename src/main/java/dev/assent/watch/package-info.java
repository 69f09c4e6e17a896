/** The State's own watch list: whom an investigation puts there, with source and reasons, and how two people take somebody off again. */
package dev.assent.watch;
