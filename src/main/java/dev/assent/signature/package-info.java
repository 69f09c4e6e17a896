/** Whose signatures let goods go: steps that people of the deciding agency did themselves, on this very file, over this very text. */
package dev.assent.signature;
