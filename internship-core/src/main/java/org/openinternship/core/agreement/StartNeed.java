package org.openinternship.core.agreement;

/** Paperwork that a program may ask for before the work begins. */
public enum StartNeed {
  /** All parties have signed the agreement as it is. */
  SIGNATURES,
  /** All documents that are due before the work begins are accepted. */
  DOCUMENTS
}
