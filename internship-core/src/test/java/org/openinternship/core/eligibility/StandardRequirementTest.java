package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.eligibility.StandardRequirement.CHANNELS;
import static org.openinternship.core.eligibility.StandardRequirement.COMPENSATION;
import static org.openinternship.core.eligibility.StandardRequirement.EDUCATION;
import static org.openinternship.core.eligibility.StandardRequirement.LANGUAGES;
import static org.openinternship.core.eligibility.StandardRequirement.PERIOD;
import static org.openinternship.core.eligibility.StandardRequirement.REQUIRED_SKILLS;
import static org.openinternship.core.eligibility.StandardRequirement.SHARED_HOURS;
import static org.openinternship.core.eligibility.StandardRequirement.WEEKLY_HOURS;
import static org.openinternship.core.eligibility.StandardRequirement.WORK_AUTHORISATION;
import static org.openinternship.core.reason.GeneralReason.FACT_UNKNOWN;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Verdict;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Each requirement satisfied, violated and unknown. */
class StandardRequirementTest {

  private static final Cohort NO_TERM = Cohort.builder().build();
  private static final Cohort FALL =
      Cohort.builder().term(Term.of("fall", "2026-09-01", "2026-12-18")).build();

  private static Intern.Builder ada() {
    return Intern.builder().id("ada");
  }

  private static Project.Builder api() {
    return Project.builder().id("api").host("city");
  }

  private static Outcome check(
      Cohort cohort,
      SkillTaxonomy taxonomy,
      Requirement requirement,
      Intern.Builder intern,
      Project.Builder project) {
    return requirement
        .in(new PreparedCohort(cohort, taxonomy))
        .check(intern.build(), project.build());
  }

  private static Outcome check(
      Requirement requirement, Intern.Builder intern, Project.Builder project) {
    return check(NO_TERM, SkillTaxonomy.plain(), requirement, intern, project);
  }

  private static void satisfied(Outcome outcome) {
    assertThat(outcome).isEqualTo(Outcome.satisfied());
    assertThat(outcome.reasons()).isEmpty();
  }

  private static void violated(Outcome outcome, Reason... reasons) {
    assertThat(outcome).isEqualTo(new Outcome.Violated(List.of(reasons)));
  }

  private static void unknown(Outcome outcome, Fact fact) {
    assertThat(outcome).isEqualTo(new Outcome.Unknown(List.of(Reason.of(FACT_UNKNOWN, fact))));
  }

  @ParameterizedTest
  @EnumSource
  void projectThatAsksForNothing_isSatisfiedByAnybody(StandardRequirement requirement) {
    satisfied(check(requirement, ada(), api()));
  }

  /** What goes wrong elsewhere: a filter on missing data passes everyone. */
  @Test
  void aFilterOnMissingDataPassesEveryone() {
    Project demanding =
        api()
            .requires("java", Proficiency.BASIC)
            .needsLanguage("en", CefrLevel.A1)
            .hoursPerWeek(1)
            .period(DateRange.of("2026-09-01", "2026-09-30"))
            .coreHours(WorkingHours.of("UTC", "daily 00:00-24:00"))
            .neededSharedMinutes(1)
            .addAcceptedEducation(Education.STUDENT, Education.GRADUATE)
            .addAuthorisationNeeded(Country.of("BE"))
            .build();
    Intern blank = ada().build();
    Verdict verdict =
        EligibilityRules.standard()
            .in(new PreparedCohort(NO_TERM, SkillTaxonomy.plain()))
            .judge(blank, demanding);
    assertThat(verdict.eligible()).isFalse();
    assertThat(verdict.lines())
        .filteredOn(line -> line.outcome() instanceof Outcome.Unknown)
        .extracting(Verdict.Line::requirement)
        .containsExactly(
            "REQUIRED_SKILLS",
            "LANGUAGES",
            "WEEKLY_HOURS",
            "PERIOD",
            "SHARED_HOURS",
            "WORK_AUTHORISATION",
            "EDUCATION");
    assertThat(verdict.against()).allMatch(reason -> reason.code() == FACT_UNKNOWN);
  }

