package org.openinternship.core.cascade;

import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;

/**
 * A member who needs a new mentor.
 *
 * @param member the member, on their new level
 * @param preferred the mentor they get if the rules allow it
 */
record Unassigned(CascadeMember member, Optional<PersonId> preferred) {
  static Unassigned of(CascadeMember member) {
    return new Unassigned(member, Optional.empty());
  }

  boolean isIntern() {
    return id() instanceof InternId;
  }

  PersonId id() {
    return member.person();
  }
}
