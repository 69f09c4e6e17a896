package dev.assent.form;

/**
 * One reason why a submission is not accepted.
 *
 * @param field          where it is, such as {@code opinion} or {@code lines[0].quantity} (rows count from 0)
 * @param label          what the reader sees beside the field, in English as in the form
 * @param messagePattern the English sentence, key of the dictionary; {@code {0}} is the label
 * @param args           the arguments of the sentence, the first is the label
 */
public record FormProblem(String field, String label, String messagePattern, Object[] args) {}
