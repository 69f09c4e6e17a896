/** Whether the documents of a file are genuine: who is asked, what was found, and what a forgery demands. */
package dev.assent.verification;
