package org.openinternship.examples.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WorkingHours;

/** The hours that the two sides of a match share, each by its own clock. */
final class Clocks {
  private static final int HOURS_OF_A_DAY = 24;

  /**
   * What two clocks share.
   *
   * @param minutes the minutes a week at which both work, on average over the dates
   * @param apart how far the clocks are apart on the first of the dates, in hours around the globe,
   *     half an hour counted as one: 0 to 12
   */
  record Shared(int minutes, int apart) {}

  private record Question(WorkingHours project, WorkingHours intern, DateRange period) {}

  private final Optional<DateRange> term;
  private final Map<Question, Shared> answers = new HashMap<>();

  Clocks(Cohort cohort) {
    this.term = cohort.term().map(Term::period);
  }

  /** The dates of a project, or else those of the term. */
  Optional<DateRange> period(Project project) {
    return project.period().or(() -> term);
  }

  /** What they share; empty if the hours of a side or the dates are not known. */
  Optional<Shared> shared(Project project, Intern intern) {
    Optional<DateRange> period = period(project);
    if (period.isEmpty() || project.coreHours().isEmpty() || intern.workingHours().isEmpty()) {
      return Optional.empty();
    }
    Question question =
        new Question(project.coreHours().get(), intern.workingHours().get(), period.get());
    return Optional.of(answers.computeIfAbsent(question, Clocks::answer));
  }

  private static Shared answer(Question question) {
    int minutes =
        SharedHours.of(question.project(), question.intern(), question.period())
            .averageMinutesPerWeek();
    Instant start = question.period().first().atStartOfDay().toInstant(ZoneOffset.UTC);
    int seconds = Math.abs(offset(question.project(), start) - offset(question.intern(), start));
    int hours = (seconds + 1_800) / 3_600 % HOURS_OF_A_DAY;
    return new Shared(minutes, Math.min(hours, HOURS_OF_A_DAY - hours));
  }

  private static int offset(WorkingHours hours, Instant at) {
    return hours.zone().getRules().getOffset(at).getTotalSeconds();
  }
}
