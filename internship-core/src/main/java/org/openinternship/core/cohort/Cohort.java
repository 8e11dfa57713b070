package org.openinternship.core.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.term.Term;

/**
 * The people and projects of one term and what they want of each other: the input of a match.
 *
 * <p>Building one checks each value by itself. What must hold between values (keys that point to
 * something, bids within the program's rules, pins within seats) is checked by {@link #validate()},
 * which returns everything it finds.
 *
 * <p>Hosts, supervisors and mentors have to be listed only where there is something to say about
 * them: as long as a cohort lists no host at all, projects may name any, and likewise for
 * supervisors and mentors. With the first one listed, all that projects name must be. Units are
 * always listed, in their host.
 */
@Value.Immutable
public abstract sealed class Cohort implements WithCohort permits ImmutableCohort {
  Cohort() {}

  /** {@return the rules for bids and vetoes; everything is allowed by default} */
  @Value.Default
  public BidRules bidRules() {
    return BidRules.standard();
  }

  /** {@return the rules for hosts; everything is allowed by default} */
  @Value.Default
  public HostRules hostRules() {
    return HostRules.standard();
  }

  /** {@return the term} */
  public abstract Optional<Term> term();

  /** {@return the host organisations} */
  public abstract List<HostOrganization> hosts();

  /** {@return the supervisors} */
  public abstract List<Supervisor> supervisors();

  /** {@return the mentors} */
  public abstract List<Mentor> mentors();

  /** {@return the projects} */
  public abstract List<Project> projects();

  /** {@return the interns} */
  public abstract List<Intern> interns();

  /** {@return the bids, at most one list for each intern} */
  public abstract List<Bids> bids();

  /** {@return the vetoes} */
  public abstract List<Veto> vetoes();

  /** {@return the rankings by the hosts' side, at most one for each party} */
  public abstract List<HostRanking> hostRankings();

  /** {@return the placements that are already agreed} */
  public abstract List<Pin> pins();

  /** {@return the conflicts of interest} */
  public abstract List<Exclusion> exclusions();

  /** {@return the offers that interns declined, let expire or did not take up in earlier rounds} */
  public abstract List<DeclinedOffer> declinedOffers();

  /**
   * Checks what must hold between the values of this cohort.
   *
   * <p>Takes time in proportion to the size of the cohort, however much there is to find. Paths
   * point into the cohort as JSON, in which an intern of a tier is found at {@code
   * /hostRankings/0/tiers/1/2}. Messages name keys and numbers, nothing else about a person.
   *
   * @return all findings at once, in the order of the attributes above and of the values in each
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public Report validate() {
    return CohortValidator.validate(this);
  }

  /** {@return the number of interns, projects, hosts and lists of bids} */
  @Override
  public final String toString() {
    return "Cohort{interns="
        + interns().size()
        + ", projects="
        + projects().size()
        + ", hosts="
        + hosts().size()
        + ", bids="
        + bids().size()
        + "}";
  }

  /** {@return a builder; everything is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a cohort; not safe for use by several threads. */
  public static final class Builder extends ImmutableCohort.Builder {
    Builder() {}

    /**
     * Adds the ranked bids of an intern. For lists with ties there is {@link Bids#by}.
     *
     * @param intern the intern's key
     * @param projects the projects' keys, best first
     * @return this builder
     */
    public Builder addBids(String intern, String... projects) {
      Objects.requireNonNull(projects, "Cohort.projects");
      return addBids(new Bids(InternId.of(intern), projectIds(projects), true));
    }

    /**
     * Adds the bids of an intern who likes them all the same.
     *
     * @param intern the intern's key
     * @param projects the projects' keys
     * @return this builder
     */
    public Builder addUnrankedBids(String intern, String... projects) {
      Objects.requireNonNull(projects, "Cohort.projects");
      return addBids(new Bids(InternId.of(intern), projectIds(projects), false));
    }

    /**
     * Adds a veto.
     *
     * @param intern the intern's key
     * @param project the project's key
     * @return this builder
     */
    public Builder addVeto(String intern, String project) {
      return addVeto(new Veto(InternId.of(intern), ProjectId.of(project)));
    }

    /**
     * Adds a placement that is already agreed.
     *
     * @param intern the intern's key
     * @param project the project's key
     * @return this builder
     */
    public Builder addPin(String intern, String project) {
      return addPin(new Pin(InternId.of(intern), ProjectId.of(project)));
    }

    private static List<ProjectId> projectIds(String... ids) {
      return Arrays.stream(ids).map(ProjectId::of).toList();
    }
  }
}
