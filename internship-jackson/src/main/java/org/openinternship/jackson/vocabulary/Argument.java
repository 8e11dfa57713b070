package org.openinternship.jackson.vocabulary;

/**
 * An argument of a reason: a number, a text or a list of these, as {@link
 * org.openinternship.core.reason.Reason} keeps and takes it.
 */
record Argument(Object value) {}
