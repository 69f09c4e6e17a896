package dev.assent.screening;

import dev.assent.screening.list.ListEntry;
import dev.assent.screening.list.ListedName;
import dev.assent.screening.match.NameMatch;

/** A name in a file that is like a name on a list. */
record Likeness(NamedInFile asked, ListStore.InForce list, ListEntry entry, ListedName listed, NameMatch match) {
}
