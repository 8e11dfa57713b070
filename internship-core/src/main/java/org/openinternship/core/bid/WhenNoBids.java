package org.openinternship.core.bid;

/** A treatment of an intern who asked for nothing. */
public enum WhenNoBids {
  /** No project is looked for; the intern stays unplaced. */
  LEAVE_OUT,
  /** The projects that suit the intern best are looked at, as proposals that nobody asked for. */
  SUGGEST
}
