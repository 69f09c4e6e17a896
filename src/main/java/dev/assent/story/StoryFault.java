package dev.assent.story;

import java.util.List;

/**
 * What is wrong with a story as it is written.
 *
 * @param file     from the root of the models, as a designer finds it
 * @param line     counted from 1
 * @param sentence key of the dictionary
 */
record StoryFault(String file, int line, String sentence, List<Object> args) {
}
