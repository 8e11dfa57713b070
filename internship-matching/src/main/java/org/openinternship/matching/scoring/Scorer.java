package org.openinternship.matching.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Intern;

/** A scoring model, ready for one cohort. Immutable, safe for several threads. */
public final class Scorer {
  private final PreparedCohort setting;
  private final List<WeightedCriterion> criteria;
  private final String[] names;
  private final Criterion.PairMeasure[] measures;
  private final int[] weights;
  private final long max;
  private final boolean hasOwn;
  private final KnownContributions known;

  Scorer(ScoringModel model, PreparedCohort setting) {
    this.setting = setting;
    criteria = model.criteria();
    names = new String[criteria.size()];
    measures = new Criterion.PairMeasure[criteria.size()];
    weights = new int[criteria.size()];
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i).criterion();
      names[i] =
          Texts.key("Criterion", "name", HostCode.name("Criterion", criterion, criterion::name));
      measures[i] = HostMeasure.of(names[i], criterion, setting);
      weights[i] = criteria.get(i).weight();
    }
    max = (long) Measure.WHOLE * model.outOf();
    hasOwn = Arrays.stream(measures).anyMatch(HostMeasure.class::isInstance);
    known = new KnownContributions(names, weights);
  }

  private Scorer(Scorer other, Criterion.PairMeasure[] measures) {
    this.setting = other.setting;
    this.criteria = other.criteria;
    this.names = other.names;
    this.measures = measures;
    this.weights = other.weights;
    this.max = other.max;
    this.hasOwn = other.hasOwn;
    this.known = other.known;
  }

  /**
   * Returns the scorer for the cohort with some projects changed, added or taken out, which shares
   * what is as it was. Takes time in proportion to the projects at most, and little where the
   * changed ones keep their seats and people. Criteria that {@linkplain #looksAtCohort look at the
   * cohort} are not asked to make themselves ready again.
   *
   * @param cohort the cohort as it is now, which differs in its projects only
   * @param before the changed projects as they were, without those that are new
   * @param now the changed projects as they are, without those that are gone
   * @return the scorer; this one if no score is another
   */
  public Scorer after(Cohort cohort, List<Project> before, List<Project> now) {
    Objects.requireNonNull(cohort, "Scorer.cohort");
    List<Project> were = Copies.list(before, "Scorer.before");
    List<Project> are = Copies.list(now, "Scorer.now");
    Criterion.PairMeasure[] changed = measures.clone();
    boolean same = true;
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] instanceof SupervisionCapacity capacity) {
        changed[i] = capacity.after(cohort, were, are);
        same &= changed[i] == capacity;
      }
    }
    return same ? this : new Scorer(this, changed);
  }

  /**
   * Tells whether a project may have other scores, by changes of {@linkplain #after projects} that
   * share people with it, than it had when the model was made ready.
   *
   * @param project the project, itself unchanged
   * @return whether it may
   */
  public boolean isTouched(Project project) {
    Objects.requireNonNull(project, "Scorer.project");
    for (Criterion.PairMeasure measure : measures) {
      if (measure instanceof SupervisionCapacity capacity && capacity.isRecounted(project)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether a criterion of the host's own was made ready with the cohort, other than by
   * {@link Criterion#of}, so that it may give other answers for a changed cohort}
   */
  public boolean looksAtCohort() {
    return criteria.stream()
        .map(WeightedCriterion::criterion)
        .anyMatch(it -> !(it instanceof StandardCriterion || it instanceof CustomCriterion));
  }

  /** {@return the names of the criteria in the order of the model, each as it was at first} */
  public List<String> names() {
    return List.of(names);
  }

  /** {@return whether a criterion is the host's own, which may give other answers later} */
  public boolean hasOwn() {
    return hasOwn;
  }

  /**
   * Compiles the model for many projects, which many interns will be compared with.
   *
   * @param projects the projects
   * @return the points of an intern at each of them
   */
  public ScoredProjects among(List<Project> projects) {
    return new ScoredProjects(this, setting, Copies.list(projects, "Scorer.projects"));
  }

  /**
   * Compiles the model for pairs of interns with a few of many projects.
   *
   * @param projects the projects
   * @return what each criterion adds to a pair
   */
  public PickedScores picked(List<Project> projects) {
    return new PickedScores(this, setting, Copies.list(projects, "Scorer.projects"));
  }

  List<WeightedCriterion> criteria() {
    return criteria;
  }

  Criterion.PairMeasure measure(int criterion) {
    return measures[criterion];
  }

  /** Returns the millionths that one criterion adds. */
  long millionths(int criterion, Intern intern, Project project) {
    return measures[criterion].measure(intern, project).millionths(weights[criterion]);
  }

  /**
   * Returns the points of a pair, without the way they add up.
   *
   * @param intern the intern
   * @param project the project
   * @return the points in millionths; equal to {@code score(intern, project).millionths()}
   */
  public long millionths(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Scorer.intern");
    Objects.requireNonNull(project, "Scorer.project");
    return millionthsIfAtLeast(intern, project, 0);
  }

  /**
   * Returns the points of a pair, for callers to whom fewer than so many are all the same: stops at
   * the first criterion after which the pair cannot reach them any more.
   *
   * @param intern the intern
   * @param project the project
   * @param bar the fewest points that matter, in millionths
   * @return the points in millionths, exactly, if they are not below the bar; otherwise any number
   *     below the bar
   */
  public long millionthsIfAtLeast(Intern intern, Project project, long bar) {
    Objects.requireNonNull(intern, "Scorer.intern");
    Objects.requireNonNull(project, "Scorer.project");
    long possible = max;
    for (int i = 0; i < measures.length && possible >= bar; i++) {
      if (weights[i] > 0) {
        long whole = (long) weights[i] * Measure.WHOLE;
        possible -= whole - measures[i].measure(intern, project).millionths(weights[i]);
      }
    }
    return possible;
  }

  /**
   * Returns the points of a pair, and what each criterion adds to them.
   *
   * @param intern the intern
   * @param project the project
   * @param contributions takes what each criterion adds, in millionths, in the order of the model
   * @return the points in millionths
   */
  public long millionths(Intern intern, Project project, long[] contributions) {
    Objects.requireNonNull(intern, "Scorer.intern");
    Objects.requireNonNull(project, "Scorer.project");
    Objects.requireNonNull(contributions, "Scorer.contributions");
    long sum = 0;
    for (int i = 0; i < measures.length; i++) {
      contributions[i] = measures[i].measure(intern, project).millionths(weights[i]);
      sum += contributions[i];
    }
    return sum;
  }

  /**
   * Returns the score of a pair.
   *
   * @param intern the intern
   * @param project the project
   * @return the score
   */
  public Score score(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Scorer.intern");
    Objects.requireNonNull(project, "Scorer.project");
    List<Contribution> contributions = new ArrayList<>(measures.length);
    for (int i = 0; i < measures.length; i++) {
      contributions.add(known.of(i, measures[i].measure(intern, project)));
    }
    return new Score(contributions);
  }

  /**
   * Tells that a pair has other points now than it had before, which only a criterion of the host's
   * own can bring about.
   *
   * @param intern the intern
   * @param project the project
   * @return the failure, which names the criteria of the host's own and the pair
   */
  public HostRuleException changed(Intern intern, Project project) {
    Objects.requireNonNull(intern, "Scorer.intern");
    Objects.requireNonNull(project, "Scorer.project");
    List<String> own = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (measures[i] instanceof HostMeasure) {
        own.add(names[i]);
      }
    }
    return HostRuleException.changed("Criterion", own, HostMeasure.pair(intern, project));
  }
}
