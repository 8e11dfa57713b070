package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.people.Personal;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.PersonalCheck;

/** No entry of this module that takes somebody says something personal of them. */
class MatchingPersonalTest {
  @Test
  void noEntryRepeatsWhatIsPersonal() {
    PersonalCheck check = new PersonalCheck(MatchingSamples.all(), Set.of());
    ExportedTypes.of(Personal.class).forEach(check::problems); // makes values with canaries
    int before = check.calls();
    assertThat(
            ExportedTypes.of(MatchingEngine.class).stream()
                .flatMap(type -> check.problemsOfTakers(type).stream()))
        .isEmpty();
    assertThat(check.calls() - before).isGreaterThan(20);
  }
}
