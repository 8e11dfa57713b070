package org.openinternship.core.reason;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * The person to whom {@link ReasonTexts} tell reasons: an intern, a coordinator or an auditor, each
 * of whom reads the clock of a zone.
 *
 * <ul>
 *   <li><strong>An intern</strong> is spoken to: "you have 1 bid" where others read "intern ada has
 *       1 bid". A sentence about another intern stays in the third person.
 *   <li><strong>A coordinator</strong> reads everything in the third person.
 *   <li><strong>An auditor</strong> reads the coordinator's sentence, and behind it, in brackets,
 *       each figure and instant that the sentence rounds, rewords or leaves out, exactly as it is
 *       among the arguments and by its name there: {@code [own 83.333310 points]}.
 * </ul>
 *
 * <p>Immutable; holds no more of the intern than the key.
 */
public final class Reader {
  /** The reader of {@link Reason#message()}. */
  static final Reader UTC = coordinator(ZoneOffset.UTC);

  private final Optional<String> intern;
  private final ZoneId zone;
  private final boolean exact;

  private Reader(Optional<String> intern, ZoneId zone, boolean exact) {
    this.intern = intern;
    this.zone = Objects.requireNonNull(zone, "Reader.zone");
    this.exact = exact;
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
    return new Reader(Optional.of(intern.toString()), zone, false);
  }

  /**
   * Returns a coordinator, or anybody else who reads about others.
   *
   * @param zone the zone in which dates are agreed on
   * @return the reader
   */
  public static Reader coordinator(ZoneId zone) {
    return new Reader(Optional.empty(), zone, false);
  }

  /**
   * Returns an auditor.
   *
   * @param zone the zone in which dates are agreed on
   * @return the reader
   */
  public static Reader auditor(ZoneId zone) {
    return new Reader(Optional.empty(), zone, true);
  }

  /** The key of the intern who reads. */
  Optional<String> intern() {
    return intern;
  }

  /** {@return the zone in which instants are told} */
  public ZoneId zone() {
    return zone;
  }

  /** Whether exact figures stand behind the sentence. */
  boolean exact() {
    return exact;
  }

  /** Whether a person is the reader, given with the role before the key or by the key alone. */
  boolean is(String person, boolean withRole) {
    return intern.map(key -> withRole ? "intern " + key : key).equals(Optional.of(person));
  }

  /** {@return the kind of reader, without the key of the intern, and the zone} */
  @Override
  public String toString() {
    return (intern.isPresent() ? "intern" : exact ? "auditor" : "coordinator") + " in " + zone;
  }
}
