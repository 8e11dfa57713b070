package org.openinternship.benchmarks.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Says the numbers of W3 in the words of the library. */
final class PartyText {
  /** How many hours of one day, in its own zone, everybody works. */
  private static final int DAY = 12;

  private static final Compensation CREDIT = new Compensation.AcademicCredit(BigDecimal.valueOf(3));
  private static final LocalDate FIRST_WEEK = LocalDate.parse("2026-01-05");
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "pt", "it", "pl", "nl", "sv", "da");
  private static final List<Field> FIELDS =
      List.of(
          Field.SOFTWARE_DEVELOPMENT,
          Field.MARKETING,
          Field.RESEARCH,
          Field.WRITING,
          Field.MEDIA,
          Field.VIDEO,
          Field.HUMAN_RESOURCES,
          Field.ENGINEERING);

  private final Depth depth;
  private final List<WorkingHours> days =
      IntStream.rangeClosed(-DAY, DAY).mapToObj(PartyText::day).toList();

  /** What is said beyond the facts of the native program comes from draws of its own. */
  private final SplitMix random = new SplitMix(7);

  PartyText(Depth depth) {
    this.depth = depth;
  }

  private static WorkingHours day(int zone) {
    String offset = "%s%02d:00".formatted(zone < 0 ? "-" : "+", Math.abs(zone));
    return WorkingHours.of(zone == 0 ? "Z" : offset, "Wed 06:00-18:00");
  }

  Project project(int number, ProjectFacts facts) {
    Project.Builder project =
        Project.builder()
            .id(FactsCohort.projectKey(number))
            .host("host-%08d".formatted(number / 5))
            .supervisor(FactsCohort.supervisorOf(number))
            .seats(4 + number % 3)
            .hoursPerWeek(facts.hours())
            .period(period(facts.first(), facts.last()));
    if (facts.tolerance() < DAY) {
      project
          .coreHours(days.get(facts.zone() + DAY))
          .neededSharedMinutes(60 * (DAY - facts.tolerance()));
    }
    languages(facts.languages()).forEach(it -> project.needsLanguage(it, CefrLevel.B1));
    for (int skill = 0; skill < facts.skills().length; skill++) {
      Proficiency level = level(facts.levels()[skill]);
      if (facts.weights()[skill] > facts.levels()[skill]) {
        project.prefers(skillName(facts.skills()[skill]), level);
      } else {
        project.welcomes(skillName(facts.skills()[skill]), level);
      }
    }
    if (depth == Depth.ALL_CRITERIA) {
      project
          .field(pick(FIELDS))
          .addChannels(pick(Channel.values()), pick(Channel.values()))
          .compensation(CREDIT)
          .addTeaches(skillName(random.below(100)));
    }
    return project.build();
  }

  Intern intern(int number, InternFacts facts) {
    Intern.Builder intern =
        Intern.builder()
            .id(FactsCohort.internKey(number))
            .hoursPerWeek(facts.hours())
            .period(period(facts.first(), facts.last()))
            .workingHours(days.get(facts.zone() + DAY));
    languages(facts.languages())
        .forEach(it -> intern.addLanguage(new LanguageSkill(it, CefrLevel.B2)));
    for (int skill = 0; skill < facts.skills().length; skill++) {
      intern.addSkill(skillName(facts.skills()[skill]), level(facts.levels()[skill]));
    }
    if (depth == Depth.ALL_CRITERIA) {
      intern
          .addFieldsOfInterest(pick(FIELDS), pick(FIELDS))
          .addPreferredChannels(pick(Channel.values()), pick(Channel.values()))
          .compensationNeed(CompensationNeed.PAY_OR_CREDIT)
          .addLearningGoals(skillName(random.below(100)));
    }
    return intern.build();
  }

  static String skillName(int number) {
    return "skill " + number;
  }

  private static Proficiency level(int level) {
    return switch (level) {
      case 1 -> Proficiency.BASIC;
      case 2 -> Proficiency.WORKING;
      case 3 -> Proficiency.ADVANCED;
      default -> Proficiency.EXPERT;
    };
  }

  private static DateRange period(int first, int last) {
    return new DateRange(FIRST_WEEK.plusWeeks(first), FIRST_WEEK.plusWeeks(last).plusDays(6));
  }

  private static List<String> languages(int mask) {
    return LANGUAGES.stream().filter(it -> (mask >> LANGUAGES.indexOf(it) & 1) == 1).toList();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.below(values.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.below(values.length)];
  }
}
