/** Notices that reach people by mail. */
package dev.assent.notification;
