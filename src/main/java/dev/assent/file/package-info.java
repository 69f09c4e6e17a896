/** The license file: what it holds, how it is stored and shown, and how it ends. */
package dev.assent.file;
