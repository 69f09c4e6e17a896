/** More time that an agency asks for, and that the lead agrees to or not. */
package dev.assent.extension;
