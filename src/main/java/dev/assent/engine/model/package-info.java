/** The models: how they are read, checked, deployed and watched. */
package dev.assent.engine.model;
