package org.openinternship.core.reason;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * The person to whom {@link ReasonTexts} tell reasons: an intern, a supervisor or mentor, a
 * coordinator or an auditor, each of whom reads the clock of a zone.
 *
 * <ul>
 *   <li><strong>An intern</strong> is spoken to: "you have 1 bid" where others read "intern ada has
 *       1 bid". A sentence about another intern stays in the third person.
 *   <li><strong>A supervisor or a mentor</strong> is spoken to where a sentence names them, as
 *       somebody who has something to do: "please answer" where others read "supervisor kim is to
 *       answer". They read about interns in the third person.
 *   <li><strong>A coordinator</strong> reads everything in the third person.
 *   <li><strong>An auditor</strong> reads the coordinator's sentence, and behind it, in brackets,
 *       each figure and instant that the sentence rounds, rewords or leaves out, exactly as it is
 *       among the arguments and by its name there: {@code [own 83.333310 points]}.
 * </ul>
 *
 * <p>Immutable; holds no more of a person than role and key.
 */
public final class Reader {
  /** The reader of {@link Reason#message()}. */
  static final Reader UTC = coordinator(ZoneOffset.UTC);

  private static final String INTERN = "intern";
  private static final String AUDITOR = "auditor";

  private final String role;
  private final Optional<String> key;
  private final ZoneId zone;

  private Reader(String role, Optional<String> key, ZoneId zone) {
    this.role = role;
    this.key = key;
    this.zone = Objects.requireNonNull(zone, "Reader.zone");
  }

  /**
   * Returns an intern as a reader.
   *
   * @param intern the key, usually an {@code InternId}
   * @param zone the zone in which the intern lives
   * @return the reader
   */
  public static Reader intern(TextValue intern, ZoneId zone) {
    Objects.requireNonNull(intern, "Reader.intern");
    return new Reader(INTERN, Optional.of(intern.toString()), zone);
  }

  /**
   * Returns a supervisor as a reader.
   *
   * @param supervisor the key, usually a {@code SupervisorId}
   * @param zone the zone in which the supervisor lives
   * @return the reader
   */
  public static Reader supervisor(TextValue supervisor, ZoneId zone) {
    Objects.requireNonNull(supervisor, "Reader.supervisor");
    return new Reader("supervisor", Optional.of(supervisor.toString()), zone);
  }

  /**
   * Returns a mentor as a reader.
   *
   * @param mentor the key, usually a {@code MentorId}
   * @param zone the zone in which the mentor lives
   * @return the reader
   */
  public static Reader mentor(TextValue mentor, ZoneId zone) {
    Objects.requireNonNull(mentor, "Reader.mentor");
    return new Reader("mentor", Optional.of(mentor.toString()), zone);
  }

  /**
   * Returns a coordinator, or anybody else who reads about others.
   *
   * @param zone the zone in which dates are agreed on
   * @return the reader
   */
  public static Reader coordinator(ZoneId zone) {
    return new Reader("coordinator", Optional.empty(), zone);
  }

  /**
   * Returns an auditor.
   *
   * @param zone the zone in which dates are agreed on
   * @return the reader
   */
  public static Reader auditor(ZoneId zone) {
    return new Reader(AUDITOR, Optional.empty(), zone);
  }

  /** Whether an intern reads, who is meant by "you" where a sentence says nothing else. */
  boolean isIntern() {
    return role.equals(INTERN);
  }

  /** {@return the zone in which instants are told} */
  public ZoneId zone() {
    return zone;
  }

  /** Whether exact figures stand behind the sentence. */
  boolean exact() {
    return role.equals(AUDITOR);
  }

  /**
   * Whether a person is the reader: given with the role before the key, or an intern by the key.
   */
  boolean is(String person, boolean withRole) {
    return withRole
        ? key.filter(own -> person.equals(role + " " + own)).isPresent()
        : isIntern() && key.filter(person::equals).isPresent();
  }

  /** {@return the kind of reader, without a key, and the zone} */
  @Override
  public String toString() {
    return role + " in " + zone;
  }
}
