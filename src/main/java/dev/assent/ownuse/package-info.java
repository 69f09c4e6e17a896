/** Movements of arms by or for the State for its own use: exempt from licensing, and recorded. */
package dev.assent.ownuse;
