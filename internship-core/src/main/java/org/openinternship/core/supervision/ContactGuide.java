package org.openinternship.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.reason.TextValue;
import org.openinternship.core.time.TimeBounds;

/**
 * The guide of a planned contact: a role, which whoever has it on the day fills, or a certain
 * person. With a role, a change of supervisor or mentors moves the contacts by itself, and so does
 * a rotation.
 *
 * @param role the role
 * @param person the person; present exactly for {@link GuideRole#PERSON}, not an intern
 */
public record ContactGuide(GuideRole role, Optional<PersonId> person) implements TextValue {
  /** The supervisor of the day. */
  public static final ContactGuide SUPERVISOR =
      new ContactGuide(GuideRole.SUPERVISOR, Optional.empty());

  /** The first mentor of the day. */
  public static final ContactGuide FIRST_MENTOR =
      new ContactGuide(GuideRole.FIRST_MENTOR, Optional.empty());

  /** Each mentor of the day, in a contact of their own. */
  public static final ContactGuide EACH_MENTOR =
      new ContactGuide(GuideRole.EACH_MENTOR, Optional.empty());

  /**
   * Checks that person and role fit.
   *
   * @param role the role
   * @param person the person
   * @throws IllegalArgumentException if the person is missing, is not asked for, or is an intern
   */
  public ContactGuide {
    Objects.requireNonNull(role, "ContactGuide.role");
    Objects.requireNonNull(person, "ContactGuide.person");
    Bounds.check(
        person.isPresent() == (role == GuideRole.PERSON)
            && person.filter(InternId.class::isInstance).isEmpty(),
        "ContactGuide",
        "person",
        person.map(PersonId::withRole).orElse("missing"),
        role == GuideRole.PERSON ? "a supervisor or mentor" : "left out for the role " + role);
  }

  /**
   * Makes the guide who is a certain person.
   *
   * @param person the supervisor or mentor
   * @return the guide
   * @throws IllegalArgumentException if the person is an intern
   */
  public static ContactGuide of(PersonId person) {
    Objects.requireNonNull(person, "ContactGuide.person");
    return new ContactGuide(GuideRole.PERSON, Optional.of(person));
  }

  /**
   * Reads the text form.
   *
   * @param text {@code supervisor}, {@code first mentor}, {@code each mentor}, or {@code
   *     supervisor} or {@code mentor} with a space and the key of a person
   * @return the guide
   * @throws IllegalArgumentException if the text is none of these
   */
  public static ContactGuide parse(String text) {
    Objects.requireNonNull(text, "ContactGuide.text");
    for (ContactGuide role : List.of(SUPERVISOR, FIRST_MENTOR, EACH_MENTOR)) {
      if (role.toString().equals(text)) {
        return role;
      }
    }
    if (text.startsWith("supervisor ")) {
      return of(SupervisorId.of(text.substring("supervisor ".length())));
    } else if (text.startsWith("mentor ")) {
      return of(MentorId.of(text.substring("mentor ".length())));
    }
    throw new IllegalArgumentException(
        "ContactGuide: %s must be supervisor, first mentor, each mentor, or supervisor or mentor with a space and a key"
            .formatted(Quoted.of(text)));
  }

  /**
   * Finds the people of a day.
   *
   * @param placement the placement as it stands
   * @param day the day
   * @return the people with whom the contact is on that day, each in a contact of their own; empty:
   *     nobody has the role
   */
  public List<PersonId> on(Placement placement, LocalDate day) {
    Objects.requireNonNull(placement, "ContactGuide.placement");
    TimeBounds.check(day, "ContactGuide.day");
    return switch (role) {
      case SUPERVISOR -> List.of(placement.supervisorOn(day));
      case FIRST_MENTOR ->
          placement.mentorsOn(day).stream().<PersonId>map(it -> it).limit(1).toList();
      case EACH_MENTOR -> List.copyOf(placement.mentorsOn(day));
      case PERSON -> person.stream().toList();
    };
  }

  /** {@return the role in words, or the person with their role, as in {@code supervisor kim}} */
  @Override
  public String toString() {
    return person.map(PersonId::withRole).orElseGet(role::text);
  }
}
