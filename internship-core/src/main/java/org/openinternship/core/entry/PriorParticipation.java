package org.openinternship.core.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.time.DateRange;

/**
 * At most so many earlier participations in certain programs.
 *
 * @param programs the programs, this one or others; at least one
 * @param most the most earlier participations, at least 0
 */
public record PriorParticipation(SortedSet<ProgramId> programs, int most)
    implements EntryRequirement {
  /**
   * Checks the bounds.
   *
   * @param programs the programs
   * @param most the most earlier participations
   * @throws IllegalArgumentException if there is no program, or {@code most} is negative
   */
  public PriorParticipation {
    programs = Collections.unmodifiableSortedSet(new TreeSet<>(programs));
    if (programs.isEmpty()) {
      throw new IllegalArgumentException(
          "PriorParticipation: programs is empty, it needs at least 1");
    }
    Bounds.check("PriorParticipation", "most", most, 0, Integer.MAX_VALUE);
  }

  /**
   * No earlier participation at all.
   *
   * @param programs the programs' keys
   * @return the requirement
   */
  public static PriorParticipation noneIn(String... programs) {
    return new PriorParticipation(
        new TreeSet<>(Arrays.stream(programs).map(ProgramId::of).toList()), 0);
  }

  @Override
  public String name() {
    return "prior participation";
  }

  @Override
  public Set<Fact> reads() {
    return Set.of(Fact.PARTICIPATIONS);
  }

  @Override
  public Outcome check(Applicant applicant, DateRange term) {
    List<Participation> earlier = applicant.facts().participations();
    if (earlier.isEmpty() && !applicant.hasNo(Fact.PARTICIPATIONS)) {
      return Outcome.unknown(Fact.PARTICIPATIONS.name());
    }
    long count =
        earlier.stream()
            .distinct()
            .filter(participation -> programs.contains(participation.program()))
            .count();
    return count <= most
        ? Outcome.satisfied()
        : Outcome.violated(ReasonCode.TOOK_PART_BEFORE, most, programs);
  }
}
