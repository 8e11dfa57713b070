package org.openinternship.core.placement;

import java.time.Instant;
import java.util.List;

/** One thing done to a learning agreement. */
public sealed interface AgreementAct {
  /** {@return when} */
  Instant at();

  /**
   * A party signs.
   *
   * @param at when
   * @param by who
   */
  record Signed(Instant at, AgreementParty by) implements AgreementAct {}

  /**
   * A party refuses to sign; the others wait until that is undone or the agreement is edited.
   *
   * @param at when
   * @param by who
   */
  record Refused(Instant at, AgreementParty by) implements AgreementAct {}

  /**
   * A party takes back its signature or refusal; signatures after it in the order are cleared.
   *
   * @param at when
   * @param by who
   */
  record Undone(Instant at, AgreementParty by) implements AgreementAct {}

  /**
   * The agreement says something else; all signatures are cleared.
   *
   * @param at when
   * @param objectives what the intern is to learn from then on
   */
  record Edited(Instant at, List<String> objectives) implements AgreementAct {
    /**
     * Copies the list.
     *
     * @param at when
     * @param objectives what the intern is to learn from then on
     */
    public Edited {
      objectives = List.copyOf(objectives);
    }
  }
}
