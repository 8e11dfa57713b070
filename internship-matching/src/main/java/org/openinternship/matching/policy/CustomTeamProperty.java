package org.openinternship.matching.policy;

import java.util.Objects;
import java.util.function.Predicate;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.people.Intern;

/** A property that a host knows of interns. */
record CustomTeamProperty(String name, Predicate<Intern> has) implements TeamProperty {
  CustomTeamProperty {
    name = Texts.name("TeamProperty", "name", name);
    Objects.requireNonNull(has, "TeamProperty.has");
  }

  @Override
  public boolean isOf(Intern intern, PreparedCohort setting) {
    Objects.requireNonNull(intern, "TeamProperty.intern");
    Objects.requireNonNull(setting, "TeamProperty.setting");
    return has.test(intern);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
