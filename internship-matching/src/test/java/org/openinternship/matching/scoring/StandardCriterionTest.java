package org.openinternship.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.skill.Proficiency.ADVANCED;
import static org.openinternship.core.skill.Proficiency.BASIC;
import static org.openinternship.core.skill.Proficiency.EXPERT;
import static org.openinternship.core.skill.Proficiency.WORKING;
import static org.openinternship.matching.scoring.StandardCriterion.CHANNELS;
import static org.openinternship.matching.scoring.StandardCriterion.COMPENSATION;
import static org.openinternship.matching.scoring.StandardCriterion.FIELD_OF_INTEREST;
import static org.openinternship.matching.scoring.StandardCriterion.LANGUAGES;
import static org.openinternship.matching.scoring.StandardCriterion.LEARNING_VALUE;
import static org.openinternship.matching.scoring.StandardCriterion.PERIOD;
import static org.openinternship.matching.scoring.StandardCriterion.SHARED_HOURS;
import static org.openinternship.matching.scoring.StandardCriterion.SKILL_COVERAGE;
import static org.openinternship.matching.scoring.StandardCriterion.SUPERVISION_CAPACITY;
import static org.openinternship.matching.scoring.StandardCriterion.WEEKLY_HOURS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Each criterion by examples worked out by hand. */
class StandardCriterionTest {

  private static final SkillTaxonomy TAXONOMY =
      SkillTaxonomy.builder()
          .alias("golang", "go")
          .alias("js", "javascript")
          .alias("js", "job scheduling")
          .broader("spring boot", "java")
          .build();
  private static final Cohort FALL =
      Cohort.builder().term(Term.of("fall", "2026-09-01", "2026-12-18")).build();

  private static Intern.Builder ada() {
    return Intern.builder().id("ada");
  }

  private static Project.Builder api() {
    return Project.builder().id("api").host("city");
  }

  private static Measure measure(
      Cohort cohort, Criterion criterion, Intern.Builder intern, Project.Builder project) {
    return criterion
        .in(new PreparedCohort(cohort, TAXONOMY))
        .measure(intern.build(), project.build());
  }

  private static Measure measure(
      Criterion criterion, Intern.Builder intern, Project.Builder project) {
    return measure(Cohort.builder().build(), criterion, intern, project);
  }

  @ParameterizedTest
  @EnumSource
  void whereNobodySaysAnything_nothingIsAsked(StandardCriterion criterion) {
    assertThat(measure(criterion, ada(), api()))
        .isEqualTo(criterion == SUPERVISION_CAPACITY ? Measure.unknown() : Measure.notAsked());
  }

  @ParameterizedTest
  @EnumSource
  void missingFacts_areUnknownAndCountNothing(StandardCriterion criterion) {
    Project.Builder project =
        api()
            .requires("java", BASIC)
            .field(Field.RESEARCH)
            .coreHours(WorkingHours.of("UTC", "daily 00:00-24:00"))
            .hoursPerWeek(1)
            .period(DateRange.of("2026-09-01", "2026-09-30"))
            .addChannel(Channel.EMAIL)
            .needsLanguage("en", CefrLevel.A1);
    Intern.Builder intern = ada().compensationNeed(CompensationNeed.PAY).addLearningGoal("js");
    assertThat(measure(criterion, intern, project)).isEqualTo(Measure.unknown());
  }

  /** The other side of what an intern wishes: the project does not say. */
  @Test
  void wishesThatAProjectSaysNothingAbout_areUnknown() {
    assertThat(measure(FIELD_OF_INTEREST, ada().addFieldsOfInterest(Field.MEDIA), api()))
        .isEqualTo(Measure.unknown());
    assertThat(measure(CHANNELS, ada().addPreferredChannels(Channel.SMS), api()))
        .isEqualTo(Measure.unknown());
    assertThat(measure(LEARNING_VALUE, ada().addLearningGoal("rust"), api()))
        .isEqualTo(Measure.unknown());
  }

  /** java: 4 x 3 asked, 4 x 2 there; sql: 2 x 2, nothing; go: 1 x 1, all of it. */
  @Test
  void skillCoverage_countsLevelsTimesNecessity() {
    assertThat(
            measure(
                SKILL_COVERAGE,
                ada().addSkill("java", WORKING).addSkill("golang", EXPERT),
                api().requires("java", ADVANCED).prefers("sql", WORKING).welcomes("go", BASIC)))
        .isEqualTo(Measure.of(8 + 0 + 1, 12 + 4 + 1));
  }

  @Test
  void skillCoverage_countsTheHigherOfTwoLevels_andBroaderSkills() {
    assertThat(
            measure(
                SKILL_COVERAGE,
                ada().addSkill("java", BASIC).addSkill("Spring Boot", ADVANCED),
                api().requires("java", EXPERT)))
        .isEqualTo(Measure.of(12, 16));
  }

  /** Item 4 of what goes wrong elsewhere: skills by substring. */
  @Test
  void skillCoverage_neverMatchesAPartOfAName() {
    Intern.Builder intern =
        ada().addSkill("maintain", EXPERT).addSkill("javascript", EXPERT).addSkill("C", EXPERT);
    Project.Builder project =
        api().requires("ai", BASIC).requires("java", BASIC).requires("C++", BASIC);
    assertThat(measure(SKILL_COVERAGE, intern, project)).isEqualTo(Measure.of(0, 12));
  }

  @Test
  void skillCoverage_ofAnAmbiguousName_isNothing() {
    assertThat(
            measure(
                SKILL_COVERAGE,
                ada().addSkill("javascript", EXPERT),
                api().requires("js", BASIC).prefers("javascript", BASIC)))
        .isEqualTo(Measure.of(2, 6));
    assertThat(
            measure(
                SKILL_COVERAGE, ada().addSkill("js", EXPERT), api().requires("javascript", BASIC)))
        .isEqualTo(Measure.of(0, 4));
  }

