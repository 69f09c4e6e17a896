/** Actions on a license file: what a reader may begin now, the form that asks, and the beginning itself; the actions are models. */
package dev.assent.action;
