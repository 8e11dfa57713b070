package org.openinternship.matching.mechanism;

import java.util.Objects;
import org.openinternship.matching.market.PairFact;

/** The rules for interns whom several projects picked that come with the library. */
public enum StandardConflictRule implements ConflictRule, PairFact {
  /**
   * The project with mentors enough for one-to-one mentoring, a mentor for each of its seats, goes
   * before one without (Outreachy's first rule). Whether it has is a {@link PairFact}: 0 if it has,
   * 1 if not. An engine knows it from the cohort; in a market without facts no project is known to
   * lack mentors, and the next rule decides.
   */
  ENOUGH_MENTORS("enough-mentors") {
    @Override
    public long value(Conflict conflict, int pair) {
      Objects.requireNonNull(conflict, "StandardConflictRule.conflict");
      return conflict.fact(this, pair).orElse(0);
    }
  },
  /**
   * The project where the intern stands best among its applicants: the host's rank. Outreachy's
   * quality of contribution, where hosts rank by it.
   */
  HOST_RANK("host-rank") {
    @Override
    public long value(Conflict conflict, int pair) {
      Objects.requireNonNull(conflict, "StandardConflictRule.conflict");
      return conflict.place(pair);
    }
  },
  /**
   * The project for which the intern has the most points. They are a {@link PairFact}: points in
   * millionths, below 0 so that more of them come first. An engine knows them; in a market without
   * facts the next rule decides.
   */
  SCORE("score") {
    @Override
    public long value(Conflict conflict, int pair) {
      Objects.requireNonNull(conflict, "StandardConflictRule.conflict");
      return conflict.fact(this, pair).orElse(0);
    }
  },
  /**
   * The project that has no other applicant left: nobody who asked for it, is acceptable to it, has
   * no place yet and is picked by nobody in this round. Outreachy's "no other strong applicant":
   * whoever is not strong enough, the host calls unacceptable.
   */
  NO_OTHER_APPLICANT("no-other-applicant") {
    @Override
    public long value(Conflict conflict, int pair) {
      Objects.requireNonNull(conflict, "StandardConflictRule.conflict");
      return conflict.hasOtherApplicant(pair) ? 1 : 0;
    }
  },
  /** The project that the intern would rather have; those tied on the list stand level. */
  INTERNS_CHOICE("interns-choice") {
    @Override
    public long value(Conflict conflict, int pair) {
      Objects.requireNonNull(conflict, "StandardConflictRule.conflict");
      return conflict.market().choice(pair);
    }
  };

  private final String text;

  StandardConflictRule(String text) {
    this.text = text;
  }

  /** {@return the name in words of small letters with hyphens between} */
  @Override
  public String toString() {
    return text;
  }
}
