package org.openinternship.core.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

  /** Returns what is left when some projects are called off: the choices that name none of them. */
  LinkedInterns without(Set<ProjectId> gone) {
    return new LinkedInterns(
        interns,
        choices.stream()
            .filter(it -> it.places().stream().noneMatch(at -> gone.contains(at.project())))
            .toList());
  }
}
