/** Registers of exporters, brokers and end users: who stands in them until when, who has to, and what the end of a registration does to files and licenses. */
package dev.assent.actor;
