package org.openinternship.core.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.openinternship.core.cascade.Team.member;
import static org.openinternship.core.cascade.Team.person;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;

class MentorCascadeTest {
  private static final CascadeRules STANDARD = CascadeRules.standard();

  private final MentorCascade team =
      Team.of(
          member("s", 0, null),
          member("x", 1, "s"),
          member("a", 2, "x"),
          member("b", 2, "x"),
          member("a1", 3, "a"),
          member("a2", 3, "a").withNeedsPerWeek(Duration.ofMinutes(90)));

  @Test
  void cascadeOfAVsfsTeam_with343Interns_isSoundAndAnswers() {
    MentorCascade vsfs = Team.vsfs(343);
    assertThat(vsfs.members()).hasSize(344); // the supervisor is no intern
    assertThat(STANDARD.check(vsfs).findings()).isEmpty();
    assertThat(vsfs.escalationPath(person("l5-284")))
        .extracting(PersonId::value)
        .containsExactly("l4-11", "l3-11", "l2-1", "x", "s");
    assertThat(vsfs.loads()).hasSize(59).noneMatch(MentorLoad::tooMuch);
  }

  @Test
  void cascadeAcrossCareerStages_hasLevelsOfItsOwn() {
    CascadeMember professor =
        CascadeMember.builder()
            .person(MentorId.of("m1"))
            .level("senior")
            .zone("Africa/Accra")
            .givesPerWeek(Duration.ofHours(1))
            .build();
    CascadeMember graduate =
        professor
            .withPerson(MentorId.of("m2"))
            .withLevel("mid-career")
            .withMentor(MentorId.of("m1"));
    CascadeMember intern =
        professor.withPerson(person("i1")).withLevel("graduate").withMentor(MentorId.of("m2"));
    MentorCascade waaph =
        MentorCascade.of(
            List.of("senior", "mid-career", "graduate"), List.of(professor, graduate, intern));
    assertThat(STANDARD.check(waaph).findings()).isEmpty();
    assertThat(waaph.escalationPath(person("i1")))
        .containsExactly(MentorId.of("m2"), MentorId.of("m1"));
  }

  @Test
  void questions() {
    assertThat(team.top()).contains(person("s"));
    assertThat(team.member(person("a")).orElseThrow().mentor()).contains(person("x"));
    assertThat(team.member(person("z"))).isEmpty();
    assertThat(team.reports(person("x"))).containsExactly(person("a"), person("b"));
    assertThat(team.reports(person("b"))).isEmpty();
    assertThat(team.at("department heads")).containsExactly(person("a1"), person("a2"));
    assertThat(team.at("interns")).isEmpty();
    assertThat(team.escalationPath(person("a1")))
        .containsExactly(person("a"), person("x"), person("s"));
    assertThat(team.escalationPath(person("s"))).isEmpty();
    assertThat(team.load(person("a")))
        .isEqualTo(new MentorLoad(person("a"), 2, Duration.ofMinutes(150), Duration.ofHours(12)));
    assertThat(team.load(person("b")).needed()).isZero();
    assertThat(team.loads())
        .extracting(MentorLoad::mentor)
        .containsExactly(person("s"), person("x"), person("a"));
  }

  @Test
  void twelveDirectReportsAreFine_thirteenAWarning() {
    assertThat(STANDARD.check(withReports(12)).findings()).isEmpty();
    assertThat(
            STANDARD.withMaxReports(13).check(withReports(13)).of(CascadeReason.TOO_MANY_REPORTS))
        .isEmpty();
    assertThat(STANDARD.check(withReports(13)).of(CascadeReason.TOO_MANY_REPORTS))
        .containsExactly(
            finding(Severity.WARNING, "/members/0", CascadeReason.TOO_MANY_REPORTS, "s", 13, 12));
  }

