/** What a regional convention bans unless its members exempt it: who asks them, by when they answer, what their silence means and who settles a dispute, all by rows. */
package dev.assent.region;
