package org.openinternship.core.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Channel;
import org.openinternship.core.time.TimeBounds;

/**
 * A contact that happened between an intern and somebody who looks after them, on the initiative of
 * either. A message without a reply is none.
 *
 * @param at the instant at which it began
 * @param person the person with whom the intern had it
 * @param channel the channel
 * @param live whether both took part at the same time, as in a call
 * @param length the time it took, 0 to 24 hours; 0 for messages
 */
public record ContactRecord(
    Instant at, PersonId person, Channel channel, boolean live, Duration length)
    implements ContactEvent {
  /** The longest contact: a day of 24 hours. */
  private static final Duration MAX = Duration.ofDays(1);

  /**
   * Checks the length.
   *
   * @param at the instant at which it began
   * @param person the person with whom the intern had it
   * @param channel the channel
   * @param live whether both took part at the same time
   * @param length the time it took
   * @throws IllegalArgumentException if the length is not from 0 to 24 hours
   */
  public ContactRecord {
    TimeBounds.check(at, "ContactRecord.at");
    Objects.requireNonNull(person, "ContactRecord.person");
    Objects.requireNonNull(channel, "ContactRecord.channel");
    Bounds.checkRange("ContactRecord", "length", length, Duration.ZERO, MAX);
  }

  /**
   * Makes the record of a live call.
   *
   * @param at the instant at which it began
   * @param person the person with whom the intern had it
   * @param channel the channel
   * @param length the time it took, 0 to 24 hours
   * @return the record
   * @throws IllegalArgumentException if the length is not from 0 to 24 hours
   */
  public static ContactRecord call(Instant at, PersonId person, Channel channel, Duration length) {
    return new ContactRecord(at, person, channel, true, length);
  }

  /**
   * Makes the record of an exchange of messages.
   *
   * @param at the instant
   * @param person the person with whom the intern had it
   * @param channel the channel
   * @return the record, not live and of no length
   */
  public static ContactRecord message(Instant at, PersonId person, Channel channel) {
    return new ContactRecord(at, person, channel, false, Duration.ZERO);
  }
}