  @Test
  void reportsMayNeedAllTheTimeOfAMentor_notAMinuteMore() {
    assertThat(STANDARD.check(withReports(12)).findings()).isEmpty();
    List<CascadeMember> members = new ArrayList<>(withReports(12).members());
    members.set(12, members.get(12).withNeedsPerWeek(Duration.ofMinutes(61)));
    assertThat(STANDARD.check(MentorCascade.of(Team.VSFS, members)).findings())
        .containsExactly(
            finding(
                Severity.WARNING,
                "/members/0/givesPerWeek",
                CascadeReason.MENTOR_OVERLOADED,
                "s",
                721,
                720));
  }

  @Test
  void valuesWithoutTheirParts_areRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> new MentorLoad(person("s"), 0, null, Duration.ZERO))
        .withMessage("MentorLoad.needed");
    assertThatNullPointerException()
        .isThrownBy(() -> new MentorLoad(person("s"), 0, Duration.ZERO, null))
        .withMessage("MentorLoad.given");
    assertThatNullPointerException()
        .isThrownBy(() -> new CascadeChange.WithoutMentor(person("s"), null))
        .withMessage("WithoutMentor.reason");
  }

  private static MentorCascade withReports(int reports) {
    List<CascadeMember> members = new ArrayList<>(List.of(member("s", 0, null)));
    for (int i = 0; i < reports; i++) {
      members.add(member("i" + i, 1, "s"));
    }
    return MentorCascade.of(Team.VSFS, members);
  }

  @Test
  void eachLevelMentorsTheOneBelow() {
    assertThat(STANDARD.check(Team.of(member("s", 0, null), member("a", 2, "s"))).findings())
        .containsExactly(
            finding(
                Severity.WARNING,
                "/members/1/mentor",
                CascadeReason.LEVEL_LEFT_OUT,
                "s",
                "supervisor",
                "a",
                "leadership team"));
    assertThat(
            STANDARD
                .check(Team.of(member("s", 0, null), member("a", 1, "s"), member("b", 1, "a")))
                .findings())
        .containsExactly(
            finding(
                Severity.ERROR,
                "/members/2/mentor",
                CascadeReason.MENTOR_NOT_ABOVE,
                "a",
                "executive officer",
                "b",
                "executive officer"));
  }

  @Test
  void allFaultsAreFoundAtOnce() {
    MentorCascade broken =
        Team.of(
            member("s", 0, null),
            member("t", 0, null),
            member("a", 1, "b"),
            member("b", 2, "a"),
            member("c", 3, "b"),
            member("d", 1, "gone"),
            member("d", 1, "s"),
            member("e", 1, "s").withLevel("friends"));
    assertThat(STANDARD.check(broken).findings())
        .containsExactly(
            finding(Severity.ERROR, "/members/1", CascadeReason.SECOND_TOP, "t", "s"),
            finding(
                Severity.ERROR,
                "/members/2/mentor",
                CascadeReason.MENTOR_NOT_ABOVE,
                "b",
                "leadership team",
                "a",
                "executive officer"),
            finding(Severity.ERROR, "/members/2/mentor", CascadeReason.MENTOR_CYCLE, "a"),
            finding(Severity.ERROR, "/members/2/mentor", CascadeReason.NOT_REACHED_FROM_TOP, "a"),
            finding(Severity.ERROR, "/members/3/mentor", CascadeReason.NOT_REACHED_FROM_TOP, "b"),
            finding(Severity.ERROR, "/members/4/mentor", CascadeReason.NOT_REACHED_FROM_TOP, "c"),
            finding(Severity.ERROR, "/members/5/mentor", CascadeReason.UNKNOWN_MENTOR, "gone", "d"),
            finding(Severity.ERROR, "/members/5/mentor", CascadeReason.NOT_REACHED_FROM_TOP, "d"),
            finding(Severity.ERROR, "/members/6/person", GeneralReason.DUPLICATE_ID, "person", "d"),
            finding(
                Severity.ERROR, "/members/7/level", CascadeReason.UNKNOWN_LEVEL, "e", "friends"));
    assertThat(broken.escalationPath(person("c"))).containsExactly(person("b"), person("a"));
    assertThat(broken.escalationPath(person("a"))).containsExactly(person("b"));
    assertThat(broken.escalationPath(person("d"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> broken.departure(person("c"), Team.AUTUMN, STANDARD))
        .withMessageContaining("MENTOR_CYCLE");
  }

  @Test
  void withoutATop() {
    Report report = STANDARD.check(Team.of(member("a", 1, "b"), member("b", 0, "a")));
    assertThat(report.of(CascadeReason.CASCADE_WITHOUT_TOP))
        .containsExactly(finding(Severity.ERROR, "/members", CascadeReason.CASCADE_WITHOUT_TOP));
    assertThat(STANDARD.check(Team.of()).findings())
        .containsExactly(finding(Severity.ERROR, "/members", CascadeReason.CASCADE_WITHOUT_TOP));
    assertThat(Team.of().top()).isEmpty();
  }

  @Test
  void succession_keepsMentorAndReports_evenAtTheTop() {
    MentorCascade after =
        team.succession(person("s"), person("s2"), ZoneId.of("Asia/Kolkata"), Duration.ofHours(2));
    assertThat(after.top()).contains(person("s2"));
    assertThat(after.escalationPath(person("a"))).containsExactly(person("x"), person("s2"));
    assertThat(after.member(person("s2")).orElseThrow())
        .isEqualTo(member("s2", 0, null, "Asia/Kolkata").withGivesPerWeek(Duration.ofHours(2)));
    assertThat(after.member(person("s"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> team.succession(person("a"), person("b"), ZoneId.of("UTC"), Duration.ZERO))
        .withMessageContaining("b is in the cascade already");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> team.succession(person("z"), person("y"), ZoneId.of("UTC"), Duration.ZERO))
        .withMessageContaining("z is not in the cascade");
  }

  @Test
  void badInput() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MentorCascade.of(List.of(), List.of()))
        .withMessageStartingWith("MentorCascade: levels is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MentorCascade.of(List.of("a", " "), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MentorCascade.of(List.of("a", "a"), List.of()));
    for (PersonId unknown : List.of(person("z"), MentorId.of("a"))) {
      assertThatIllegalArgumentException().isThrownBy(() -> team.reports(unknown));
      assertThatIllegalArgumentException().isThrownBy(() -> team.escalationPath(unknown));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> team.load(unknown))
          .withMessage("MentorCascade: %s is not in the cascade. Maybe they have left", unknown);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> team.at("friends"))
        .withMessageContaining("there is no level 'friends'");
    CascadeMember member = member("a", 1, "s");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.withLevel(" "))
        .withMessageContaining("level is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.withMentor(person("a")))
        .withMessageContaining("mentor is a, it must be another person");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.withGivesPerWeek(Duration.ofHours(169)))
        .withMessageContaining("givesPerWeek is PT169H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> member.withNeedsPerWeek(Duration.ofHours(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxReports(0))
        .withMessageContaining("maxReports is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxClockDistance(Duration.ofHours(13)))
        .withMessageContaining("maxClockDistance is PT13H");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.withMaxClockDistance(Duration.ofHours(-1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MentorLoad(person("a"), -1, Duration.ZERO, Duration.ZERO));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MentorLoad(person("a"), 1, Duration.ofHours(-1), Duration.ZERO));
  }

  @Test
  void memberDefaults_areAnHourNeededAndNoneGiven() {
    CascadeMember plain =
        CascadeMember.builder().person(person("a")).level("interns").zone("UTC").build();
    assertThat(plain.needsPerWeek()).isEqualTo(Duration.ofHours(1));
    assertThat(plain.givesPerWeek()).isZero();
    assertThat(plain.mentor()).isEqualTo(Optional.empty());
  }

  private static Finding finding(
      Severity severity, String path, ReasonCode code, Object... arguments) {
    return new Finding(severity, path, Reason.of(code, arguments));
  }
}
