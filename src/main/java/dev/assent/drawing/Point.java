package dev.assent.drawing;

/** A corner of a flow, in the units of the model's diagram. */
record Point(double x, double y) {
}
