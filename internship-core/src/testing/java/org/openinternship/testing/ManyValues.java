package org.openinternship.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Evidence;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Necessity;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.DateRange;

/** Gives those of a cohort values of their own, where chance would give many the same. */
final class ManyValues {
  private static final List<String> LANGUAGES = List.of("en", "pt", "fr", "nl", "yo", "hi");

  /** Named by few and by many: the first ten are half of what is drawn. */
  private static final int SKILLS = 300;

  private final Random random;

  private ManyValues(Random random) {
    this.random = random;
  }

  static Cohort in(Cohort cohort, Random random) {
    ManyValues values = new ManyValues(random);
    return cohort
        .withInterns(cohort.interns().stream().map(values::of).toList())
        .withProjects(cohort.projects().stream().map(values::of).toList());
  }

  private Intern of(Intern intern) {
    if (random.nextInt(20) == 0) {
      return intern; // with what it left out
    }
    return intern
        .withPeriod(period(90))
        .withLanguages(languages(6))
        .withFieldsOfInterest(many(3, i -> Field.of("field " + i)))
        .withLearningGoals(many(6, i -> "skill " + i))
        .withSkills(
            many(
                random.nextInt(20) == 0 ? 120 : 12,
                i -> new Skill("skill " + i, one(Proficiency.values()), Evidence.SELF_DECLARED)));
  }

  private Project of(Project project) {
    if (random.nextInt(20) == 0) {
      return project;
    }
    return project
        .withPeriod(period(20))
        .withLanguages(languages(2))
        .withField(Field.of("field " + random.nextInt(10)))
        .withTeaches(many(5, i -> "skill " + i))
        .withSkillNeeds(
            many(
                random.nextInt(20) == 0 ? 90 : 5,
                i ->
                    new SkillNeed(
                        "skill " + i, one(Proficiency.values()), one(Necessity.values()))));
  }

  private Optional<DateRange> period(int days) {
    LocalDate first = LocalDate.of(2026, 8, 20).plusDays(random.nextInt(60));
    return Optional.of(new DateRange(first, first.plusDays(days + random.nextInt(60))));
  }

  private List<LanguageSkill> languages(int max) {
    List<LanguageSkill> some = new ArrayList<>();
    for (String language : LANGUAGES) {
      if (random.nextInt(LANGUAGES.size()) < max) {
        some.add(new LanguageSkill(language, one(CefrLevel.values())));
      }
    }
    return some;
  }

  /** Up to so many different ones, by their numbers. */
  private <T> List<T> many(int max, IntFunction<T> named) {
    return IntStream.generate(() -> random.nextInt(random.nextBoolean() ? 10 : SKILLS))
        .limit(random.nextInt(max + 1))
        .distinct()
        .mapToObj(named)
        .toList();
  }

  private <T> T one(T[] all) {
    return all[random.nextInt(all.length)];
  }
}
