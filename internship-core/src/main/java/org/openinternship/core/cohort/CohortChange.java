package org.openinternship.core.cohort;

import java.util.Objects;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;

/**
 * A change of a cohort: one intern, project, list, link, ranking or agreed placement comes, goes or
 * is another from now on. It has no time and has not happened yet: {@link
 * Cohort#after(CohortChange...)} gives the cohort with it, and the cohort that was stays as it is.
 *
 * <pre>{@code
 * Cohort later =
 *     cohort.after(CohortChange.internLeaves("ada"), CohortChange.seats("open-data", 3));
 * }</pre>
 *
 * <p>What leaves goes with everything that names it. Every other change touches only what it is
 * about: whether the whole still fits together is for {@link Cohort#validate()} to say. What has no
 * change here, such as vetoes, exclusions, the term and the rules, is replaced by the {@code
 * with...} of the cohort.
 */
public sealed interface CohortChange {
  /**
   * An intern withdraws, with the bids, vetoes, pins, exclusions, declined offers and categories
   * that name them and their places in rankings. Those who are linked with them go on {@linkplain
   * LinkedInterns#among among themselves}; the last one has the {@linkplain LinkedInterns#bidsAlone
   * bids} that the joint list says for them, unless they have some.
   *
   * @param intern the intern, who must be in the cohort
   */
  record InternLeaves(InternId intern) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param intern the intern
     */
    public InternLeaves {
      Objects.requireNonNull(intern, "InternLeaves.intern");
    }
  }

  /**
   * An intern joins, so far without bids and categories and in no ranking.
   *
   * @param intern the intern, whose key nobody in the cohort has
   */
  record InternJoins(Intern intern) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param intern the intern
     */
    public InternJoins {
      Objects.requireNonNull(intern, "InternJoins.intern");
    }
  }

  /**
   * What is known about an intern is replaced by something else. Bids and rankings stay.
   *
   * @param intern the intern as they are from now on; somebody in the cohort has their key
   */
  record InternChanges(Intern intern) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param intern the intern
     */
    public InternChanges {
      Objects.requireNonNull(intern, "InternChanges.intern");
    }
  }

  /**
   * A project is called off, with the vetoes, pins, declined offers and reserved seats that name it
   * and its places in bids. So are the rankings and exclusions of the project, and of a host,
   * supervisor or mentor whom the cohort does not list and no other project names. Whoever bid for
   * nothing else keeps an empty list.
   *
   * @param project the project, which must be in the cohort
   */
  record ProjectLeaves(ProjectId project) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param project the project
     */
    public ProjectLeaves {
      Objects.requireNonNull(project, "ProjectLeaves.project");
    }
  }

  /**
   * A project is added, so far in no bids, without a ranking and without reserved seats.
   *
   * @param project the project, whose key no other has
   */
  record ProjectJoins(Project project) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param project the project
     */
    public ProjectJoins {
      Objects.requireNonNull(project, "ProjectJoins.project");
    }
  }

  /**
   * What is known about a project is replaced by something else. Bids and rankings stay, those of a
   * supervisor whom it named before too.
   *
   * @param project the project as it is from now on; one in the cohort has its key
   */
  record ProjectChanges(Project project) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param project the project
     */
    public ProjectChanges {
      Objects.requireNonNull(project, "ProjectChanges.project");
    }
  }

  /**
   * A project has more or fewer seats, and nothing else about it is another.
   *
   * @param project the project, which must be in the cohort
   * @param seats the number of its seats from now on, 0 to 10,000,000 and not below its minimum of
   *     interns; 0 closes it. Seats that are reserved stay so: {@link Cohort#validate()} tells
   *     where those are more
   */
  record SeatsChange(ProjectId project, int seats) implements CohortChange {
    /**
     * Checks the number.
     *
     * @param project the project
     * @param seats the number of its seats
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public SeatsChange {
      Objects.requireNonNull(project, "SeatsChange.project");
      Bounds.checkCount("SeatsChange", "seats", seats, 0);
    }
  }

  /**
   * An intern asks for other projects, or in another order: the list takes the place of the one
   * they gave before, if they gave one.
   *
   * @param bids their bids from now on
   */
  record BidsChange(Bids bids) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param bids their bids
     */
    public BidsChange {
      Objects.requireNonNull(bids, "BidsChange.bids");
    }
  }

  /**
   * An intern takes back their list of bids. It is not an empty list, with which they would have
   * asked for nothing.
   *
   * @param intern the intern, who must have a list
   */
  record BidsLeave(InternId intern) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param intern the intern
     */
    public BidsLeave {
      Objects.requireNonNull(intern, "BidsLeave.intern");
    }
  }

  /**
   * Interns link themselves, or want other things together: the joint list takes the place of the
   * one that the same interns gave before, if they gave one. Nothing else of them changes: {@link
   * Cohort#validate()} tells who of them has bids or a pin beside, or is linked with others. Where
   * one joins a group or goes from it, the group is {@linkplain LinkLeaves dissolved} first.
   *
   * <pre>{@code
   * Cohort later =
   *     cohort.after(
   *         new CohortChange.BidsLeave(InternId.of("ada")),
   *         new CohortChange.BidsLeave(InternId.of("ben")),
   *         new CohortChange.LinkChanges(
   *             LinkedInterns.of("ada", "ben").thenTogether("open-data", "map")));
   * }</pre>
   *
   * @param link those who are linked from now on, in any order, and what they want
   */
  record LinkChanges(LinkedInterns link) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param link those who are linked
     */
    public LinkChanges {
      Objects.requireNonNull(link, "LinkChanges.link");
    }
  }

  /**
   * Interns who are linked are so no more, all of a group at once, and their joint list is gone.
   * They have no bids then but those that a change gives them: {@link LinkedInterns#bidsAlone} says
   * what the joint list said for each.
   *
   * @param intern one of them, who must be linked
   */
  record LinkLeaves(InternId intern) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param intern one of them
     */
    public LinkLeaves {
      Objects.requireNonNull(intern, "LinkLeaves.intern");
    }
  }

  /**
   * A party on the host's side ranks interns, or ranks them in another way: the ranking takes the
   * place of the one it gave before, if it gave one.
   *
   * @param ranking its ranking from now on
   */
  record RankingChanges(HostRanking ranking) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param ranking its ranking
     */
    public RankingChanges {
      Objects.requireNonNull(ranking, "RankingChanges.ranking");
    }
  }

  /**
   * A party on the host's side takes back its ranking.
   *
   * @param party the party, which must have a ranking
   */
  record RankingLeaves(HostSideId party) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param party the party
     */
    public RankingLeaves {
      Objects.requireNonNull(party, "RankingLeaves.party");
    }
  }

  /**
   * A party on the host's side ranks its projects, or ranks them in another way: the ranking takes
   * the place of the one it gave before, if it gave one.
   *
   * @param ranking its ranking of projects from now on
   */
  record ProjectRankingChanges(ProjectRanking ranking) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param ranking its ranking of projects
     */
    public ProjectRankingChanges {
      Objects.requireNonNull(ranking, "ProjectRankingChanges.ranking");
    }
  }

  /**
   * A party on the host's side takes back its ranking of projects.
   *
   * @param party the party, which must have a ranking of projects
   */
  record ProjectRankingLeaves(HostSideId party) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param party the party
     */
    public ProjectRankingLeaves {
      Objects.requireNonNull(party, "ProjectRankingLeaves.party");
    }
  }

  /**
   * A placement is agreed, which a match is to keep: it takes the place of the one that was agreed
   * for the intern before, if one was. An intern who would have several projects at once and has a
   * pin gets no other one in this way: give all of them by {@link Cohort#withPins}.
   *
   * @param pin the placement
   */
  record PinJoins(Pin pin) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param pin the placement
     */
    public PinJoins {
      Objects.requireNonNull(pin, "PinJoins.pin");
    }
  }

  /**
   * Placements that were agreed are so no more: a match decides about the intern. Of several that
   * one intern has, all are lifted.
   *
   * @param intern the intern, who must have a pin
   */
  record PinLifts(InternId intern) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param intern the intern
     */
    public PinLifts {
      Objects.requireNonNull(intern, "PinLifts.intern");
    }
  }

  /**
   * An intern declines an offer, lets it expire or does not join, so that the two are not matched
   * again. Bids and pins stay. An offer that is already among those declined stays there once.
   *
   * @param offer the offer
   */
  record InternDeclines(DeclinedOffer offer) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param offer the offer
     */
    public InternDeclines {
      Objects.requireNonNull(offer, "InternDeclines.offer");
    }
  }

  /**
   * A project reserves more or fewer seats for a category: the number takes the place of the one
   * before, if there was one.
   *
   * @param reserve the seats that are reserved from now on; 0 to reserve none
   */
  record ReserveChanges(SeatReserve reserve) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param reserve the seats that are reserved
     */
    public ReserveChanges {
      Objects.requireNonNull(reserve, "ReserveChanges.reserve");
    }
  }

  /**
   * It becomes known which categories an intern belongs to: they take the place of those that were
   * known before.
   *
   * @param membership their categories from now on; none to belong to no category
   */
  record MembershipChanges(CategoryMembership membership) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param membership their categories
     */
    public MembershipChanges {
      Objects.requireNonNull(membership, "MembershipChanges.membership");
    }
  }

  /**
   * A host is listed: it takes the place of the one with its key, if there is one.
   *
   * @param host the host as it is from now on, with its units
   */
  record HostJoins(HostOrganization host) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param host the host
     */
    public HostJoins {
      Objects.requireNonNull(host, "HostJoins.host");
    }
  }

  /**
   * A supervisor is listed: they take the place of the one with their key, if there is one.
   *
   * @param supervisor the supervisor as they are from now on
   */
  record SupervisorJoins(Supervisor supervisor) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param supervisor the supervisor
     */
    public SupervisorJoins {
      Objects.requireNonNull(supervisor, "SupervisorJoins.supervisor");
    }
  }

  /**
   * A mentor is listed: they take the place of the one with their key, if there is one.
   *
   * @param mentor the mentor as they are from now on
   */
  record MentorJoins(Mentor mentor) implements CohortChange {
    /**
     * Checks that nothing is null.
     *
     * @param mentor the mentor
     */
    public MentorJoins {
      Objects.requireNonNull(mentor, "MentorJoins.mentor");
    }
  }

  /**
   * Returns the withdrawal of an intern.
   *
   * @param intern the intern's key
   * @return the change
   */
  static InternLeaves internLeaves(String intern) {
    return new InternLeaves(InternId.of(intern));
  }

  /**
   * Returns the end of a project.
   *
   * @param project the project's key
   * @return the change
   */
  static ProjectLeaves projectLeaves(String project) {
    return new ProjectLeaves(ProjectId.of(project));
  }

  /**
   * Returns another number of seats.
   *
   * @param project the project's key
   * @param seats the number of its seats from now on
   * @return the change
   * @throws IllegalArgumentException if the number is out of bounds
   */
  static SeatsChange seats(String project, int seats) {
    return new SeatsChange(ProjectId.of(project), seats);
  }

  /**
   * Returns other ranked bids. For lists with ties there is {@link Bids#by}, for unranked ones
   * {@link Bids#unranked}.
   *
   * @param intern the intern's key
   * @param projects the projects' keys, best first
   * @return the change
   */
  static BidsChange bids(String intern, String... projects) {
    return new BidsChange(Bids.ranked(intern, projects));
  }

  /**
   * Returns the end of a link.
   *
   * @param intern the key of one of those who are linked
   * @return the change
   */
  static LinkLeaves linkLeaves(String intern) {
    return new LinkLeaves(InternId.of(intern));
  }

  /**
   * Returns an agreed placement.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the change
   */
  static PinJoins pin(String intern, String project) {
    return new PinJoins(new Pin(InternId.of(intern), ProjectId.of(project)));
  }

  /**
   * Returns the end of an agreed placement.
   *
   * @param intern the intern's key
   * @return the change
   */
  static PinLifts pinLifts(String intern) {
    return new PinLifts(InternId.of(intern));
  }

  /**
   * Returns an offer that an intern declines.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return the change
   */
  static InternDeclines declines(String intern, String project) {
    return new InternDeclines(new DeclinedOffer(InternId.of(intern), ProjectId.of(project)));
  }
}
