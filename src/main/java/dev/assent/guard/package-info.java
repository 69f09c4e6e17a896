/** What the engine lets every login do, and must not: jobs of nobody's file, figures of the machine, remarks and papers on others' tasks. */
package dev.assent.guard;
