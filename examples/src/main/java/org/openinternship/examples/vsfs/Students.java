package org.openinternship.examples.vsfs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Draws students from all over the country, each at home in one or two kinds of work. */
final class Students {
  private static final List<String> ZONES =
      List.of("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles");
  private static final List<List<String>> STATES =
      List.of(
          List.of("New York", "Virginia", "Florida", "Ohio", "Massachusetts"),
          List.of("Illinois", "Texas", "Minnesota"),
          List.of("Colorado", "Utah"),
          List.of("California", "Washington", "Oregon"));
  private static final List<String> WEEKS =
      List.of(
          "Mon-Fri 08:00-11:00",
          "Mon-Thu 06:00-09:00, Sat 09:00-13:00",
          "Mon-Fri 18:00-22:00",
          "Tue-Thu 13:00-18:00",
          "daily 20:00-23:00");
  private static final List<String> LANGUAGES =
      List.of("es", "es", "es", "es", "fr", "fr", "fr", "de", "ar", "zh", "ja", "pt", "it", "ko");
  private static final int SHARE_WITH_SECOND_LANGUAGE = 70;

  private static final List<CefrLevel> LANGUAGE_LEVELS =
      List.of(CefrLevel.A2, CefrLevel.B1, CefrLevel.B2, CefrLevel.C1, CefrLevel.C2);
  private static final List<Proficiency> LEVELS =
      List.of(
          Proficiency.BASIC,
          Proficiency.BASIC,
          Proficiency.WORKING,
          Proficiency.ADVANCED,
          Proficiency.EXPERT);

  private final Random random;

  Students(Random random) {
    this.random = random;
  }

  /**
   * Draws one.
   *
   * @param id the key
   * @param term the term
   */
  Intern draw(String id, DateRange term) {
    int zone = Math.min(random.nextInt(6), random.nextInt(4));
    Work first = Work.KINDS.get(random.nextInt(Work.KINDS.size()));
    Work second = Work.KINDS.get(random.nextInt(Work.KINDS.size()));
    Intern.Builder intern =
        Intern.builder()
            .id(id)
            .addFieldsOfInterest(first.field(), second.field())
            .addLanguage("en", CefrLevel.C2)
            .workingHours(WorkingHours.of(ZONES.get(zone), WEEKS.get(random.nextInt(WEEKS.size()))))
            .hoursPerWeek(oneIn(25) ? 8 : 10 + random.nextInt(4))
            .education(Education.STUDENT)
            .addEnrolment(
                new Enrolment(
                    oneIn(5) ? Enrolment.Load.PART_TIME : Enrolment.Load.FULL_TIME,
                    Optional.of(term)))
            .location(Location.of("US", pick(STATES.get(zone))));
    levels(first, second).forEach(intern::addSkill);
    if (!oneIn(80)) {
      intern.addAuthorisedToWorkIn("US");
    }
    if (random.nextInt(100) < SHARE_WITH_SECOND_LANGUAGE) {
      intern.addLanguage(pick(LANGUAGES), pick(LANGUAGE_LEVELS));
    }
    if (oneIn(4)) {
      intern.addPreferredChannels(Channel.VIDEO_CALL);
    }
    if (oneIn(60)) {
      intern.compensationNeed(CompensationNeed.PAY_OR_CREDIT);
    }
    if (oneIn(3)) {
      intern.addLearningGoals(pick(pick(Work.KINDS).skills()));
    }
    return intern.build();
  }

  private Map<String, Proficiency> levels(Work first, Work second) {
    Map<String, Proficiency> levels = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(first.skills());
    names.addAll(second.skills());
    for (String name : names) {
      if (!oneIn(12)) {
        levels.putIfAbsent(name, pick(LEVELS));
      }
    }
    return levels;
  }

  private boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
