/** The files a reader may know of, found by words in both scripts and by filters, page by page; kept filters; the list as a table to take away. */
package dev.assent.search;
