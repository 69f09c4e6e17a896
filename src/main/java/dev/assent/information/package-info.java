/** Questions to the applicant while a file is under way: they may stop the clock, and one that is never answered lets the file lapse. */
package dev.assent.information;
