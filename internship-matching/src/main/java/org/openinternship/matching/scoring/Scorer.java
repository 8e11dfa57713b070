package org.openinternship.matching.scoring;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.eligibility.Setting;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;

/** A scoring model, ready for one cohort. Immutable, safe for several threads. */
public final class Scorer {
  private final String[] names;
  private final Criterion.PairMeasure[] measures;
  private final int[] weights;
  private final long most;

  Scorer(ScoringModel model, Setting setting) {
    List<Weighted> criteria = model.criteria();
    names = new String[criteria.size()];
    measures = new Criterion.PairMeasure[criteria.size()];
    weights = new int[criteria.size()];
    for (int i = 0; i < criteria.size(); i++) {
      names[i] = criteria.get(i).criterion().name();
      measures[i] = criteria.get(i).criterion().in(setting);
      weights[i] = criteria.get(i).weight();
    }
    most = (long) Measure.WHOLE * model.outOf();
  }

  /**
   * The points of a pair, without the way they add up.
   *
   * @param intern the intern
   * @param project the project
   * @return the points in millionths; equal to {@code score(intern, project).millionths()}
   */
  public long millionths(Intern intern, Project project) {
    return millionthsIfAtLeast(intern, project, 0);
  }

  /**
   * The points of a pair, for callers to whom fewer than so many are all the same: stops at the
   * first criterion after which the pair cannot reach them any more.
   *
   * @param intern the intern
   * @param project the project
   * @param bar the fewest points that matter, in millionths
   * @return the points in millionths, exactly, if they are not below the bar; otherwise any number
   *     below the bar
   */
  public long millionthsIfAtLeast(Intern intern, Project project, long bar) {
    long possible = most;
    for (int i = 0; i < measures.length && possible >= bar; i++) {
      if (weights[i] > 0) {
        int missing = Measure.WHOLE - measures[i].measure(intern, project).normalised();
        possible -= (long) weights[i] * missing;
      }
    }
    return possible;
  }

  /**
   * The points of a pair, and what each criterion adds to them.
   *
   * @param intern the intern
   * @param project the project
   * @param contributions takes what each criterion adds, in millionths, in the order of the model
   * @return the points in millionths
   */
  public long millionths(Intern intern, Project project, long[] contributions) {
    long sum = 0;
    for (int i = 0; i < measures.length; i++) {
      contributions[i] = (long) weights[i] * measures[i].measure(intern, project).normalised();
      sum += contributions[i];
    }
    return sum;
  }

  /**
   * The score of a pair.
   *
   * @param intern the intern
   * @param project the project
   * @return the score
   */
  public Score score(Intern intern, Project project) {
    List<Contribution> contributions = new ArrayList<>(measures.length);
    for (int i = 0; i < measures.length; i++) {
      contributions.add(
          new Contribution(names[i], measures[i].measure(intern, project), weights[i]));
    }
    return new Score(contributions);
  }
}
