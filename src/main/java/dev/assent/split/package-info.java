/** Files whose lines are decided apart: which authority leads which lines, what the leads share, and how they tell each other. */
package dev.assent.split;
