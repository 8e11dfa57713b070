package org.openinternship.jackson.csv;

/** What a cell is expected to hold. */
public enum CellForm {
  /** A key: one line, nothing in it that is not seen. */
  KEY,
  /** A whole number. */
  WHOLE_NUMBER,
  /** A date: ISO, or with dots and the day first, or in the format that the caller named. */
  DATE,
  /** A country: its code of two letters or its name. */
  COUNTRY,
  /** A time zone by its name in the tz database. */
  TIME_ZONE,
  /** Days and times of a week. */
  WORKING_HOURS,
  /** A language by its code or name. */
  LANGUAGE,
  /** A stage of education. */
  EDUCATION,
  /** A channel. */
  CHANNEL,
  /** A size of a host. */
  HOST_SIZE,
  /** A sector. */
  SECTOR,
  /** The compensation that somebody needs. */
  COMPENSATION_NEED,
  /** A rank from 1, or a word for somebody who is not acceptable. */
  RANK,
  /** A text on one line. */
  LINE,
  /** A text of lines. */
  TEXT
}
