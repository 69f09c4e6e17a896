/** Parameters of our own addresses: what an address does not know is refused by name, never ignored. */
package dev.assent.parameter;
