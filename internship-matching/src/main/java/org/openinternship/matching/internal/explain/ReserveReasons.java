package org.openinternship.matching.internal.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.Reserves;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.verify.Cutoffs;

/**
 * The words for seats that are reserved for others. They tell for which categories a project
 * reserves seats, all of them to whoever reads, and never who has one of them or belongs to a
 * category.
 */
final class ReserveReasons {
  private final CompiledCohort compiled;
  private final Market market;
  private final Assignment assignment;
  private final Cutoffs cutoffs;

  ReserveReasons(CompiledCohort compiled, Assignment assignment, Cutoffs cutoffs) {
    this.compiled = compiled;
    this.market = compiled.market();
    this.assignment = assignment;
    this.cutoffs = cutoffs;
  }

  /** Tells why a pair has no seat where some are reserved; empty if that is not so. */
  Optional<Reason> reason(int pair, Because because) {
    int project = market.project(pair);
    Optional<Reserves> reserves = market.reserves();
    if (reserves.isEmpty() || cutoffs.clears(pair)) {
      return Optional.empty();
    }
    int intern = market.intern(pair);
    int seats = 0;
    boolean another = false;
    List<CategoryId> all = new ArrayList<>(); // be the intern in one of them or not
    for (int category = 0; category < Reserves.MAX_CATEGORIES; category++) {
      int reserved = reserves.get().seats(project, category);
      if (reserved > 0) {
        seats += reserved;
        another |= !reserves.get().isMember(intern, category);
        all.add(compiled.category(category));
      }
    }
    if (!another) {
      return Optional.empty();
    }
    InternId id = compiled.numbers().intern(intern).id();
    ProjectId key = compiled.numbers().project(project).id();
    if (because instanceof Because.KeptEmpty empty) {
      return empty.project() == project && isEmpty(project, empty.seats())
          ? Optional.of(Reason.of(MatchReason.PLACE_KEPT_EMPTY, empty.seats(), key, all, id))
          : Optional.empty();
    }
    return because instanceof Because.KeptForCategory kept && kept.project() == project
        ? Optional.of(
            Reason.of(
                MatchReason.PLACE_RESERVED, id, key, seats, market.tree().capacity(project), all))
        : Optional.empty();
  }

  private boolean isEmpty(int project, int seats) {
    return seats > 0 && seats <= market.tree().capacity(project) - assignment.count(project);
  }
}
