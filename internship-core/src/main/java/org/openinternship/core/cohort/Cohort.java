package org.openinternship.core.cohort;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.bid.Veto;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Copies;
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
@SuppressWarnings("immutables:incompat") // a field that is no attribute: it only keeps a result
public abstract sealed class Cohort implements WithCohort permits ImmutableCohort {
  /** What a key that nobody has may come from. */
  static final String MAYBE = "it was withdrawn or is written differently";

  /** What was found; kept without a lock, in the wait for which no interrupt would be seen. */
  private volatile @Nullable Report found;

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

  /** {@return the rankings of their own projects, at most one for each party} */
  public abstract List<ProjectRanking> projectRankings();

  /**
   * {@return the placements that are already agreed, of an intern no more than they {@linkplain
   * Intern#maxProjects() may have projects}}
   */
  public abstract List<Pin> pins();

  /** {@return the conflicts of interest} */
  public abstract List<Exclusion> exclusions();

  /** {@return the offers that interns declined, let expire or did not take up in earlier rounds} */
  public abstract List<DeclinedOffer> declinedOffers();

  /**
   * {@return the seats that are reserved for categories of interns, at most one number for each
   * project and category; a match needs a policy that says how they are filled}
   */
  public abstract List<SeatReserve> reserves();

  /**
   * Returns the categories to which interns belong, at most one entry for each intern; whoever has
   * none belongs to no category. They count for {@link #reserves()} alone: requirements and scores
   * are given the cohort {@linkplain org.openinternship.core.eligibility.PreparedCohort without
   * them}.
   *
   * @return the categories by intern
   */
  public abstract List<CategoryMembership> memberships();

  /**
   * Returns the interns who are linked: each group gives a joint list in the place of bids of their
   * own. A match needs a mechanism that seats them together, and says when they block.
   *
   * @return the groups; nobody is in two of them, bids beside, or is pinned
   */
  public abstract List<LinkedInterns> links();

  /**
   * Checks what must hold between the values of this cohort.
   *
   * <p>Takes time in proportion to the size of the cohort, however much there is to find, the first
   * time; what was found is kept, so that a cohort that was checked is not checked again to be
   * matched. Paths point into the cohort as JSON, in which an intern of a tier is found at {@code
   * /hostRankings/0/tiers/1/2}. Messages name keys and numbers, nothing else about a person.
   *
   * @return all findings at once, in the order of the attributes above and of the values in each
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted while
   *     it checks; its interrupt status stays set
   */
  public final Report validate() {
    Report report = found;
    if (report == null) {
      report = CohortValidator.validate(this);
      found = report;
    }
    return report;
  }

  /**
   * Checks what must hold between the values of this cohort, given an earlier one that has no
   * errors: finds what {@link #validate()} finds, and does not look again at the lists of bids that
   * are the same objects in both, where nothing can be wrong with them now.
   *
   * @param valid the earlier cohort, in which {@link #validate()} finds no error
   * @return all findings at once, as {@link #validate()} returns them
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public final Report validateAfter(Cohort valid) {
    Objects.requireNonNull(valid, "Cohort.valid");
    return CohortValidator.validate(this, valid);
  }

  /**
   * Finds an intern. The first call takes time in proportion to the number of interns, later ones
   * do not.
   *
   * @param id the intern's key
   * @return the intern; the first of them where several have the key
   * @throws UnknownKeyException if there is no such intern
   */
  public final Intern intern(InternId id) {
    Objects.requireNonNull(id, "Cohort.intern");
    Intern found = internsByKey().get(id);
    if (found == null) {
      throw UnknownKeyException.of("Cohort", id, internsByKey().keySet(), MAYBE);
    }
    return found;
  }

  /**
   * Finds a project. The first call takes time in proportion to the number of projects, later ones
   * do not.
   *
   * @param id the project's key
   * @return the project; the first of them where several have the key
   * @throws UnknownKeyException if there is no such project
   */
  public final Project project(ProjectId id) {
    Objects.requireNonNull(id, "Cohort.project");
    Project found = projectsByKey().get(id);
    if (found == null) {
      throw UnknownKeyException.of("Cohort", id, projectsByKey().keySet(), MAYBE);
    }
    return found;
  }

  @Value.Lazy
  Map<InternId, Intern> internsByKey() {
    return byKey(interns(), Intern::id);
  }

  @Value.Lazy
  Map<ProjectId, Project> projectsByKey() {
    return byKey(projects(), Project::id);
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    Map<K, V> found = new HashMap<>(2 * values.size());
    values.forEach(value -> found.putIfAbsent(key.apply(value), value));
    return found;
  }

  /**
   * Returns the cohort without an intern who withdraws: without their bids, vetoes, pins,
   * exclusions, declined offers and categories, and on no ranking. Those who are linked with the
   * intern go on {@linkplain LinkedInterns#among among themselves}; the last one has the
   * {@linkplain LinkedInterns#bidsAlone bids} that the joint list says for them, unless they have
   * some.
   *
   * @param intern the intern's key
   * @return the smaller cohort
   * @throws UnknownKeyException if there is no such intern
   */
  public final Cohort without(InternId intern) {
    return withoutInterns(List.of(intern(intern).id()));
  }

