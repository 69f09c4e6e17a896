/** Stories: a designer tries a procedure without Java; what people do on which day is played by the unchanged engine in virtual time, and told. */
package dev.assent.story;
