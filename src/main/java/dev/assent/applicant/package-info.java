/** What the applicant gets and gives: the receipt and its token, the view of the file, questions and what he supplies. */
package dev.assent.applicant;
