/** What the engine reads again and again though it hardly ever changes: definitions of models, as they were a moment ago. */
package dev.assent.engine.known;
