/** Codes of countries (ISO 3166-1) and currencies (ISO 4217): which are in use, what is meant by others, how readers call them; pure but for its lists. */
package dev.assent.code;
