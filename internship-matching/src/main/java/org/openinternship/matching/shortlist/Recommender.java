package org.openinternship.matching.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostTree;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.UnknownKeyException;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * The adviser of a portal, one person or project at a time: the best projects for an intern, the
 * best interns for a project; and why one is not among them, and what facts are missing.
 *
 * <p>A ranking holds the pairs that are eligible under the rules and kept apart by no veto and no
 * exclusion of the cohort (an exclusion from a supervisor, unit or host holds for every project
 * below). Projects that are {@linkplain HostTree#closing closed} come into no ranking and get an
 * empty one. Bids, host rankings and pins do not count: this is advice for before or beside them.
 * Every such pair gets its exact {@link Scorer score}; rankings are ordered by the score shown,
 * highest first, and equal scores by key. So the first {@code k} are the same whatever {@code k}
 * is, and the order of the cohort's lists, the time and the machine change nothing.
 *
 * <p>Interns and projects may be those of the cohort, edited ones or new ones. An edited one keeps
 * the vetoes and exclusions that the cohort has for its key. The cohort stays what it was: a new
 * project is not among those recommended, and does not take time of its supervisor and mentors from
 * others. Where it shall, or an edited one shall stand in the place of that of the cohort, {@link
 * #withProject} gives a recommender that knows it, in a small part of the time that a new one
 * takes; {@link #without} one that knows of a project no more. For any other change make a new one.
 *
 * <p>A call for an intern looks at sets of projects that were compiled when this was made, and at
 * those that are left: about a millisecond for 100,000 projects, whether the intern is one of the
 * cohort or not. A call for a project looks at every intern. Answers are kept in a cache by the
 * value of whom they are for, so that an edited intern gets a fresh one; the cache is bounded and
 * never changes an answer. Immutable to its users and safe for any number of threads.
 *
 * <p>An interrupt of the asking thread ends a call within 100 ms, or as soon after as the call of
 * the host's own code that is under way has come back, with a {@link
 * java.util.concurrent.CancellationException}; the interrupt status stays set. A requirement or
 * criterion of the host's own that throws, gives null or changes its mind is told as a {@link
 * org.openinternship.core.finding.HostRuleException}.
 */
public final class Recommender {
  /**
   * What the cached answers may weigh together unless said otherwise, in bytes: 64 MiB.
   *
   * <p>The weight is an estimate of the memory that an answer keeps, a little on the safe side: 256
   * bytes, 96 for each project or intern in it and 96 for each criterion of its score; and where it
   * was asked for an intern or project that is not one of the cohort, the size of that: 512 bytes,
   * 2 for each character of its texts, its own key and all names, keys and language tags in it
   * included, and 128 for each thing that it lists.
   */
  public static final long DEFAULT_CACHE_WEIGHT = 64L << 20;

  private final KnownCohort compiled;
  private final ClosedProjects closed;
  private final long cacheWeight;
  private final AnswerCache cache;

  private Recommender(KnownCohort compiled, long cacheWeight) {
    this.compiled = compiled;
    closed = new ClosedProjects(compiled.tree, compiled.apart, compiled.eligibility);
    this.cacheWeight = cacheWeight;
    cache = new AnswerCache(cacheWeight);
  }

  /**
   * Returns a recommender with a cache of {@link #DEFAULT_CACHE_WEIGHT}.
   *
   * @param cohort the interns and projects, with vetoes and exclusions
   * @param rules which pairs are eligible
   * @param model how pairs are scored
   * @param taxonomy what is known about skills
   * @return the recommender
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   */
  public static Recommender of(
      Cohort cohort, EligibilityRules rules, ScoringModel model, SkillTaxonomy taxonomy) {
    Objects.requireNonNull(cohort, "Recommender.cohort");
    Objects.requireNonNull(rules, "Recommender.rules");
    Objects.requireNonNull(model, "Recommender.model");
    return of(cohort, rules, model, taxonomy, DEFAULT_CACHE_WEIGHT);
  }

  /**
   * Returns a recommender with a cache of a chosen bound.
   *
   * @param cohort the interns and projects, with vetoes and exclusions
   * @param rules which pairs are eligible
   * @param model how pairs are scored
   * @param taxonomy what is known about skills
   * @param cacheWeight what the cached answers may weigh together, in bytes as {@link
   *     #DEFAULT_CACHE_WEIGHT} estimates them; 0 keeps none, and an answer heavier than all of it
   *     is not kept
   * @return the recommender
   * @throws org.openinternship.core.finding.FindingsException if the cohort has errors
   * @throws IllegalArgumentException if the weight is negative
   */
  public static Recommender of(
      Cohort cohort,
      EligibilityRules rules,
      ScoringModel model,
      SkillTaxonomy taxonomy,
      long cacheWeight) {
    Objects.requireNonNull(cohort, "Recommender.cohort");
    Objects.requireNonNull(rules, "Recommender.rules");
    Objects.requireNonNull(model, "Recommender.model");
    Objects.requireNonNull(taxonomy, "Recommender.taxonomy");
    Bounds.check("Recommender", "cacheWeight", cacheWeight, 0, Long.MAX_VALUE);
    KnownCohort.Terms terms = new KnownCohort.Terms(rules, model, taxonomy);
    return new Recommender(KnownCohort.of(cohort, terms), cacheWeight);
  }

  /**
   * Returns a recommender for the cohort with a project edited, or added if the cohort has none
   * with its key. It answers as one made for the changed cohort with {@link #of} would, shares with
   * this one what did not change, and has an empty cache. This one goes on as it was.
   *
   * <p>Far quicker than a new one: only the project is compiled, and those that share a supervisor
   * or mentor with it whose time is divided otherwise now. Projects are all compiled anew, which
   * takes as long as a new recommender, with the change from which on more than 64 projects, and
   * more than one in 32, would be told apart from those compiled before; and with every change
   * where a requirement or criterion of the host's own is made ready with the cohort, so not by
   * {@code Requirement.of} or {@code Criterion.of}. Where a pin names the project, or there are
   * pins and limits of mentors, or the cohort names a party that the project names no more, or the
   * change looks wrong, all of the cohort is validated.
   *
   * @param project the project as it is now; vetoes and exclusions that the cohort has for its key
   *     stay
   * @return the recommender for the changed cohort
   * @throws org.openinternship.core.finding.FindingsException if the changed cohort has errors
   */
  public Recommender withProject(Project project) {
    Objects.requireNonNull(project, "Recommender.project");
    return new Recommender(compiled.with(project), cacheWeight);
  }

  /**
   * Returns a recommender for the cohort {@linkplain Cohort#without(ProjectId) without a project},
   * in the way of {@link #withProject}. Where there are bids for the project, or pins and limits of
   * mentors, all of the cohort is validated.
   *
   * @param project the key of a project of the cohort
   * @return the recommender for the smaller cohort
   * @throws IllegalArgumentException if the project is not in the cohort
   * @throws org.openinternship.core.finding.FindingsException if the smaller cohort has errors, as
   *     with fewer bids than the program asks for
   */
  public Recommender without(ProjectId project) {
    Objects.requireNonNull(project, "Recommender.project");
    return new Recommender(
        compiled.without(known(project, "it was taken out already")), cacheWeight);
  }

  /**
   * Returns the best projects for an intern.
   *
   * @param intern the intern, of the cohort or not
   * @param k how many at most, at least 1; any number above that of the projects gives all
   * @return the projects, best first; fewer than {@code k} if fewer may be recommended
   * @throws IllegalArgumentException if {@code k} is below 1
   */
  public List<RankedProject> rankProjects(Intern intern, int k) {
    Objects.requireNonNull(intern, "Recommender.intern");
    Bounds.check("Recommender", "k", k, 1, Integer.MAX_VALUE);
    int max = Math.max(1, Math.min(k, compiled.index.size()));
    Intern asking = ofCohort(compiled.internsById.get(intern.id()), intern);
    Object asker = asking == compiled.internsById.get(asking.id()) ? asking.id() : asking;
    return cache.answer(asker, max, () -> bestProjects(asking, max));
  }

  /**
   * Returns the best projects for an intern of the cohort.
   *
   * @param intern the intern's key
   * @param k how many at most, at least 1
   * @return as for the intern itself
   * @throws IllegalArgumentException if the intern is not in the cohort, or {@code k} is below 1
   */
  public List<RankedProject> rankProjects(InternId intern, int k) {
    Objects.requireNonNull(intern, "Recommender.intern");
    return rankProjects(known(intern), k);
  }

  /**
   * Returns the best projects for an intern of the cohort.
   *
   * @param intern the intern's key
   * @param k how many at most, at least 1
   * @return as for the intern itself
   * @throws IllegalArgumentException if the intern is not in the cohort, or {@code k} is below 1
   */
  public List<RankedProject> rankProjects(String intern, int k) {
    return rankProjects(InternId.of(intern), k);
  }

  /**
   * Returns the best interns for a project.
   *
   * @param project the project, of the cohort or not
   * @param k how many at most, at least 1; any number above that of the interns gives all
   * @return the interns, best first; fewer than {@code k} if fewer may be recommended
   * @throws IllegalArgumentException if {@code k} is below 1
   */
  public List<RankedIntern> rankInterns(Project project, int k) {
    Bounds.check("Recommender", "k", k, 1, Integer.MAX_VALUE);
    if (compiled.tree.closing(project).isPresent()) {
      return List.of();
    }
    int max = Math.max(1, Math.min(k, compiled.interns.size()));
    Project asking = ofCohort(compiled.project(project.id()), project);
    Object asker = asking == compiled.project(asking.id()) ? asking.id() : asking;
    return cache.answer(asker, max, () -> bestInterns(asking, max));
  }

  /**
   * Returns the best interns for a project of the cohort.
   *
   * @param project the project's key
   * @param k how many at most, at least 1
   * @return as for the project itself
   * @throws IllegalArgumentException if the project is not in the cohort, or {@code k} is below 1
   */
  public List<RankedIntern> rankInterns(ProjectId project, int k) {
    Objects.requireNonNull(project, "Recommender.project");
    return rankInterns(known(project), k);
  }

  /**
   * Returns the best interns for a project of the cohort.
   *
   * @param project the project's key
   * @param k how many at most, at least 1
   * @return as for the project itself
   * @throws IllegalArgumentException if the project is not in the cohort, or {@code k} is below 1
   */
  public List<RankedIntern> rankInterns(String project, int k) {
    return rankInterns(ProjectId.of(project), k);
  }

  /**
   * Tells why a project is not recommended to an intern, and the intern not to the project.
   *
   * @param intern the intern, of the cohort or not
   * @param project the project, of the cohort or not
   * @return every reason: that it is closed, that the two are kept apart, each requirement that is
   *     not met, each fact that is missing; none if it may be recommended
   */
  public List<Reason> whyNot(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Recommender.intern");
    Objects.requireNonNull(project, "Recommender.project");
    Intern asking = ofCohort(compiled.internsById.get(intern.id()), intern);
    Project about = ofCohort(compiled.project(project.id()), project);
    return closed.whyNot(asking, about);
  }

  /**
   * Tells why a project of the cohort is not recommended to an intern.
   *
   * @param intern the intern, of the cohort or not
   * @param project the project's key
   * @return as for the two themselves
   * @throws IllegalArgumentException if the project is not in the cohort
   */
  public List<Reason> whyNot(Intern intern, ProjectId project) {
    Objects.requireNonNull(intern, "Recommender.intern");
    Objects.requireNonNull(project, "Recommender.project");
    return whyNot(intern, known(project));
  }

  /**
   * Tells why a project of the cohort is not recommended to an intern.
   *
   * @param intern the intern, of the cohort or not
   * @param project the project's key
   * @return as for the two themselves
   * @throws IllegalArgumentException if the project is not in the cohort
   */
  public List<Reason> whyNot(Intern intern, String project) {
    return whyNot(intern, ProjectId.of(project));
  }

  /**
   * Tells why a project is not recommended to an intern of the cohort.
   *
   * @param intern the intern's key
   * @param project the project, of the cohort or not
   * @return as for the two themselves
   * @throws IllegalArgumentException if the intern is not in the cohort
   */
  public List<Reason> whyNot(InternId intern, Project project) {
    Objects.requireNonNull(intern, "Recommender.intern");
    Objects.requireNonNull(project, "Recommender.project");
    return whyNot(known(intern), project);
  }

  /**
   * Tells why a project is not recommended to an intern of the cohort.
   *
   * @param intern the intern's key
   * @param project the project, of the cohort or not
   * @return as for the two themselves
   * @throws IllegalArgumentException if the intern is not in the cohort
   */
  public List<Reason> whyNot(String intern, Project project) {
    return whyNot(InternId.of(intern), project);
  }

  /**
   * Tells why a project of the cohort is not recommended to an intern of the cohort.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return as for the two themselves
   * @throws IllegalArgumentException if one of them is not in the cohort
   */
  public List<Reason> whyNot(InternId intern, ProjectId project) {
    Objects.requireNonNull(intern, "Recommender.intern");
    Objects.requireNonNull(project, "Recommender.project");
    return whyNot(known(intern), known(project));
  }

  /**
   * Tells why a project of the cohort is not recommended to an intern of the cohort.
   *
   * @param intern the intern's key
   * @param project the project's key
   * @return as for the two themselves
   * @throws IllegalArgumentException if one of them is not in the cohort
   */
  public List<Reason> whyNot(String intern, String project) {
    return whyNot(InternId.of(intern), ProjectId.of(project));
  }

  /**
   * Finds the facts whose lack closes projects to an intern against which nothing that is known
   * stands: "2 more projects if you tell us how many hours a week you can work". Looks at these
   * projects one by one, and is not kept in the cache.
   *
   * @param intern the intern, of the cohort or not
   * @return the facts, those first that open most projects by themselves, then those that close
   *     most together with others, then by name; a fact may be the project's to tell
   */
  public List<MissingFact> missingFacts(Intern intern) {
    Objects.requireNonNull(intern, "Recommender.intern");
    return closed.missingFacts(
        ofCohort(compiled.internsById.get(intern.id()), intern), compiled.index);
  }

  /**
   * Finds the facts whose lack closes projects to an intern of the cohort.
   *
   * @param intern the intern's key
   * @return as for the intern itself
   * @throws IllegalArgumentException if the intern is not in the cohort
   */
  public List<MissingFact> missingFacts(InternId intern) {
    Objects.requireNonNull(intern, "Recommender.intern");
    return missingFacts(known(intern));
  }

  /**
   * Finds the facts whose lack closes projects to an intern of the cohort.
   *
   * @param intern the intern's key
   * @return as for the intern itself
   * @throws IllegalArgumentException if the intern is not in the cohort
   */
  public List<MissingFact> missingFacts(String intern) {
    return missingFacts(InternId.of(intern));
  }

  /** {@return the figures of the cache: what it did so far and holds now} */
  public CacheStatistics cacheStatistics() {
    return cache.statistics();
  }

  private List<RankedProject> bestProjects(Intern intern, int k) {
    List<RankedProject> ranked = new ArrayList<>();
    for (ProjectIndex.Found found : compiled.index.bestProjects(intern, compiled.apart, k)) {
      Score score = score(intern, found.project(), found.millionths());
      ranked.add(new RankedProject(found.project().id(), score));
    }
    return List.copyOf(ranked);
  }

  private List<RankedIntern> bestInterns(Project project, int k) {
    List<HostSideId> path = compiled.tree.path(project);
    IntPredicate keptApart =
        place -> compiled.apart.excludes(compiled.interns.get(place).id(), path);
    TopK.Scored best = compiled.index.bestInterns(project, keptApart, k);
    List<RankedIntern> ranked = new ArrayList<>();
    for (int i = 0; i < best.indices().length; i++) {
      Intern intern = compiled.interns.get(best.indices()[i]);
      ranked.add(new RankedIntern(intern.id(), score(intern, project, best.scores()[i])));
    }
    return List.copyOf(ranked);
  }

  /** The score as it is shown; that it and the pair's eligibility are what decided is checked. */
  private Score score(Intern intern, Project project, long millionths) {
    closed.checkSame(true, intern, project);
    Score score = compiled.scorer.score(intern, project);
    if (score.millionths() != millionths) {
      throw compiled.scorer.changed(intern, project);
    }
    return score;
  }

  /**
   * Returns the cohort's own object where the two are equal: much is worked out for it beforehand.
   */
  private static <T> T ofCohort(@Nullable T own, T asking) {
    return own != null && asking.equals(own) ? own : asking;
  }

  private Intern known(InternId id) {
    Intern intern = compiled.internsById.get(id);
    if (intern == null) {
      throw UnknownKeyException.of(
          "Recommender", id, compiled.internsById.keySet(), newer("intern"));
    }
    return intern;
  }

  private Project known(ProjectId id) {
    return known(id, "it was taken out, or " + newer("project"));
  }

  private Project known(ProjectId id, String maybe) {
    Project project = compiled.project(id);
    if (project == null) {
      throw UnknownKeyException.of("Recommender", id, compiled.projectIds(), maybe);
    }
    return project;
  }

  private static String newer(String kind) {
    return "it is newer than the recommender: then pass the " + kind + " itself";
  }

  /** {@return the number of interns and of projects that are open, and of the cache; no keys} */
  @Override
  public String toString() {
    return "Recommender{interns="
        + compiled.interns.size()
        + ", openProjects="
        + compiled.index.size()
        + ", cache="
        + cache.statistics()
        + "}";
  }
}
