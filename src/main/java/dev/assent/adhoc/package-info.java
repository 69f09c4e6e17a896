/** Ad hoc consultation: the officer chooses whom to ask, what and by when; the table and similar earlier files propose. */
package dev.assent.adhoc;
