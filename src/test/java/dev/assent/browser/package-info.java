/** People at work in a real browser: Tasklist and Cockpit as they see them, in English and in Arabic. */
package dev.assent.browser;
