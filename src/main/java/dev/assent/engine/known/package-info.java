/** Questions that the engine need not ask its database: how models were a moment ago, when something began that this node began itself, what cannot be there. */
package dev.assent.engine.known;
