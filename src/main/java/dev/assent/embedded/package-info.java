/** The embedded database on a file: what it stores is whole, also when its process is killed. */
package dev.assent.embedded;
