package org.openinternship.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.core.eligibility.StandardRequirement.COMPENSATION;
import static org.openinternship.core.eligibility.StandardRequirement.PERIOD;
import static org.openinternship.core.eligibility.StandardRequirement.REQUIRED_SKILLS;
import static org.openinternship.core.eligibility.StandardRequirement.WEEKLY_HOURS;
import static org.openinternship.core.finding.WhenUnknown.REJECT;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.PickedPairs.Answer;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Channel;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Education;
import org.openinternship.core.people.Intern;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** Requirements that no project asks for are left out where pairs are picked, and no others. */
class AskedRequirementsTest {
  private static final Cohort NO_TERM = Cohort.builder().build();
  private static final DateRange SEPTEMBER = DateRange.of("2026-09-01", "2026-09-30");
  private static final WorkingHours MORNINGS = WorkingHours.of("UTC", "daily 08:00-12:00");
  private static final Project BLANK = project().build();

  private static Project.Builder project() {
    return Project.builder().id("api").host("city");
  }

  private static Intern.Builder ada() {
    return Intern.builder().id("ada");
  }

  /** A project that asks for one thing, in the smallest way there is. */
  private static Project asking(StandardRequirement requirement) {
    return switch (requirement) {
      case REQUIRED_SKILLS -> project().requires("java", Proficiency.BASIC).build();
      case LANGUAGES -> project().needsLanguage("en", CefrLevel.A1).build();
      case WEEKLY_HOURS -> project().hoursPerWeek(1).build();
      case PERIOD -> project().period(SEPTEMBER).build();
      case SHARED_HOURS -> project().coreHours(MORNINGS).neededSharedMinutes(1).build();
      case CHANNELS -> project().addChannel(Channel.EMAIL).build();
      case COMPENSATION -> project().compensation(Compensation.unpaid()).build();
      case WORK_AUTHORISATION -> project().addAuthorisationNeeded(Country.of("BE")).build();
      case EDUCATION -> project().addAcceptedEducation(Education.STUDENT).build();
    };
  }

  /** A project that says all it can, and asks for nothing. */
  private static Project talkative() {
    return project()
        .title("API")
        .prefers("go", Proficiency.EXPERT)
        .welcomes("rust", Proficiency.BASIC)
        .coreHours(MORNINGS)
        .build();
  }

  private static PreparedCohort prepared(Cohort cohort) {
    return new PreparedCohort(cohort, SkillTaxonomy.plain());
  }

  private static boolean isLookedAt(
      Cohort cohort, StandardRequirement requirement, Project... projects) {
    return columns(cohort, EligibilityRules.none().with(requirement, REJECT), projects) == 1;
  }

