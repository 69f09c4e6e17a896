/** What a person has typed into a form and not sent yet: kept for that person alone, and gone when the form is. */
package dev.assent.draft;