  @Test
  void requiredSkills() {
    Project.Builder project =
        api()
            .requires("java", Proficiency.WORKING)
            .requires("sql", Proficiency.BASIC)
            .prefers("go", Proficiency.EXPERT)
            .welcomes("rust", Proficiency.EXPERT);
    satisfied(
        check(
            REQUIRED_SKILLS,
            ada().addSkill("JAVA", Proficiency.WORKING).addSkill("sql", Proficiency.EXPERT),
            project));
    violated(
        check(REQUIRED_SKILLS, ada().addSkill("java", Proficiency.BASIC), project),
        Reason.of(EligibilityReason.SKILL_TOO_LOW, "java", "WORKING", "BASIC"),
        Reason.of(EligibilityReason.SKILL_MISSING, "sql", "BASIC"));
    unknown(check(REQUIRED_SKILLS, ada(), project), Fact.INTERN_SKILLS);
    satisfied(check(REQUIRED_SKILLS, ada(), api().prefers("go", Proficiency.BASIC)));
  }

  @Test
  void requiredSkills_countTheHigherOfTwoLevels() {
    satisfied(
        check(
            REQUIRED_SKILLS,
            ada().addSkill("java", Proficiency.ADVANCED).addSkill("java", Proficiency.BASIC),
            api().requires("java", Proficiency.ADVANCED)));
  }

  @Test
  void requiredSkills_neverMatchAPartOfAName() {
    violated(
        check(
            REQUIRED_SKILLS,
            ada().addSkill("maintain", Proficiency.EXPERT).addSkill("golang", Proficiency.EXPERT),
            api().requires("ai", Proficiency.BASIC).requires("go", Proficiency.BASIC)),
        Reason.of(EligibilityReason.SKILL_MISSING, "ai", "BASIC"),
        Reason.of(EligibilityReason.SKILL_MISSING, "go", "BASIC"));
  }

