/** How the rest of the house speaks to Camunda: its processes, tasks and tables, and the moment at which things happen. */
package dev.assent.engine;
