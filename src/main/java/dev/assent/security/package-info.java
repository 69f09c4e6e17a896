/** Login, groups, authorizations, and the engine's known holes closed. */
package dev.assent.security;