  @Test
  void fieldOfInterest() {
    Intern.Builder intern = ada().addFieldsOfInterest(Field.MEDIA, Field.of("Beekeeping"));
    assertThat(measure(FIELD_OF_INTEREST, intern, api().field(Field.of("beekeeping"))))
        .isEqualTo(Measure.full());
    assertThat(measure(FIELD_OF_INTEREST, intern, api().field(Field.SOCIAL_MEDIA)))
        .isEqualTo(Measure.of(false));
  }

  /** Lagos 15-17 h is Brussels 16-18 h in summer and 15-17 h in winter: at worst 60 minutes. */
  @Test
  void sharedHours_areThoseOfTheWorstWeek_upToWhatIsWorked() {
    Intern.Builder intern = ada().workingHours(WorkingHours.of("Africa/Lagos", "Mon 15:00-17:00"));
    Project.Builder project =
        api().coreHours(WorkingHours.of("Europe/Brussels", "Mon 14:00-17:00"));
    assertThat(measure(FALL, SHARED_HOURS, intern, project)).isEqualTo(Measure.of(60, 180));
    assertThat(measure(FALL, SHARED_HOURS, intern, project.hoursPerWeek(2)))
        .isEqualTo(Measure.of(60, 120));
    assertThat(measure(FALL, SHARED_HOURS, intern, project.hoursPerWeek(40)))
        .isEqualTo(Measure.of(60, 180));
    assertThat(measure(FALL, SHARED_HOURS, ada(), project)).isEqualTo(Measure.unknown());
  }

  @Test
  void weeklyHours() {
    assertThat(measure(WEEKLY_HOURS, ada().hoursPerWeek(5), api().hoursPerWeek(20)))
        .isEqualTo(Measure.of(5, 20));
    assertThat(measure(WEEKLY_HOURS, ada().hoursPerWeek(30), api().hoursPerWeek(20)).normalised())
        .isEqualTo(Measure.WHOLE);
  }

  @Test
  void period_countsDays_andIsTheTermUnlessSaid() {
    DateRange september = DateRange.of("2026-09-01", "2026-09-30");
    assertThat(
            measure(
                PERIOD,
                ada().period(DateRange.of("2026-09-21", "2026-10-10")),
                api().period(september)))
        .isEqualTo(Measure.of(10, 30));
    assertThat(
            measure(
                PERIOD,
                ada().period(DateRange.of("2026-10-01", "2026-10-10")),
                api().period(september)))
        .isEqualTo(Measure.of(0, 30));
    assertThat(measure(FALL, PERIOD, ada().period(september), api()))
        .isEqualTo(Measure.of(30, 109));
    assertThat(measure(FALL, PERIOD, ada(), api().period(september))).isEqualTo(Measure.unknown());
    assertThat(measure(FALL, PERIOD, ada(), api())).isEqualTo(Measure.unknown());
    assertThat(measure(PERIOD, ada().period(september), api())).isEqualTo(Measure.notAsked());
  }

  /** en: B2 (4) asked, B1 (3) there; pt: A2 (2) asked, pt-BR C1 there; fr: A1 (1), not there. */
  @Test
  void languages_countLevels() {
    assertThat(
            measure(
                LANGUAGES,
                ada()
                    .addLanguage("en", CefrLevel.B1)
                    .addLanguage("en-GB", CefrLevel.A1)
                    .addLanguage("pt-BR", CefrLevel.C1),
                api()
                    .needsLanguage("en", CefrLevel.B2)
                    .needsLanguage("pt", CefrLevel.A2)
                    .needsLanguage("fr", CefrLevel.A1)))
        .isEqualTo(Measure.of(3 + 2 + 0, 4 + 2 + 1));
  }

  @Test
  void channels_countPreferredOnes() {
    Project.Builder project = api().addChannels(Channel.EMAIL, Channel.SMS, Channel.PHONE);
    assertThat(measure(CHANNELS, ada().addPreferredChannels(Channel.SMS, Channel.WEBINAR), project))
        .isEqualTo(Measure.of(1, 3));
    assertThat(
            measure(CHANNELS, ada().addImpossibleChannels(Channel.SMS, Channel.WEBINAR), project))
        .isEqualTo(Measure.unknown());
  }

  @Test
  void compensation() {
    Intern.Builder intern = ada().compensationNeed(CompensationNeed.PAY_OR_CREDIT);
    assertThat(
            measure(COMPENSATION, intern, api().compensation(Compensation.unpaid())).normalised())
        .isZero();
    assertThat(measure(COMPENSATION, intern, api())).isEqualTo(Measure.unknown());
  }

  @Test
  void learningValue_countsGoalsThatAreTaughtOrWorkedWith() {
    Project.Builder project = api().addTeaches("SQL").welcomes("go", EXPERT);
    assertThat(
            measure(LEARNING_VALUE, ada().addLearningGoals("sql", "golang", "go", "rust"), project))
        .isEqualTo(Measure.of(2, 3));
    assertThat(measure(LEARNING_VALUE, ada().addLearningGoal("rust"), api().addTeaches("sql")))
        .isEqualTo(Measure.of(0, 1));
  }

  /** Goals that nobody can place are not the same as no goals. */
  @Test
  void learningValue_ofAmbiguousGoalsOnly_isUnknown() {
    assertThat(measure(LEARNING_VALUE, ada().addLearningGoal("js"), api().addTeaches("sql")))
        .isEqualTo(Measure.unknown());
  }
}
