/** Words that people read, in their language: the English sentence is the key, the dictionary holds the rest. */
package dev.assent.text;
