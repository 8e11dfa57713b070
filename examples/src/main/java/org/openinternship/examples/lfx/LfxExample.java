package org.openinternship.examples.lfx;

import static org.openinternship.matching.scoring.StandardCriterion.SKILL_COVERAGE;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Random;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.term.Term;
import org.openinternship.examples.report.CoordinatorReport;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.scoring.ScoringModel;

/**
 * A term of the LFX Mentorship: 59 real projects with one seat each, whose technologies and skills
 * are free text, and invented interns who bid for up to three.
 */
public final class LfxExample {
  private static final int INTERNS = 150;
  private static final long SEED = 2026;

  private LfxExample() {}

  /** {@return the policy: skills are all there is to go by, read with aliases of the host's own} */
  public static MatchingPolicy policy() {
    return MatchingPolicy.builder()
        .version("lfx-2026-3")
        .taxonomy(LfxSkills.taxonomy())
        .scoring(ScoringModel.none().plus(SKILL_COVERAGE, 100).build())
        .build();
  }

  /**
   * Maps the host's file to a cohort.
   *
   * @param data the directory that holds {@code lfx-2026-term3}
   * @return the cohort, always the same
   */
  public static Cohort cohort(Path data) {
    return cohort(Postings.read(data));
  }

  private static Cohort cohort(Postings postings) {
    Random random = new Random(SEED);
    Applicants applicants = new Applicants(random, postings.projects());
    Cohort.Builder people =
        Cohort.builder()
            .bidRules(BidRules.builder().maxBids(Applicants.MAX_BIDS).build())
            .term(Term.of("2026-term-3", "2026-09-01", "2026-11-30"))
            .addAllProjects(postings.projects());
    for (int i = 1; i <= INTERNS; i++) {
      people.addIntern(applicants.draw("applicant-%03d".formatted(i)));
    }
    Cohort cohort = people.build();
    return cohort.withBids(applicants.bids(cohort, MatchingEngine.of(policy())));
  }

  /**
   * Matches the term and prints the report.
   *
   * @param data the directory that holds {@code lfx-2026-term3}
   * @param out where to print
   */
  public static void run(Path data, PrintStream out) {
    Postings postings = Postings.read(data);
    Cohort cohort = cohort(postings);
    CoordinatorReport.of("LFX 2026 term 3", cohort, MatchingEngine.of(policy()).match(cohort))
        .forEach(out::println);
    out.println();
    out.println("For the organiser");
    postings.notes().forEach(note -> out.println("  " + note));
  }
}
