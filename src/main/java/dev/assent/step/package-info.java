/** Steps inside an agency: reminders and alarms when they are late. */
package dev.assent.step;
