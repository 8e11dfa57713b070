package org.openinternship.core.program;

import static org.openinternship.core.finding.Severity.ERROR;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openinternship.core.entry.Confirmation;
import org.openinternship.core.entry.EntryRequirement;
import org.openinternship.core.entry.ExclusionList;
import org.openinternship.core.entry.FreeTime;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.finding.Report;

/** Checks that the rules of a program do not contradict each other or a term. */
final class ProgramChecks {
  private ProgramChecks() {}

  static void check(Program program, String path, Report.Collector found) {
    checkBidRules(program.bidRules(), path + "/bidRules", found);
    checkAnswers(program, path, found);
  }

  private static void checkBidRules(BidRules rules, String path, Report.Collector found) {
    if (rules.leastBids() > rules.mostBids()) {
      found.add(
          ERROR,
          path + "/leastBids",
          ReasonCode.MORE_BIDS_ASKED_THAN_ALLOWED,
          rules.leastBids(),
          rules.mostBids());
    }
  }

  /** Answers that must be yes for one requirement and no for another. */
  private static void checkAnswers(Program program, String path, Report.Collector found) {
    List<EntryRequirement> requirements = program.entryRules().requirements();
    Set<String> yes = new HashSet<>();
    for (EntryRequirement requirement : requirements) {
      if (requirement instanceof Confirmation confirmation) {
        yes.add(confirmation.name());
      }
    }
    for (int i = 0; i < requirements.size(); i++) {
      if (requirements.get(i) instanceof ExclusionList list) {
        for (int j = 0; j < list.grounds().size(); j++) {
          String ground = list.grounds().get(j);
          if (yes.contains(ground)) {
            String at = path + "/entryRules/requirements/" + i + "/grounds/" + j;
            found.add(ERROR, at, ReasonCode.YES_AND_NO, ground);
          }
        }
      }
    }
  }

  static void check(Program program, Term term, Report.Collector found) {
    List<EntryRequirement> requirements = program.entryRules().requirements();
    for (int i = 0; i < requirements.size(); i++) {
      if (requirements.get(i) instanceof FreeTime free
          && free.rules().leastFreeDays() > term.period().days()) {
        found.add(
            ERROR,
            "/program/entryRules/requirements/" + i + "/rules/leastFreeDays",
            ReasonCode.MORE_FREE_DAYS_THAN_TERM,
            free.rules().leastFreeDays(),
            term.period());
      }
    }
    if (!term.phases().isEmpty() && term.phase(program.bidPhase()).isEmpty()) {
      String at = "/program/bidPhase";
      found.add(WARNING, at, ReasonCode.NO_PHASE_FOR_BIDS, program.bidPhase());
    }
    for (int i = 0; i < term.lifts().size(); i++) {
      Lift lift = term.lifts().get(i);
      if (program.hostRules().rule(lift.limit()).isEmpty()) {
        found.add(
            WARNING, "/term/lifts/" + i, ReasonCode.NOTHING_TO_LIFT, lift.limit(), lift.host());
      }
    }
  }
}
