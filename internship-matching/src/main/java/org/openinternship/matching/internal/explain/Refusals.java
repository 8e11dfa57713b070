package org.openinternship.matching.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Interrupts;
import org.openinternship.core.internal.LateList;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.internal.compile.ConsideredPairs;
import org.openinternship.matching.internal.compile.NumberedCohort;
import org.openinternship.matching.internal.compile.WishList;
import org.openinternship.matching.result.RefusedPair;

/**
 * The pairs that are on a list and cannot be considered. A large cohort has millions, each with
 * reasons that take longer to make and more memory than the match of its intern, and hardly one is
 * read: so they are kept as numbers, and made when they are.
 *
 * <p>That keeps the facts of the cohort for as long as the pairs. Where these are few, their
 * reasons are the lighter of the two, and made at once; and so they are where requirements of the
 * host's own decide, which are asked no later than this.
 */
final class Refusals {
  /** So many reasons weigh about as much as the facts of an intern or a project. */
  static final int PER_PARTY = 4;

  private final CompiledCohort compiled;
  private final boolean late;

  private Refusals(CompiledCohort compiled, boolean late) {
    this.compiled = compiled;
    this.late = late;
  }

  static List<RefusedPair> of(CompiledCohort compiled) {
    NumberedCohort numbers = compiled.numbers();
    long refused = 0;
    for (int intern = 0; intern < numbers.interns(); intern++) {
      WishList list = compiled.wishes(intern);
      refused += list.size() - list.admittedCount();
    }
    boolean many = refused > PER_PARTY * ((long) numbers.interns() + numbers.projects());
    return new Refusals(compiled, many && byLibrary(compiled)).list(Math.toIntExact(refused));
  }

  private static boolean byLibrary(CompiledCohort compiled) {
    return compiled.policy().eligibility().rules().stream()
        .allMatch(rule -> rule.requirement() instanceof StandardRequirement);
  }

  private List<RefusedPair> list(int size) {
    NumberedCohort numbers = compiled.numbers();
    List<RefusedPair> refused = new ArrayList<>(size);
    for (int intern = 0; intern < numbers.interns(); intern++) {
      Interrupts.check();
      InternId id = numbers.intern(intern).id();
      WishList list = compiled.wishes(intern);
      for (int place = 0; place < list.size(); place++) {
        if (!list.isAdmitted(place)) {
          int project = list.project(place);
          refused.add(new RefusedPair(id, numbers.project(project).id(), against(intern, project)));
        }
      }
    }
    return refused;
  }

  private List<Reason> against(int intern, int project) {
    if (!late) {
      return compiled.pairs().against(intern, project);
    }
    ConsideredPairs pairs = compiled.considered(); // which keeps the facts and not the market
    return new LateList<>(() -> pairs.against(intern, project));
  }
}
