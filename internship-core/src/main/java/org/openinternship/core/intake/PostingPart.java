package org.openinternship.core.intake;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BinaryOperator;

/** A part of a posting that can be edited; together the parts are all of it. */
public enum PostingPart {
  /** The title. */
  TITLE((from, to) -> to.withProject(to.project().withTitle(from.project().title()))),
  /** The description. */
  DESCRIPTION(
      (from, to) -> to.withProject(to.project().withDescription(from.project().description()))),
  /** The mentors. */
  MENTORS((from, to) -> to.withProject(to.project().withMentors(from.project().mentors()))),
  /** The supervisor. */
  SUPERVISOR(
      (from, to) -> to.withProject(to.project().withSupervisor(from.project().supervisor()))),
  /** The skills it asks for and those it teaches. */
  SKILLS(
      (from, to) ->
          to.withProject(
              to.project()
                  .withSkillNeeds(from.project().skillNeeds())
                  .withTeaches(from.project().teaches()))),
  /** The number of seats, and of interns it needs and should have. */
  SEATS(
      (from, to) ->
          to.withProject(
              to.project()
                  .withMinInterns(OptionalInt.empty())
                  .withSeats(from.project().seats())
                  .withMinInterns(from.project().minInterns())
                  .withTargetInterns(from.project().targetInterns()))),
  /** The days on which it runs. */
  PERIOD((from, to) -> to.withProject(to.project().withPeriod(from.project().period()))),
  /** The hours a week. */
  HOURS((from, to) -> to.withProject(to.project().withHoursPerWeek(from.project().hoursPerWeek()))),
  /** The pay or other compensation. */
  COMPENSATION(
      (from, to) -> to.withProject(to.project().withCompensation(from.project().compensation()))),
  /** The channels. */
  CHANNELS((from, to) -> to.withProject(to.project().withChannels(from.project().channels()))),
  /** Deliverables, tools, supervision and prerequisites. */
  DETAILS((from, to) -> to.withDetails(from.details())),
  /** Everything else. */
  OTHER((from, to) -> from);

  @SuppressWarnings("ImmutableEnumChecker") // a lambda that captures nothing
  private final BinaryOperator<PostingContent> carry;

  PostingPart(BinaryOperator<PostingContent> carry) {
    this.carry = carry;
  }

  /**
   * Finds what differs between two contents of one posting.
   *
   * @param before one content
   * @param after the other
   * @return the parts that differ, in the order of their declaration
   */
  public static Set<PostingPart> changed(PostingContent before, PostingContent after) {
    Objects.requireNonNull(before, "PostingPart.before");
    Objects.requireNonNull(after, "PostingPart.after");
    Set<PostingPart> changed = EnumSet.noneOf(PostingPart.class);
    PostingContent step = after;
    for (PostingPart part : values()) { // what no part before OTHER carries over is other
      PostingContent next = part.carry.apply(before, step);
      if (!next.equals(step)) {
        changed.add(part);
      }
      step = next;
    }
    return Collections.unmodifiableSet(changed);
  }
}
