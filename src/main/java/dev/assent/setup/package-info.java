/** National setups: the folders that say how a State decides, read and validated at start-up. */
package dev.assent.setup;
