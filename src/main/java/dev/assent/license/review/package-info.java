/** Licenses of which something became known are considered anew by the authority that issued them (ATT Art. 7(7)). */
package dev.assent.license.review;