  /**
   * Returns the cohort without a project that is called off: on no list of bids, and without the
   * rankings, vetoes, pins, exclusions, declined offers and reserved seats that name it, or that
   * name a party of which only it told. Whoever bid for nothing else keeps an empty list.
   *
   * @param project the project's key
   * @return the smaller cohort; {@link #validate()} tells whether lists are now shorter than the
   *     program allows, and whether a mentor has too many pins: the limit of a mentor whose
   *     projects crossed those of others may count now
   * @throws UnknownKeyException if there is no such project
   */
  public final Cohort without(ProjectId project) {
    return withoutProjects(List.of(project(project).id()));
  }

  /**
   * Returns the cohort without some interns, as {@link #without(InternId)} does for one, in time in
   * proportion to the cohort.
   *
   * @param interns their keys
   * @return the smaller cohort
   * @throws UnknownKeyException if there is no such intern, of the first of them
   */
  public final Cohort withoutInterns(Collection<InternId> interns) {
    Objects.requireNonNull(interns, "Cohort.interns");
    interns.forEach(this::intern);
    CohortLists lists = new CohortLists(this);
    for (InternId intern : interns) {
      lists.takeOut(intern);
      lists.now++;
    }
    return lists.cohort();
  }

  /**
   * Returns the cohort without some projects, as {@link #without(ProjectId)} does for one, in time
   * in proportion to the cohort.
   *
   * @param projects their keys
   * @return the smaller cohort
   * @throws UnknownKeyException if there is no such project, of the first of them
   */
  public final Cohort withoutProjects(Collection<ProjectId> projects) {
    Objects.requireNonNull(projects, "Cohort.projects");
    projects.forEach(this::project);
    CohortLists lists = new CohortLists(this);
    projects.forEach(lists::takeOut);
    return lists.cohort();
  }

  /**
   * Returns the cohort after some changes, carried out one after the other, each on what those
   * before it left.
   *
   * <pre>{@code
   * Cohort later =
   *     cohort.after(
   *         CohortChange.internLeaves("ada"),
   *         new CohortChange.ProjectJoins(late),
   *         CohortChange.bids("bob", "late", "open-data"));
   * }</pre>
   *
   * <p>What is changed keeps its place in its list and what is new comes last, as does who leaves
   * and joins again. Whoever leaves goes with everything that names them then; what a later change
   * says of them stays. Only what cannot be carried out is refused: whether the cohort fits
   * together afterwards is for {@link #validate()} to say, which whoever matches it asks. Takes
   * time in proportion to the cohort and the changes, however many there are.
   *
   * @param changes the changes
   * @return the cohort after them; equal to this one if there are none
   * @throws UnknownKeyException if an intern or project that a change takes out, gives other facts
   *     or seats, or takes a list, link or pin from is not in the cohort by then; names the change
   *     by its place, counted from 0
   * @throws IllegalArgumentException if somebody joins whose key is in the cohort by then, what is
   *     to be taken back is not there, or a project would have fewer seats than its minimum of
   *     interns; names the change
   */
  public final Cohort after(CohortChange... changes) {
    Objects.requireNonNull(changes, "Cohort.changes");
    return after(Arrays.asList(changes));
  }

  /**
   * Returns the cohort after some changes, as {@link #after(CohortChange...)} does.
   *
   * @param changes the changes, in their order
   * @return the cohort after them; equal to this one if there are none
   * @throws UnknownKeyException if an intern or project is not in the cohort
   * @throws IllegalArgumentException if a change cannot be carried out
   */
  public final Cohort after(List<? extends CohortChange> changes) {
    return new ChangeSteps(this, Copies.list(changes, "Cohort.changes")).cohort();
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

  /**
   * Builds a cohort; not safe for use by several threads.
   *
   * <p>The short ways: {@link #addBids(String, String...)}, {@link #addUnrankedBids(String,
   * String...)}, {@link #addVeto(String, String)}, {@link #addPin(String, String)}, {@link
   * #addReserve(String, String, int)} and {@link #addMembership(String, String...)}. The rest is
   * named for the attributes.
   */
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

    /**
     * Reserves seats of a project for a category of interns.
     *
     * @param project the project's key
     * @param category the category's key
     * @param seats how many, 0 or more
     * @return this builder
     */
    public Builder addReserve(String project, String category, int seats) {
      return addReserve(new SeatReserve(ProjectId.of(project), CategoryId.of(category), seats));
    }

    /**
     * Adds the categories to which an intern belongs.
     *
     * @param intern the intern's key
     * @param categories the categories' keys
     * @return this builder
     */
    public Builder addMembership(String intern, String... categories) {
      Objects.requireNonNull(categories, "Cohort.categories");
      Set<CategoryId> keys =
          Arrays.stream(categories).map(CategoryId::of).collect(Collectors.toSet());
      return addMembership(new CategoryMembership(InternId.of(intern), keys));
    }

    private static List<ProjectId> projectIds(String... ids) {
      return Arrays.stream(ids).map(ProjectId::of).toList();
    }

    /**
     * {@return the name of this type and how many projects, interns and lists of bids there are}
     */
    @Override
    public String toString() {
      Cohort built = build();
      return BuilderText.of(
          this,
          "%s projects, %s interns, %s bids"
              .formatted(built.projects().size(), built.interns().size(), built.bids().size()));
    }
  }
}