  @Test
  void requiredSkills_followAliasesAndBroaderSkills() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder()
            .alias("golang", "go")
            .broader("spring boot", "java")
            .broader("java", "programming")
            .build();
    Intern.Builder intern =
        ada().addSkill("golang", Proficiency.BASIC).addSkill("Spring Boot", Proficiency.ADVANCED);
    satisfied(
        check(
            NO_TERM,
            taxonomy,
            REQUIRED_SKILLS,
            intern,
            api().requires("go", Proficiency.BASIC).requires("programming", Proficiency.ADVANCED)));
    violated(
        check(
            NO_TERM,
            taxonomy,
            REQUIRED_SKILLS,
            ada().addSkill("java", Proficiency.EXPERT),
            api().requires("spring boot", Proficiency.BASIC)),
        Reason.of(EligibilityReason.SKILL_MISSING, "spring boot", "BASIC"));
  }

  @Test
  void requiredSkillOfSeveralMeanings_isUnknown_andToldAlsoWhereAnotherIsMissing() {
    SkillTaxonomy taxonomy =
        SkillTaxonomy.builder().alias("js", "javascript").alias("js", "job scheduling").build();
    Intern.Builder intern = ada().addSkill("javascript", Proficiency.EXPERT);
    Project.Builder project = api().requires("js", Proficiency.BASIC);
    assertThat(check(NO_TERM, taxonomy, REQUIRED_SKILLS, intern, project))
        .isEqualTo(
            new Outcome.Unknown(
                List.of(
                    Reason.of(
                        EligibilityReason.SKILL_AMBIGUOUS,
                        "js",
                        List.of("javascript", "job scheduling")))));
    violated(
        check(
            NO_TERM, taxonomy, REQUIRED_SKILLS, intern, project.requires("sql", Proficiency.BASIC)),
        Reason.of(EligibilityReason.SKILL_MISSING, "sql", "BASIC"),
        Reason.of(
            EligibilityReason.SKILL_AMBIGUOUS, "js", List.of("javascript", "job scheduling")));
    assertThat(check(NO_TERM, taxonomy, REQUIRED_SKILLS, ada(), project).reasons())
        .extracting(Reason::code)
        .as("nor does an intern without a skill hide it")
        .containsExactly(FACT_UNKNOWN, EligibilityReason.SKILL_AMBIGUOUS);
  }

  @Test
  void languages() {
    Project.Builder project =
        api().needsLanguage("en", CefrLevel.B2).needsLanguage("pt", CefrLevel.A1);
    satisfied(
        check(
            LANGUAGES,
            ada()
                .addLanguage("en", CefrLevel.A1)
                .addLanguage("en-GB", CefrLevel.B2)
                .addLanguage("pt-BR", CefrLevel.C2),
            project));
    violated(
        check(LANGUAGES, ada().addLanguage("en", CefrLevel.B1), project),
        Reason.of(GeneralReason.LANGUAGE_TOO_LOW, "en", "B2", "B1"),
        Reason.of(GeneralReason.LANGUAGE_MISSING, "pt", "A1"));
    unknown(check(LANGUAGES, ada(), project), Fact.INTERN_LANGUAGES);
  }

  @Test
  void weeklyHours() {
    satisfied(check(WEEKLY_HOURS, ada().hoursPerWeek(10), api().hoursPerWeek(10)));
    violated(
        check(WEEKLY_HOURS, ada().hoursPerWeek(9), api().hoursPerWeek(10)),
        Reason.of(EligibilityReason.WEEKLY_HOURS_TOO_FEW, 10, 9));
    unknown(check(WEEKLY_HOURS, ada(), api().hoursPerWeek(10)), Fact.INTERN_HOURS_PER_WEEK);
  }

  @Test
  void period() {
    DateRange september = DateRange.of("2026-09-01", "2026-09-30");
    satisfied(check(PERIOD, ada().period(september), api().period(september)));
    violated(
        check(
            PERIOD,
            ada().period(DateRange.of("2026-09-02", "2026-10-30")),
            api().period(september)),
        Reason.of(
            EligibilityReason.PERIOD_NOT_COVERED,
            "2026-09-01/2026-09-30",
            "2026-09-02/2026-10-30"));
    violated(
        check(
            PERIOD,
            ada().period(DateRange.of("2026-08-01", "2026-09-29")),
            api().period(september)),
        Reason.of(
            EligibilityReason.PERIOD_NOT_COVERED,
            "2026-09-01/2026-09-30",
            "2026-08-01/2026-09-29"));
    unknown(check(PERIOD, ada(), api().period(september)), Fact.INTERN_PERIOD);
  }

  @Test
  void period_isTheTermUnlessSaid() {
    SkillTaxonomy plain = SkillTaxonomy.plain();
    satisfied(check(FALL, plain, PERIOD, ada(), api()));
    violated(
        check(FALL, plain, PERIOD, ada().period(DateRange.of("2026-09-01", "2026-12-17")), api()),
        Reason.of(
            EligibilityReason.PERIOD_NOT_COVERED,
            "2026-09-01/2026-12-18",
            "2026-09-01/2026-12-17"));
    violated(
        check(FALL, plain, PERIOD, ada(), api().period(DateRange.of("2026-09-01", "2026-12-19"))),
        Reason.of(
            EligibilityReason.PERIOD_NOT_COVERED,
            "2026-09-01/2026-12-19",
            "2026-09-01/2026-12-18"));
  }

  @Test
  void sharedHours() {
    Project.Builder project =
        api()
            .coreHours(WorkingHours.of("Europe/Brussels", "Mon 14:00-17:00"))
            .neededSharedMinutes(60);
    Intern.Builder lagos = ada().workingHours(WorkingHours.of("Africa/Lagos", "Mon 15:00-16:00"));
    DateRange winter = DateRange.of("2026-11-02", "2026-11-29");
    satisfied(check(SHARED_HOURS, lagos, project.period(winter)));
    violated(
        check(SHARED_HOURS, lagos, project.neededSharedMinutes(61)),
        Reason.of(EligibilityReason.SHARED_HOURS_TOO_FEW, 60, 61));
    unknown(check(SHARED_HOURS, ada(), project), Fact.INTERN_WORKING_HOURS);
    unknown(
        check(
            SHARED_HOURS,
            lagos,
            api()
                .coreHours(WorkingHours.of("Europe/Brussels", "Mon 14:00-17:00"))
                .neededSharedMinutes(60)),
        Fact.PROJECT_PERIOD);
  }

  /** Lagos has no summer time: 16:00 there is 17:00 in Brussels until 25 October, then 16:00. */
  @Test
  void sharedHours_areThoseOfTheWorstWeek_throughSummerTime() {
    Project.Builder project =
        api()
            .coreHours(WorkingHours.of("Europe/Brussels", "Mon 14:00-17:00"))
            .neededSharedMinutes(60);
    Intern.Builder intern = ada().workingHours(WorkingHours.of("Africa/Lagos", "Mon 15:00-17:00"));
    SkillTaxonomy plain = SkillTaxonomy.plain();
    satisfied(check(FALL, plain, SHARED_HOURS, intern, project));
    violated(
        check(FALL, plain, SHARED_HOURS, intern, project.neededSharedMinutes(120)),
        Reason.of(EligibilityReason.SHARED_HOURS_TOO_FEW, 60, 120));
    satisfied(
        check(
            FALL,
            plain,
            SHARED_HOURS,
            intern,
            project.period(DateRange.of("2026-11-02", "2026-12-18"))));
  }

  @Test
  void channels() {
    Project.Builder project = api().addChannels(Channel.EMAIL, Channel.VIDEO_CALL);
    satisfied(check(CHANNELS, ada().addImpossibleChannel(Channel.EMAIL), project));
    satisfied(check(CHANNELS, ada().addImpossibleChannels(Channel.values()), api()));
    violated(
        check(
            CHANNELS,
            ada().addImpossibleChannels(Channel.VIDEO_CALL, Channel.SMS, Channel.EMAIL),
            project),
        Reason.of(EligibilityReason.NO_COMMON_CHANNEL, List.of("EMAIL", "VIDEO_CALL")));
  }

  @Test
  void compensation() {
    Compensation hourly = new Compensation.Hourly(Money.of("12.50", "EUR"));
    Compensation credit = new Compensation.AcademicCredit(BigDecimal.ONE);
    Intern.Builder payOnly = ada().compensationNeed(CompensationNeed.PAY);
    Intern.Builder payOrCredit = ada().compensationNeed(CompensationNeed.PAY_OR_CREDIT);
    satisfied(check(COMPENSATION, ada(), api().compensation(Compensation.unpaid())));
    satisfied(check(COMPENSATION, payOnly, api().compensation(hourly)));
    satisfied(check(COMPENSATION, payOrCredit, api().compensation(credit)));
    violated(
        check(COMPENSATION, payOnly, api().compensation(credit)),
        Reason.of(EligibilityReason.COMPENSATION_NEEDED, "1 academic credits"));
    violated(
        check(COMPENSATION, payOrCredit, api().compensation(Compensation.unpaid())),
        Reason.of(EligibilityReason.COMPENSATION_NEEDED, "unpaid"));
    unknown(check(COMPENSATION, payOrCredit, api()), Fact.PROJECT_COMPENSATION);
  }

  @Test
  void workAuthorisation() {
    Project.Builder project = api().addAllAuthorisationNeeded(countries("US", "BE"));
    satisfied(check(WORK_AUTHORISATION, ada().addAuthorisedToWorkIn("NG", "BE"), project));
    violated(
        check(WORK_AUTHORISATION, ada().addAuthorisedToWorkIn("NG"), project),
        Reason.of(GeneralReason.NOT_AUTHORISED_TO_WORK, List.of("BE", "US")));
    unknown(check(WORK_AUTHORISATION, ada(), project), Fact.INTERN_WORK_AUTHORISATION);
  }

  private static List<Country> countries(String... codes) {
    return Arrays.stream(codes).map(Country::of).toList();
  }

  @Test
  void education() {
    Project.Builder project = api().addAcceptedEducation(Education.STUDENT);
    satisfied(check(EDUCATION, ada().education(Education.STUDENT), project));
    violated(
        check(EDUCATION, ada().education(Education.GRADUATE), project),
        Reason.of(EligibilityReason.EDUCATION_NOT_ACCEPTED, List.of("STUDENT"), "GRADUATE"));
    unknown(check(EDUCATION, ada(), project), Fact.INTERN_EDUCATION);
  }
}
