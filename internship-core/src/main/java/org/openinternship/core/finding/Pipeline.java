package org.openinternship.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;

/**
 * Requirements in the order in which they are checked: the first one that fails decides. The same
 * for every sort of subject, be it an intern and a project or a person who applies to a program.
 * Immutable; as safe for several threads as its checks are.
 *
 * @param <S> the subject
 */
public final class Pipeline<S> {
  /**
   * A requirement in force.
   *
   * @param name its name
   * @param whenUnknown what becomes of a subject for which it is unknown
   * @param check what it says
   * @param <S> the subject
   */
  public record Step<S>(String name, WhenUnknown whenUnknown, Function<S, Outcome> check) {
    /**
     * Checks that nothing is null.
     *
     * @param name its name
     * @param whenUnknown what becomes of a subject for which it is unknown
     * @param check what it says
     * @throws IllegalArgumentException if the name is blank
     */
    public Step {
      name = Texts.name("Step", "name", name);
      Objects.requireNonNull(whenUnknown, "Step.whenUnknown");
      Objects.requireNonNull(check, "Step.check");
    }

    private Verdict.Line line(S subject) {
      return new Verdict.Line(name, check.apply(subject), whenUnknown);
    }
  }

  private final List<Step<S>> steps;

  /**
   * Makes a pipeline.
   *
   * @param steps the requirements, each with a name of its own
   * @throws IllegalArgumentException if two have the same name
   */
  public Pipeline(List<Step<S>> steps) {
    this.steps = Copies.list(steps, "Pipeline.steps");
    Texts.checkDifferent("Pipeline", "requirement", this.steps.stream().map(Step::name).toList());
  }

  /**
   * Judges a subject by the requirements in their order, no further than to the first that fails.
   *
   * @param subject the subject
   * @return the lines up to the one that decides; all of them if none fails
   */
  public Verdict decide(S subject) {
    Objects.requireNonNull(subject, "Pipeline.subject");
    List<Verdict.Line> lines = new ArrayList<>();
    for (Step<S> step : steps) {
      Verdict.Line line = step.line(subject);
      lines.add(line);
      if (line.decision() == Decision.NOT_ELIGIBLE) {
        break;
      }
    }
    return new Verdict(lines);
  }

  /**
   * Judges a subject by every requirement. The same one decides as in {@link #decide}.
   *
   * @param subject the subject
   * @return the full list
   */
  public Verdict judge(S subject) {
    Objects.requireNonNull(subject, "Pipeline.subject");
    return new Verdict(steps.stream().map(step -> step.line(subject)).toList());
  }
}
