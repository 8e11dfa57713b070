package org.openinternship.core.host;

/** The sector a host organisation belongs to. */
public enum Sector {
  /** Business. */
  BUSINESS,
  /** Government. */
  GOVERNMENT,
  /** Non-profit. */
  NON_PROFIT,
  /** Universities, schools and research institutes. */
  ACADEMIC
}
