package org.openinternship.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openinternship.testing.FormattedText;
import org.openinternship.testing.Surroundings;
import org.openinternship.testing.Walls;

/**
 * Each rule of {@link org.openinternship.testing.ModuleWalls} finds the fault that the classes in
 * {@code bad} were given.
 */
class ArchitectureRulesTest {

  private static final String BAD = "org.openinternship.core.architecture.bad";
  private static final JavaClasses CLASSES = Walls.read(BAD);

  static Stream<Arguments> rulesAndTheFaultsTheyFind() {
    return Stream.of(
        Arguments.of(Surroundings.clockIsNotRead(), "Curious$Clocks"),
        Arguments.of(Surroundings.defaultZoneIsNotRead(), "Curious$Zones"),
        Arguments.of(Surroundings.defaultLocaleIsNotRead(), "Curious$Locales"),
        Arguments.of(Surroundings.chanceIsNotAsked(), "Curious$Chances"),
        Arguments.of(Surroundings.nothingIsPrinted(), "Talkative"));
  }

  @ParameterizedTest
  @MethodSource("rulesAndTheFaultsTheyFind")
  void ruleFindsEveryMethodAtFault(ArchRule rule, String culprit) {
    List<String> faults = faults(rule);
    JavaClass type = CLASSES.get(BAD + "." + culprit);
    assertThat(type.getMethods())
        .isNotEmpty()
        .extracting(JavaMethod::getFullName)
        .allSatisfy(method -> assertThat(faults).anyMatch(f -> f.contains(method)));
  }

  @ParameterizedTest
  @MethodSource("rulesAndTheFaultsTheyFind")
  void ruleLeavesAloneWhatTheCallerGave(ArchRule rule, String culprit) {
    assertThat(faults(rule)).noneMatch(f -> f.contains("Modest"));
  }

  @Test
  void floors_findTheLowerThatKnowsTheUpper() {
    assertThat(faults(Walls.floors(BAD, "", "lower", "upper")))
        .isNotEmpty()
        .allMatch(f -> f.contains("Lower.upper"));
  }

  @Test
  void floors_areFoundMissing() {
    assertThat(faults(Walls.floors(BAD, "", "lower")))
        .anyMatch(f -> f.contains("Upper is in a package without a place"));
  }

  @Test
  void noCycles_findsTheCycle() {
    assertThat(faults(Walls.noCycles(BAD))).singleElement().asString().contains("Cycle detected");
  }

  @Test
  void cannotSee_findsWhoSees() {
    assertThat(faults(Walls.cannotSee(BAD + ".upper..", BAD + ".lower..")))
        .isNotEmpty()
        .allMatch(f -> f.contains("Lower.upper"));
  }

  @Test
  void publicTypesAreExported_findsTheOneThatIsNot() {
    assertThat(faults(Walls.publicTypesAreExported(List.of(BAD + ".upper"))))
        .singleElement()
        .asString()
        .contains("Lower");
  }

  @Test
  void publicClassesAreClosed_findsTheOpenOne() {
    assertThat(faults(Walls.publicClassesAreClosed())).singleElement().asString().contains("Lower");
  }

  @Test
  void conversionsByLocale_areTold() {
    assertThat(FormattedText.conversionsByLocale("%s %d %2$s, %,d: %02d %% %.3f %S%n")).hasSize(5);
  }

  private static List<String> faults(ArchRule rule) {
    return rule.evaluate(CLASSES).getFailureReport().getDetails();
  }
}
