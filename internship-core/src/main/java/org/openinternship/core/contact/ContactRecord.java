package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.id.Person;
import org.openinternship.core.people.Channel;

/**
 * Contact that happened between an intern and somebody who looks after them, on whoever's
 * initiative. A message that nobody took up is none.
 *
 * @param at when it began
 * @param with with whom the intern had it
 * @param channel over what
 * @param live whether both were there at the same time, as in a call
 * @param length how long it took, 0 to 24 hours; 0 for messages
 */
public record ContactRecord(Instant at, Person with, Channel channel, boolean live, Duration length)
    implements ContactEvent {
  private static final Duration MOST = Duration.ofDays(1);

  /**
   * Checks the length.
   *
   * @param at when it began
   * @param with with whom the intern had it
   * @param channel over what
   * @param live whether both were there at the same time
   * @param length how long it took
   * @throws IllegalArgumentException if the length is not from 0 to 24 hours
   */
  public ContactRecord {
    Objects.requireNonNull(at, "ContactRecord.at");
    Objects.requireNonNull(with, "ContactRecord.with");
    Objects.requireNonNull(channel, "ContactRecord.channel");
    if (length.isNegative() || length.compareTo(MOST) > 0) {
      throw new IllegalArgumentException(
          "ContactRecord: length is %s, it must be from PT0S to %s".formatted(length, MOST));
    }
  }

  /**
   * A live call.
   *
   * @param at when it began
   * @param with with whom the intern had it
   * @param channel over what
   * @param length how long it took, 0 to 24 hours
   * @return the record
   * @throws IllegalArgumentException if the length is not from 0 to 24 hours
   */
  public static ContactRecord call(Instant at, Person with, Channel channel, Duration length) {
    return new ContactRecord(at, with, channel, true, length);
  }

  /**
   * An exchange of messages.
   *
   * @param at when
   * @param with with whom the intern had it
   * @param channel over what
   * @return the record, not live and of no length
   */
  public static ContactRecord message(Instant at, Person with, Channel channel) {
    return new ContactRecord(at, with, channel, false, Duration.ZERO);
  }
}
