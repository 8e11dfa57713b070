package org.openinternship.core.admission;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.term.Term;

/**
 * A limit on earlier participations in certain programs.
 *
 * @param programs the programs, this one or others; at least one
 * @param max the most earlier participations accepted, 0 to 10,000,000
 */
public record PriorParticipation(SortedSet<ProgramId> programs, int max)
    implements StandardAdmissionRequirement {
  /**
   * Checks the bounds.
   *
   * @param programs the programs
   * @param max the most earlier participations accepted
   * @throws IllegalArgumentException if there is no program, or {@code max} is negative
   */
  public PriorParticipation {
    programs = Copies.sortedSet(programs, "PriorParticipation.programs");
    Texts.checkNotEmpty("PriorParticipation", "programs", programs);
    Bounds.checkCount("PriorParticipation", "max", max, 0);
  }

  /**
   * Requires that there is no earlier participation at all.
   *
   * @param programs the programs' keys
   * @return the requirement
   */
  public static PriorParticipation noneIn(String... programs) {
    Objects.requireNonNull(programs, "PriorParticipation.programs");
    return new PriorParticipation(
        new TreeSet<>(Arrays.stream(programs).map(ProgramId::of).toList()), 0);
  }

  @Override
  public String name() {
    return "prior participation";
  }

  @Override
  public Set<ApplicantFact> reads() {
    return Set.of(ApplicantFact.PARTICIPATIONS);
  }

  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "PriorParticipation.applicant");
    Objects.requireNonNull(term, "PriorParticipation.term");
    List<Participation> earlier = applicant.facts().participations();
    if (earlier.isEmpty() && !applicant.hasNo(ApplicantFact.PARTICIPATIONS)) {
      return Outcome.unknown(ApplicantFact.PARTICIPATIONS);
    }
    long count =
        earlier.stream()
            .distinct()
            .filter(participation -> programs.contains(participation.program()))
            .count();
    return count <= max
        ? Outcome.satisfied()
        : Outcome.violated(AdmissionReason.TOOK_PART_BEFORE, max, programs);
  }
}
