/** Which pages of ours a person is offered in the webapps' navigation: those that he may read, and no others. */
package dev.assent.menu;
