package org.openinternship.examples.programs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.bid.BidBook;
import org.openinternship.core.bid.BidEvent;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.id.InternId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.program.Program;
import org.openinternship.core.term.Term;

/** How an applicant is judged and bids, in the tests of the programs. */
final class Applying {
  private Applying() {}

  static Applicant applicant(
      UnaryOperator<Intern.Builder> intern, UnaryOperator<ApplicantFacts.Builder> facts) {
    return new Applicant(
        intern.apply(Intern.builder().id("ada")).build(),
        facts.apply(ApplicantFacts.builder().intern("ada")).build());
  }

  static Verdict judge(Program program, Term term, Applicant applicant) {
    return program.admission().in(term).judge(applicant);
  }

  static String decisive(Verdict verdict) {
    return verdict.decision()
        + verdict.decisive().map(line -> " by " + line.requirement()).orElse("");
  }

  static BidBook bid(Program program, Term term, Instant at, int count) {
    List<BidEvent> events = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      events.add(BidEvent.BidPlaced.last(at, InternId.of("ada"), "p" + i));
    }
    return BidBook.replay(events, program.bids(), term);
  }
}
