/** Files that stand still: why, who is told, and how they are set going again. */
package dev.assent.halt;
