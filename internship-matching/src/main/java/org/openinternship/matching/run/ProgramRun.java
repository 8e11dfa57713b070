package org.openinternship.matching.run;

import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;
import org.openinternship.matching.policy.MatchingPolicy;

/**
 * A run of a program, whole: its rules, its term, the policy of its match and its cohort. One
 * value, and in JSON one document, has all that a match goes by.
 *
 * <p>A cohort without a term takes that of the run, and one with standard rules for bids or hosts
 * takes those of the program, so that a document need not repeat them. A cohort that states others
 * keeps them, and {@link #validate()} finds that.
 */
@Value.Immutable
public abstract sealed class ProgramRun implements WithProgramRun permits ImmutableProgramRun {
  ProgramRun() {}

  /** {@return the rules of the program} */
  public abstract Program program();

  /** {@return the term} */
  public abstract Term term();

  /** {@return the policy of the match; {@link MatchingPolicy#standard()} by default} */
  @Value.Default
  public MatchingPolicy policy() {
    return MatchingPolicy.standard();
  }

  /** {@return the cohort, with the term of the run and the program's rules if it stated none} */
  public abstract Cohort cohort();

  @Value.Check
  ProgramRun check() {
    Cohort stated = cohort();
    boolean withoutTerm = stated.term().isEmpty();
    boolean withoutBidRules = takes(stated.bidRules(), BidRules.standard(), program().bids());
    boolean withoutHostRules = takes(stated.hostRules(), HostRules.standard(), program().hosts());
    if (!withoutTerm && !withoutBidRules && !withoutHostRules) {
      return this;
    }
    Cohort.Builder whole = Cohort.builder().from(stated);
    if (withoutTerm) {
      whole.term(term());
    }
    if (withoutBidRules) {
      whole.bidRules(program().bids());
    }
    if (withoutHostRules) {
      whole.hostRules(program().hosts());
    }
    return withCohort(whole.build());
  }

  private static boolean takes(Object stated, Object standard, Object ofProgram) {
    return stated.equals(standard) && !stated.equals(ofProgram);
  }

  /**
   * Checks each part and whether they fit: the program, the term by the rules of the program, the
   * cohort, and each of its projects by the rules of the program. Takes time in proportion to the
   * size of the cohort.
   *
   * @return all findings at once, with paths into the run, as in {@code /cohort/projects/3/seats}
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted; its
   *     interrupt status stays set
   */
  public Report validate() {
    Report.Collector found = Report.collector();
    found.include("/program", program().validate());
    found.include("/term", program().check(term()));
    boolean ofRun = cohort().term().filter(term()::equals).isPresent();
    if (!ofRun) {
      cohort()
          .term()
          .ifPresent(
              its ->
                  error(found, "/term", RunReason.COHORT_OF_ANOTHER_TERM, its.id(), term().id()));
    }
    if (!cohort().bidRules().equals(program().bids())) {
      error(found, "/bidRules", RunReason.BID_RULES_OF_NO_PROGRAM, program().id());
    }
    if (!cohort().hostRules().equals(program().hosts())) {
      error(found, "/hostRules", RunReason.HOST_RULES_OF_NO_PROGRAM, program().id());
    }
    found.include("/cohort", ofRun ? besidesTerm(cohort().validate()) : cohort().validate());
    List<Project> projects = cohort().projects();
    for (int i = 0; i < projects.size(); i++) {
      found.include("/cohort/projects/" + i, program().check(projects.get(i)));
    }
    return found.report();
  }

  private static void error(
      Report.Collector found, String attribute, RunReason code, Object... arguments) {
    found.add(Severity.ERROR, "/cohort" + attribute, code, arguments);
  }

  /** What was found of the term was found already, where it stands in the run. */
  private static Report besidesTerm(Report ofCohort) {
    List<Finding> others =
        ofCohort.findings().stream().filter(it -> !it.path().matches("/term(/.*)?")).toList();
    return new Report(others);
  }

  /** {@return a builder; program, term and cohort must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of runs; not safe for use by several threads. */
  public static final class Builder extends ImmutableProgramRun.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
