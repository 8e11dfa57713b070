package org.openinternship.matching.policy;

import java.util.function.Predicate;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.people.Intern;

/**
 * What an intern can bring into a team. {@link StandardTeamProperty} has what comes with the
 * library; a host adds what it alone knows, as a field of study or a device, with {@link #of}.
 */
public interface TeamProperty {
  /** {@return its name; of a host's own unique, as JSON knows it by that} */
  String name();

  /**
   * Tells whether an intern has it. The same intern must always get the same answer in a cohort.
   *
   * @param intern the intern
   * @param setting the prepared cohort of the intern, which knows what is named by each skill
   * @return true if they have it
   */
  boolean isOf(Intern intern, PreparedCohort setting);

  /**
   * Makes a property of a host's own. Two of them are equal if their parts are.
   *
   * @param name its name
   * @param has tells whether an intern has it
   * @return the property
   * @throws IllegalArgumentException if the name is blank
   */
  static TeamProperty of(String name, Predicate<Intern> has) {
    return new CustomTeamProperty(name, has);
  }
}
