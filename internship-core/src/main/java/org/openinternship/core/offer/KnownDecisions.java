package org.openinternship.core.offer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.ApplicationState;
import org.openinternship.core.reason.Reason;

/**
 * What was decided about one intern outside the season: the application, the verdicts, and what was
 * overridden. What nobody has noted stands against nobody. An override is given for what is known
 * at the time: a decision that changes later needs another.
 */
final class KnownDecisions {
  private final InternId intern;
  private @Nullable ApplicationState application;
  private @Nullable Decision verdict;
  private final Map<ProjectId, Decision> verdicts = new HashMap<>(0);
  private final Set<ProjectId> overridden = new HashSet<>(0);

  KnownDecisions(InternId intern) {
    this.intern = intern;
  }

  void application(ApplicationState state) {
    if (application != state) {
      application = state;
      overridden.clear();
    }
  }

  void verdict(Decision decision) {
    if (verdict != decision) {
      verdict = decision;
      overridden.clear();
    }
  }

  void verdict(ProjectId project, Decision decision) {
    if (verdicts.put(project, decision) != decision) {
      overridden.remove(project);
    }
  }

  void override(ProjectId project) {
    overridden.add(project);
  }

  /** Finds what stands against an offer of a project, whether decided or not yet. */
  Optional<Supplier<Reason>> against(ProjectId project) {
    if (overridden.contains(project)) {
      return Optional.empty();
    }
    Optional<Supplier<Reason>> everywhere = everywhere();
    if (everywhere.isPresent()) {
      return everywhere;
    }
    Decision here = verdicts.getOrDefault(project, Decision.ELIGIBLE);
    return here == Decision.ELIGIBLE
        ? Optional.empty()
        : Optional.of(() -> Reason.of(OfferReason.VERDICT_OF_PROJECT, intern, project, here));
  }

  /** Finds what stands against every offer that is not overridden. */
  Optional<Supplier<Reason>> everywhere() {
    ApplicationState state = application;
    if (state != null && state != ApplicationState.ADMITTED) {
      return Optional.of(() -> Reason.of(OfferReason.APPLICATION_NOT_ADMITTED, intern, state));
    }
    Decision decision = verdict;
    if (decision != null && decision != Decision.ELIGIBLE) {
      return Optional.of(() -> Reason.of(OfferReason.VERDICT_OF_PROGRAM, intern, decision));
    }
    return Optional.empty();
  }

  /** Tells whether what stands against an offer is a decision, not one that is still to come. */
  boolean rejects(ProjectId project) {
    return !overridden.contains(project)
        && (application == ApplicationState.REJECTED
            || application == ApplicationState.WITHDRAWN
            || verdict == Decision.NOT_ELIGIBLE
            || verdicts.get(project) == Decision.NOT_ELIGIBLE);
  }
}