  private static int columns(Cohort cohort, EligibilityRules rules, Project... projects) {
    PreparedCohort prepared = prepared(cohort);
    return PickedPairs.columns(rules.in(prepared), prepared, List.of(projects)).length;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPENSATION")
  void projectThatAsksForNothing_asksForNoRequirement(StandardRequirement requirement) {
    assertThat(requirement.isAskedBy(prepared(NO_TERM), BLANK)).isFalse();
    assertThat(isLookedAt(NO_TERM, requirement, BLANK, BLANK)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COMPENSATION")
  void whatIsOnlySaidOrPreferred_isNotLookedAt(StandardRequirement requirement) {
    assertThat(isLookedAt(NO_TERM, requirement, talkative(), talkative())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void projectThatAsks_isLookedAt_whereverItStands(StandardRequirement requirement) {
    Project asking = asking(requirement);
    assertThat(requirement.isAskedBy(prepared(NO_TERM), asking)).isTrue();
    assertThat(isLookedAt(NO_TERM, requirement, asking)).isTrue();
    assertThat(isLookedAt(NO_TERM, requirement, asking, asking)).as("all alike").isTrue();
    assertThat(isLookedAt(NO_TERM, requirement, asking, BLANK)).isTrue();
    assertThat(isLookedAt(NO_TERM, requirement, BLANK, asking)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void projectThatAsksForOneThing_asksForNoOther(StandardRequirement requirement) {
    EligibilityRules others = EligibilityRules.none();
    for (StandardRequirement other : StandardRequirement.values()) {
      others = other == requirement || other == COMPENSATION ? others : others.with(other, REJECT);
    }
    assertThat(columns(NO_TERM, others, asking(requirement))).isZero();
  }

  /** What somebody needs to be able to work is asked of every project. */
  @Test
  void compensation_isAskedByInterns_ofProjectsThatSayNothing() {
    assertThat(COMPENSATION.isAskedBy(prepared(NO_TERM), BLANK)).isTrue();
    PreparedCohort prepared = prepared(NO_TERM);
    Project paid =
        project().compensation(new Compensation.Hourly(Money.of("12.50", "EUR"))).build();
    PickedPairs pairs =
        EligibilityRules.none()
            .with(COMPENSATION, REJECT)
            .in(prepared)
            .picked(List.of(BLANK, asking(COMPENSATION), paid));
    int[] all = {0, 1, 2};
    assertThat(pairs.of(ada().build(), all))
        .containsExactly(Answer.ADMITTED, Answer.ADMITTED, Answer.ADMITTED);
    assertThat(pairs.of(ada().compensationNeed(CompensationNeed.PAY).build(), all))
        .containsExactly(Answer.OPEN, Answer.CLOSED, Answer.ADMITTED);
  }

  @ParameterizedTest
  @EnumSource
  void noProjects_askForNothing(StandardRequirement requirement) {
    assertThat(isLookedAt(NO_TERM, requirement)).isFalse();
  }

  @Test
  void datesOfTheTerm_areAskedForByProjectsThatSayNone() {
    Cohort fall = Cohort.builder().term(Term.of("fall", "2026-09-01", "2026-12-18")).build();
    assertThat(PERIOD.isAskedBy(prepared(fall), BLANK)).isTrue();
    assertThat(isLookedAt(fall, PERIOD, BLANK)).isTrue();
  }

  /** Above so many values of projects, they are asked about one by one. */
  @Test
  void fewValuesAndMany_areAnsweredAlike() {
    for (int many : List.of(2, 64, 65, 80)) {
      List<Project> projects =
          IntStream.rangeClosed(1, many).mapToObj(h -> project().hoursPerWeek(h).build()).toList();
      PickedPairs pairs =
          EligibilityRules.none().with(WEEKLY_HOURS, REJECT).in(prepared(NO_TERM)).picked(projects);
      int[] rows = IntStream.range(0, many).toArray();
      for (int has : new int[] {0, 1, many - 1, many, 1}) {
        Intern intern = has == 0 ? ada().build() : ada().hoursPerWeek(has).build();
        assertThat(pairs.of(intern, rows))
            .as("%s hours of %s", has, many)
            .isEqualTo(
                IntStream.rangeClosed(1, many)
                    .mapToObj(
                        h -> has == 0 ? Answer.OPEN : h <= has ? Answer.ADMITTED : Answer.CLOSED)
                    .toArray(Answer[]::new));
      }
    }
  }

  /** An answer that admits all leaves what an earlier requirement said. */
  @Test
  void whoeverMeetsAllOfOneRequirement_isStillKeptOutByAnother() {
    Project both = project().hoursPerWeek(10).period(SEPTEMBER).build();
    PickedPairs pairs =
        EligibilityRules.none()
            .with(WEEKLY_HOURS, REJECT)
            .with(PERIOD, REJECT)
            .with(REQUIRED_SKILLS, REJECT)
            .in(prepared(NO_TERM))
            .picked(Collections.nCopies(2, both));
    assertThat(pairs.of(ada().hoursPerWeek(9).period(SEPTEMBER).build(), new int[] {0, 1}))
        .containsExactly(Answer.CLOSED, Answer.CLOSED);
    assertThat(pairs.of(ada().hoursPerWeek(10).build(), new int[] {1}))
        .containsExactly(Answer.OPEN);
    assertThat(pairs.of(ada().hoursPerWeek(10).period(SEPTEMBER).build(), new int[] {1}))
        .containsExactly(Answer.ADMITTED);
  }
}
