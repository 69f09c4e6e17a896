/** What a drawn model shows of time: how long its nodes take, where files wait, and which wait too long. */
package dev.assent.diagram;
