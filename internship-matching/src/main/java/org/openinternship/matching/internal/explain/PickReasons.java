package org.openinternship.matching.internal.explain;

import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.mechanism.Because;
import org.openinternship.matching.mechanism.ConflictRule;
import org.openinternship.matching.mechanism.HostPicks;
import org.openinternship.matching.mechanism.StandardConflictRule;
import org.openinternship.matching.result.ProcedureReason;
import org.openinternship.matching.scoring.Score;

/** The words for what became of the picks of hosts. */
final class PickReasons {
  private final CompiledCohort compiled;
  private final Market market;

  PickReasons(CompiledCohort compiled) {
    this.compiled = compiled;
    this.market = compiled.market();
  }

  Reason notPicked(int pair) {
    return Reason.of(ProcedureReason.NOT_PICKED, project(pair).id(), intern(pair));
  }

  Reason lost(int pair, Because.LostConflict lost) {
    Project project = project(pair);
    ProjectId id = project.id();
    InternId intern = intern(pair);
    ProjectId other = project(lost.heldPair()).id();
    if (!(compiled.policy().mechanism() instanceof HostPicks picks)
        || lost.rule() >= picks.rules().size()) {
      return Reason.of(ProcedureReason.PICK_LOST_DRAW, id, intern, other, lost.best(), lost.own());
    }
    ConflictRule rule = picks.rules().get(lost.rule());
    if (!(rule instanceof StandardConflictRule standard)) {
      return Reason.of(
          ProcedureReason.PICK_LOST_BY_RULE,
          id,
          intern,
          other,
          rule.name(),
          lost.best(),
          lost.own());
    }
    return switch (standard) {
      case ENOUGH_MENTORS ->
          Reason.of(
              ProcedureReason.PICK_LOST_MENTORS,
              id,
              intern,
              other,
              project.mentors().size(),
              project.seats());
      case HOST_RANK ->
          Reason.of(ProcedureReason.PICK_LOST_RANK, id, intern, other, lost.best(), lost.own());
      case SCORE ->
          Reason.of(
              ProcedureReason.PICK_LOST_POINTS,
              id,
              intern,
              other,
              Score.points(-lost.best()),
              Score.points(-lost.own()));
      case NO_OTHER_APPLICANT -> Reason.of(ProcedureReason.PICK_LOST_NO_OTHER, id, intern, other);
      case INTERNS_CHOICE ->
          Reason.of(ProcedureReason.PICK_LOST_CHOICE, id, intern, other, lost.best(), lost.own());
    };
  }

  private InternId intern(int pair) {
    return compiled.numbers().intern(market.person(market.intern(pair))).id();
  }

  private Project project(int pair) {
    return compiled.numbers().project(market.project(pair));
  }
}
