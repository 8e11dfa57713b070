package org.openinternship.core.term;

import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonText;

/** The reasons that terms and their phases give. */
public enum TermReason implements ReasonCode {
  /** A phase opens or closes before one that comes first. */
  PHASES_OUT_OF_ORDER(
      "the phase \"{later:PhaseKind}\" opens or closes before the phase"
          + " \"{earlier:PhaseKind}\", which comes first. Maybe the two were swapped"),
  /** Two phases that have another between them overlap. */
  PHASES_OVERLAP(
      "the phase \"{later:PhaseKind}\" opens before the phase \"{earlier:PhaseKind}\" is"
          + " closed"),
  /** The work phase and the days of the term differ. */
  WORK_PHASE_NOT_TERM("the work phase is from {work:period}, the term is from {term:period}"),
  /** A phase stands twice in a term. */
  PHASE_REPEATED("the phase \"{phase:PhaseKind}\" is given more than once"),
  /** A limit is waived twice for a host. */
  WAIVER_REPEATED("the limit on {limit:Limit} is waived more than once for host {host}"),
  /** Something was done before its phase opens. */
  PHASE_NOT_OPEN("the phase \"{phase:PhaseKind}\" opens on {first:date}"),
  /** Something was done when its phase was over. */
  PHASE_OVER("the phase \"{phase:PhaseKind}\" was open until {last:date}");

  @SuppressWarnings("ImmutableEnumChecker") // immutable
  private final ReasonText text;

  TermReason(String english) {
    this.text = ReasonText.of(english);
  }

  @Override
  public ReasonText text() {
    return text;
  }
}
