package org.openinternship.core.cascade;

import java.util.Optional;
import org.openinternship.core.id.Person;

/**
 * Somebody who needs a new mentor.
 *
 * @param member who, on the level they will stand at
 * @param hoped whom they get if the policy allows it
 */
record Orphan(CascadeMember member, Optional<Person> hoped) {
  static Orphan of(CascadeMember member) {
    return new Orphan(member, Optional.empty());
  }

  Person person() {
    return member.person();
  }
}
