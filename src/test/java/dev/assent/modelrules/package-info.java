/** The law of the models (docs/modelling.md) as checks over every BPMN, DMN and form file. */
package dev.assent.modelrules;
