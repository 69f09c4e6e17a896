/** Which names a table, a form or an expression may read where it is asked: a name that nothing sets there is refused at deployment. */
package dev.assent.naming;
