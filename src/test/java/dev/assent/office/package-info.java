/** The test driver: people who answer, stay silent or disagree while time passes. */
package dev.assent.office;
