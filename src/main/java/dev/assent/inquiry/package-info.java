/** Questions of other States about a transfer: entered, answered in time, kept. */
package dev.assent.inquiry;
