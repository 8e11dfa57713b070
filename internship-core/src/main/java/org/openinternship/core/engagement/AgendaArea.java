package org.openinternship.core.engagement;

/** The areas in which something is to be done. */
public enum AgendaArea {
  /** Offers that wait for an answer. */
  OFFERS,
  /** A start or an end that nobody recorded. */
  PLACEMENT,
  /** The agreement, its signatures, and documents. */
  AGREEMENT,
  /** The plan of supervision: who is there, and the meetings. */
  SUPERVISION,
  /** Contact that is missing or late. */
  CONTACT,
  /** The way through departments. */
  ROTATION,
  /** Work, reports and other deliverables. */
  PROGRESS,
  /** Evaluations. */
  EVALUATION,
  /** Payments. */
  PAY
}
