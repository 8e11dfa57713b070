package org.openinternship.core.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.admission.Degree;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.admission.WorkPermit;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Personal;
import org.openinternship.core.skill.Field;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.CoreSamples;
import org.openinternship.testing.ExportedTypes;
import org.openinternship.testing.PersonalCheck;
import org.openinternship.testing.Samples;

/** No entry of this module that takes something personal repeats it, in whatever it says. */
class PersonalTest {
  /** The parameters of factories, and of other constructors, that are not personal. */
  private static final Set<String> NOT_PERSONAL =
      Set.of(
          "Placement.asOf 1",
          "Rating.of 1",
          "Rating.notObserved 1",
          "WorkLogEntry.new 1",
          "WorkLogEntry.new 2",
          "WorkLogEntry.new 3",
          "WorkLogEntry.new 4");

  @Test
  void noEntryRepeatsWhatIsPersonal() {
    PersonalCheck check = new PersonalCheck(CoreSamples.all(), NOT_PERSONAL);
    List<Class<?>> types = ExportedTypes.of(Personal.class);
    assertThat(types.stream().flatMap(type -> check.problems(type).stream())).isEmpty();
    assertThat(types.stream().flatMap(type -> check.problemsOfTakers(type).stream())).isEmpty();
    assertThat(types)
        .filteredOn(type -> !PersonalCheck.personal(type).isEmpty())
        .hasSizeGreaterThanOrEqualTo(15);
    assertThat(check.calls()).isGreaterThan(500);
  }

  /** Repeats it in a message, in a cause only, and in its text form. */
  public record Careless(@Personal String name, @Personal LocalDate day) {
    /** Repeats the day if it is late. */
    public Careless {
      if (day.getYear() > 9999) {
        throw new IllegalArgumentException("Careless: day is " + day);
      }
    }

    /** Hides it in a cause. */
    public static Careless of(String name, String day) {
      try {
        return new Careless(name, LocalDate.parse(day));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("Careless: day is none", e);
      }
    }
  }

  /** Repeats what it is given to check. */
  public static final class CarelessRules {
    private CarelessRules() {}

    /** Says of whom. */
    public static boolean check(Careless careless) {
      if (careless.name().length() > 6) {
        throw new IllegalStateException("no", new IllegalStateException("of " + careless.name()));
      }
      return true;
    }
  }

  @Test
  void whatIsWrong_isFound() {
    Samples samples = new Samples().calling("Careless.of", "a", "2026-09-01");
    PersonalCheck check = new PersonalCheck(samples, Set.of());
    List<String> problems = check.problems(Careless.class);
    assertThat(check.problemsOfTakers(CarelessRules.class))
        .anyMatch(it -> it.contains("check(Careless) parameter 1: java.lang.IllegalState"));
    assertThat(problems)
        .anyMatch(it -> it.contains("new(String, LocalDate) parameter 1: Careless[name=Qanaria"))
        .anyMatch(it -> it.contains("new(String, LocalDate) parameter 2: java.lang.IllegalArg"))
        .anyMatch(it -> it.contains("of(String, String) parameter 2: java.lang.IllegalArgument"));
  }

  @Test
  void dayOfGraduation_isNotRepeated() {
    assertThat(
            catchThrowable(
                () ->
                    new Degree(
                        EducationLevel.BACHELOR, Field.of("law"), LocalDate.of(77_070, 7, 7))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Degree: awarded must be of the years 1 to 9999. Maybe a year is mistyped")
        .hasNoCause();
  }

  @Test
  void countryAndDaysOfAPermit_areNotRepeated() {
    assertThat(catchThrowable(() -> WorkPermit.of("Qanaria", "2026-09-01", "2026-09-02")))
        .hasMessage(
            "WorkPermit: country must be a two-letter code of ISO 3166-1, in upper case. Maybe it is"
                + " a name, or the code of something else")
        .hasNoCause();
    for (String last : List.of("7707-77-07", "1907-07-07", "+77070-07-07", "Qanaria")) {
      assertThat(catchThrowable(() -> WorkPermit.of("BE", "1907-07-08", last)))
          .hasMessage(
              "WorkPermit: first and last must be ISO dates such as 2026-09-01, last on or after"
                  + " first. Maybe the two were swapped, or a month has no such day")
          .hasNoCause();
    }
  }

  @Test
  void countriesOfAPerson_areNotRepeated() {
    assertThat(catchThrowable(() -> Intern.builder().addAuthorisedToWorkIn("Qanaria")))
        .hasMessageStartingWith("Intern: one of authorisedToWorkIn must be a two-letter code")
        .hasNoCause();
    assertThat(catchThrowable(() -> ApplicantFacts.builder().addCitizenships("BE", "Qanaria")))
        .hasMessageStartingWith("ApplicantFacts: one of citizenships must be a two-letter code")
        .hasNoCause();
  }

  /** Its message shows 60 chars, without what is unseen; the platform's shows all. */
  @Test
  void refusedDate_isNotRepeatedByACause() {
    assertThat(catchThrowable(() -> DateRange.of("2026-09-01", "a\u202eb".repeat(1_000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause();
  }
}
