package org.openinternship.core.pay;

/** An answer on a factor of unpaid work. */
public enum FactorAnswer {
  /** Yes. */
  YES,
  /** No. */
  NO,
  /** Nobody knows. */
  UNKNOWN
}
