/** The life of a license after it was issued: suspended, reinstated, revoked, surrendered, expired or used up, by the moves that a table allows. */
package dev.assent.license;
