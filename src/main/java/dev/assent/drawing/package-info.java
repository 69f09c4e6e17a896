/** Draws a model as its diagram lays it out, as one SVG picture that needs no browser script and no network. */
package dev.assent.drawing;
