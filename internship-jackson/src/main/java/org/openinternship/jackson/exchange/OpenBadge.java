package org.openinternship.jackson.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.time.TimeBounds;
import org.openinternship.jackson.kit.ForeignJson;

/**
 * A credential in the format <a href="https://www.imsglobal.org/spec/ob/v3p0">Open Badges 3.0</a>
 * for a completion record, not signed: who issues it signs it with a library for Verifiable
 * Credentials, since a key is no business of this one.
 *
 * <pre>{@code
 * OpenBadge badge =
 *     OpenBadge.of(record, "urn:uuid:0b5a...", issuer, achievement, BadgeSubject.of("did:key:z6Mk..."))
 *         .withEvidence(new BadgeEvidence("https://example.org/ada/map", "City map"));
 * String unsigned = badge.toText();
 * }</pre>
 *
 * <p>It shows of the record its first and last day, each as noon UTC since the format wants an
 * instant (so it is the same day nearly everywhere), its credits unless they are 0, its hours,
 * rounded half up to hundredths, and the competencies of those frameworks that the achievement has.
 * No key of intern, host, project or placement is in it, nor who signed the record, nor the items
 * of work: which of these others may see is for the caller to say, as evidence.
 *
 * <p>Immutable. The same parts give the same bytes.
 */
public final class OpenBadge {
  private final CompletionRecord record;
  private final String id;
  private final BadgeIssuer issuer;
  private final BadgeAchievement achievement;
  private final BadgeSubject subject;
  private final Instant validFrom;
  private final Optional<Instant> validUntil;
  private final List<BadgeEvidence> evidence;

  private OpenBadge(
      CompletionRecord record,
      String id,
      BadgeIssuer issuer,
      BadgeAchievement achievement,
      BadgeSubject subject,
      Instant validFrom,
      Optional<Instant> validUntil,
      List<BadgeEvidence> evidence) {
    this.record = record;
    this.id = id;
    this.issuer = issuer;
    this.achievement = achievement;
    this.subject = subject;
    this.validFrom = validFrom;
    this.validUntil = validUntil;
    this.evidence = evidence;
  }

  /**
   * Makes a badge that is valid from the instant at which the record was issued, without an end.
   *
   * @param record the record that it is for
   * @param id the URI of this badge, of no other one, such as {@code urn:uuid:...}
   * @param issuer who issues it
   * @param achievement what it is for
   * @param subject who it is for
   * @return the badge
   * @throws IllegalArgumentException if the identifier is no absolute URI
   */
  public static OpenBadge of(
      CompletionRecord record,
      String id,
      BadgeIssuer issuer,
      BadgeAchievement achievement,
      BadgeSubject subject) {
    Objects.requireNonNull(record, "OpenBadge.record");
    Objects.requireNonNull(issuer, "OpenBadge.issuer");
    Objects.requireNonNull(achievement, "OpenBadge.achievement");
    Objects.requireNonNull(subject, "OpenBadge.subject");
    return new OpenBadge(
        record,
        UriText.id("OpenBadge", "id", id),
        issuer,
        achievement,
        subject,
        record.issuedAt(),
        Optional.empty(),
        List.of());
  }

  /**
   * Returns this badge with another first instant.
   *
   * @param instant the instant from which it is valid
   * @return the badge with it
   * @throws IllegalArgumentException if it is out of {@linkplain TimeBounds bounds}, or not before
   *     the end
   */
  public OpenBadge withValidFrom(Instant instant) {
    TimeBounds.check(instant, "OpenBadge.validFrom");
    validUntil.ifPresent(
        until -> Bounds.checkAbove("OpenBadge", "validUntil", until, "validFrom", instant));
    return new OpenBadge(record, id, issuer, achievement, subject, instant, validUntil, evidence);
  }

  /**
   * Returns this badge with an end.
   *
   * @param instant the instant from which it is valid no more
   * @return the badge with it
   * @throws IllegalArgumentException if it is out of {@linkplain TimeBounds bounds}, or not after
   *     the instant from which it is valid
   */
  public OpenBadge withValidUntil(Instant instant) {
    TimeBounds.check(instant, "OpenBadge.validUntil");
    Bounds.checkAbove("OpenBadge", "validUntil", instant, "validFrom", validFrom);
    return new OpenBadge(
        record, id, issuer, achievement, subject, validFrom, Optional.of(instant), evidence);
  }

  /**
   * Returns this badge with more evidence, after that which it has.
   *
   * @param more the evidence, in the order in which it is to be shown
   * @return the badge with it
   */
  public OpenBadge withEvidence(BadgeEvidence... more) {
    Objects.requireNonNull(more, "OpenBadge.evidence");
    List<BadgeEvidence> all = new ArrayList<>(evidence);
    all.addAll(Copies.list(Arrays.asList(more), "OpenBadge.evidence"));
    return new OpenBadge(
        record, id, issuer, achievement, subject, validFrom, validUntil, List.copyOf(all));
  }

  CompletionRecord record() {
    return record;
  }

  /** {@return the URI of this badge} */
  public String id() {
    return id;
  }

  BadgeIssuer issuer() {
    return issuer;
  }

  BadgeAchievement achievement() {
    return achievement;
  }

  BadgeSubject subject() {
    return subject;
  }

  Instant validFrom() {
    return validFrom;
  }

  Optional<Instant> validUntil() {
    return validUntil;
  }

  List<BadgeEvidence> evidence() {
    return evidence;
  }

  /** {@return the credential as JSON-LD, to be signed; ends with a line feed} */
  public String toText() {
    return ForeignJson.text(new BadgeWriter(this).credential());
  }

  /** {@return whether the other has all of it the same} */
  @Override
  public boolean equals(Object other) {
    return other instanceof OpenBadge that
        && record.equals(that.record)
        && id.equals(that.id)
        && issuer.equals(that.issuer)
        && achievement.equals(that.achievement)
        && subject.equals(that.subject)
        && validFrom.equals(that.validFrom)
        && validUntil.equals(that.validUntil)
        && evidence.equals(that.evidence);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(record, id, issuer, achievement, subject, validFrom, validUntil, evidence);
  }

  /** {@return the name of this type and the identifier; nothing personal} */
  @Override
  public String toString() {
    return "OpenBadge " + id;
  }
}
