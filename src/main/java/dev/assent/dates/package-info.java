/** Which dates make sense where a person gives one: a row of a table says how far from today they may lie. */
package dev.assent.dates;
