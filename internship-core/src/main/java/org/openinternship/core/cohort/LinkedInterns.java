package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * Interns who want places together, or none: a couple, friends, a team. They give one joint list in
 * the place of a list each. A choice of it says where each of them goes; who is not named in it
 * goes without a place. So they get what one of the choices says, or nobody of them gets anything.
 *
 * <pre>{@code
 * LinkedInterns couple =
 *     LinkedInterns.of("ada", "ben")
 *         .thenTogether("open-data")
 *         .then(RankedPair.of("ada", "open-data"), RankedPair.of("ben", "map"))
 *         .then(RankedPair.of("ada", "map")); // and no place for Ben
 * }</pre>
 *
 * @param interns those who are linked, two or more
 * @param choices what they want, best first
 */
public record LinkedInterns(List<InternId> interns, List<JointChoice> choices) {
  /**
   * A choice of interns who are linked.
   *
   * @param places where each of them goes, at least one; who is not named gets no place
   */
  public record JointChoice(List<RankedPair> places) {
    /**
     * Copies the places.
     *
     * @param places where each of them goes
     * @throws IllegalArgumentException if there is none, or an intern is named twice
     */
    public JointChoice {
      places = Copies.list(places, "JointChoice.places");
      Texts.checkNotEmpty("JointChoice", "places", places);
      Texts.checkDifferent(
          "JointChoice", "intern", places.stream().map(RankedPair::intern).toList());
    }
  }

  /**
   * Copies and checks the lists.
   *
   * @param interns those who are linked
   * @param choices what they want
   * @throws IllegalArgumentException if there are fewer than two interns, one is there twice, a
   *     choice names somebody else, or two choices say the same
   */
  public LinkedInterns {
    interns = Copies.list(interns, "LinkedInterns.interns");
    choices = Copies.list(choices, "LinkedInterns.choices");
    Texts.checkDifferent("LinkedInterns", "intern", interns);
    if (interns.size() < 2) {
      throw new IllegalArgumentException(
          "LinkedInterns: number of interns is "
              + interns.size()
              + ", it must be at least 2. Maybe give a single intern bids of their own?");
    }
    Set<InternId> members = new HashSet<>(interns);
    Set<Set<RankedPair>> seen = new HashSet<>();
    for (int i = 0; i < choices.size(); i++) {
      for (RankedPair place : choices.get(i).places()) {
        if (!members.contains(place.intern())) {
          throw new IllegalArgumentException(
              "LinkedInterns: choices[%s] names intern %s, it must be one of %s"
                  .formatted(i, place.intern(), interns));
        }
      }
      if (!seen.add(new HashSet<>(choices.get(i).places()))) {
        throw new IllegalArgumentException(
            "LinkedInterns: choices[%s] says what one before it says, it must say something else"
                .formatted(i));
      }
    }
  }

  /**
   * Links interns who want nothing so far.
   *
   * @param interns their keys, two or more
   * @return the link
   * @throws IllegalArgumentException if there are fewer than two, or one is there twice
   */
  public static LinkedInterns of(String... interns) {
    Objects.requireNonNull(interns, "LinkedInterns.interns");
    return new LinkedInterns(Arrays.stream(interns).map(InternId::of).toList(), List.of());
  }

  /**
   * Returns this with one more choice, after those that are there.
   *
   * @param places where each of them goes, at least one; who is not named gets no place
   * @return the link
   * @throws IllegalArgumentException if the choice names nobody or somebody else, or is there
   */
  public LinkedInterns then(RankedPair... places) {
    Objects.requireNonNull(places, "LinkedInterns.places");
    List<JointChoice> more = new ArrayList<>(choices);
    more.add(new JointChoice(Arrays.asList(places)));
    return new LinkedInterns(interns, more);
  }

  /**
   * Returns this with choices in which all of them go to the same project.
   *
   * @param projects the projects' keys, best first
   * @return the link
   * @throws IllegalArgumentException if such a choice is there
   */
  public LinkedInterns thenTogether(String... projects) {
    Objects.requireNonNull(projects, "LinkedInterns.projects");
    LinkedInterns all = this;
    for (String project : projects) {
      ProjectId id = ProjectId.of(project);
      all =
          all.then(
              interns.stream()
                  .map(intern -> new RankedPair(intern, id))
                  .toArray(RankedPair[]::new));
    }
    return all;
  }

  /**
   * Returns the projects that the choices name for one of them: what that intern asks for. Which
   * they get, the choices decide.
   *
   * @param intern one of those who are linked
   * @return the projects as bids without rank, in the order in which they are first named
   */
  public Bids bidsOf(InternId intern) {
    Objects.requireNonNull(intern, "LinkedInterns.intern");
    Set<ProjectId> named = new LinkedHashSet<>();
    for (JointChoice choice : choices) {
      for (RankedPair place : choice.places()) {
        if (place.intern().equals(intern)) {
          named.add(place.project());
        }
      }
    }
    return new Bids(intern, new ArrayList<>(named), false);
  }

  /**
   * Returns the bids of one of them who is left alone, as nobody else takes part any more: the
   * projects that the choices name for that intern, the first to be named best.
   *
   * @param intern one of those who are linked
   * @return ranked bids; an empty list if no choice has a place for the intern
   */
  public Bids bidsAlone(InternId intern) {
    return new Bids(intern, bidsOf(intern).projects(), true);
  }

  /**
   * Returns the link among those who still take part. Each choice says of them what it said; one
   * that has no place for any of them is gone, and so is one that now says what one before it says.
   *
   * @param here who takes part
   * @return this link if all who are in it are here; empty if fewer than two are, and {@link
   *     #bidsAlone} says what the last one wants
   */
  public Optional<LinkedInterns> among(Set<InternId> here) {
    Objects.requireNonNull(here, "LinkedInterns.here");
    List<InternId> left = interns.stream().filter(here::contains).toList();
    if (left.size() == interns.size()) {
      return Optional.of(this);
    }
    if (left.size() < 2) {
      return Optional.empty();
    }
    Map<Set<RankedPair>, JointChoice> rest = new LinkedHashMap<>();
    for (JointChoice choice : choices) {
      List<RankedPair> places =
          choice.places().stream().filter(at -> here.contains(at.intern())).toList();
      if (!places.isEmpty()) {
        rest.putIfAbsent(new HashSet<>(places), new JointChoice(places));
      }
    }
    return Optional.of(new LinkedInterns(left, List.copyOf(rest.values())));
  }

  /** Returns this with those of its choices that have only places of a kind. */
  LinkedInterns where(Predicate<RankedPair> places) {
    List<JointChoice> left =
        choices.stream().filter(it -> it.places().stream().allMatch(places)).toList();
    return left.size() == choices.size() ? this : new LinkedInterns(interns, left);
  }
}
