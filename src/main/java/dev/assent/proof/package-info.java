/** The proof of the register: signs the record, keeps digests of it elsewhere, and finds what was changed, removed or slipped in. */
package dev.assent.proof;
