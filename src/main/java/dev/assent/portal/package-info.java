/** The applicant's page: with number and token in a browser he reads where his file stands, answers, sends papers, withdraws and uses his rights, through the same rules as programs do. */
package dev.assent.portal;
