/** Lists of holidays that were replaced: the open deadlines of the files are derived anew from their facts, entered and told. */
package dev.assent.holiday;
