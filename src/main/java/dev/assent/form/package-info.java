/** What a Camunda Form asks and accepts: its rules checked on the server, its texts in the reader's language; pure. */
package dev.assent.form;
