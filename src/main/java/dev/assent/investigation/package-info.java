/** Investigations of suspected illicit transfers: files without an application, on which agencies are consulted and findings recorded. */
package dev.assent.investigation;
