package dev.assent.screening.match;

/**
 * Two words that match, and how: what a person reads who confirms or dismisses a hit.
 *
 * @param asked    word of the file, or two written apart
 * @param listed   word of the list, or two written apart
 * @param how      SAME, SPELLING (vowels, doubled letters, habits of transliteration), SCRIPT (the same sounds in the other script),
 *                 MEANING (the same word in the other language), SLIP (letters misread or mistyped), JOINED (written in one and apart)
 * @param nearness 0 to 1
 */
public record MatchedWord(String asked, String listed, String how, double nearness) {
}
