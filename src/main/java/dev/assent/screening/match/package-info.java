/** Names compared: analysed word by word in both scripts, candidates from an index, a score that says which words matched how; pure. */
package dev.assent.screening.match;
