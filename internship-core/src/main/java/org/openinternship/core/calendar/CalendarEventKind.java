package org.openinternship.core.calendar;

/** The kinds of events in a calendar. */
public enum CalendarEventKind {
  /** People meet: the time is taken. */
  MEETING,
  /** Something is due at the end of the event: the time is free. */
  DUE
}
