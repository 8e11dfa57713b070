package org.openinternship.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.HostRuleException;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.matching.hindsight.HelpfulKind;
import org.openinternship.matching.hindsight.HindsightReason;
import org.openinternship.matching.hindsight.InternHindsight;
import org.openinternship.matching.hindsight.ProjectHindsight;
import org.openinternship.matching.hindsight.Remedy;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.optimum.SearchLimit;
import org.openinternship.matching.policy.GroupOrder;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.scoring.ScoringModel;

/** Answers to what would have helped whose search ends at a limit. */
class HindsightLimitTest {
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");

  /** One of each in turn: a level of sql, a level of German, an hour, a seat. */
  @Test
  void kinds_takeTurns() {
    Allocation allocation = match();
    assertThat(helped(allocation, 3).remedies()).isEmpty();
    assertThat(helped(allocation, 4).remedies())
        .extracting(it -> it.change().kind())
        .containsExactly(HelpfulKind.MORE_SEATS);
    assertThat(helped(allocation, 4).unfinished())
        .containsExactly(
            HelpfulKind.HIGHER_SKILL, HelpfulKind.HIGHER_LANGUAGE, HelpfulKind.MORE_HOURS);
    assertThat(helped(allocation, 1_000)).isEqualTo(allocation.whatWouldHaveHelped(ADA, API));
  }

  @Test
  void whatWasNotFinished_isSaid_andNeverThatNothingHelps() {
    InternHindsight one = helped(match(), 1);
    assertThat(one)
        .hasToString(
            "the search for what would have led intern ada to project api was not finished; not all"
                + " was tried of higher levels of skills, higher levels of languages, more hours"
                + " and more places there");
    assertThat(helped(match(), 4).reasons())
        .extracting(Reason::code)
        .containsExactly(HindsightReason.SEATS_MORE, HindsightReason.HELP_NOT_FINISHED);
    ProjectHindsight filled =
        match().whatWouldHaveFilled(ProjectId.of("map"), SearchLimit.steps(1));
    assertThat(filled.unfinished())
        .containsExactly(HelpfulKind.LOWER_SKILL_NEED, HelpfulKind.FEWER_HOURS);
    assertThat(filled)
        .hasToString(
            "the search for what would have filled project map was not finished; not all was tried"
                + " of lower levels of skills and fewer hours");
  }

  /** A clock that goes on by a second whenever it is read: once at the call, then at each trial. */
  @Test
  void time_countsFromTheCall() {
    for (int seconds = 1; seconds < 40; seconds++) {
      assertThat(
              match()
                  .whatWouldHaveHelped(
                      ADA, API, SearchLimit.time(Duration.ofSeconds(seconds), ticking())))
          .isEqualTo(seconds == 1 ? helped(match(), 1, 0) : helped(match(), seconds - 1));
    }
    InstantSource standing = InstantSource.fixed(Instant.EPOCH);
    assertThat(
            match().whatWouldHaveHelped(ADA, API, SearchLimit.time(Duration.ofNanos(1), standing)))
        .isEqualTo(match().whatWouldHaveHelped(ADA, API));
  }

  /** An answer whose time is over before the first trial has tried nothing. */
  private static InternHindsight helped(Allocation allocation, int any, int none) {
    InternHindsight one = helped(allocation, any);
    assertThat(one.remedies()).hasSize(none);
    return one;
  }

  private static InternHindsight helped(Allocation allocation, int trials) {
    return allocation.whatWouldHaveHelped(ADA, API, SearchLimit.steps(trials));
  }

  private static InstantSource ticking() {
    Instant[] now = {Instant.EPOCH};
    return () -> now[0] = now[0].plusSeconds(1);
  }

  /** A part of the whole answer: finished kinds as there, the others with some of theirs. */
  @Property(tries = 15)
  void answerWithinALimit_isPartOfTheWhole(
      @ForAll long seed, @ForAll GroupOrder groupOrder, @ForAll boolean live) {
    Random random = new Random(seed);
    Cohort cohort = new RandomFacts(random).flat(RandomCohort.small(seed));
    Allocation allocation =
        MatchingEngine.of(
                RandomCohort.policy(seed, groupOrder)
                    .withScoring(ScoringModel.standard())
                    .withMechanism(
                        live
                            ? DeferredAcceptance.internProposing()
                            : DeferredAcceptance.projectProposing()))
            .match(cohort);
    for (Project project : cohort.projects()) {
      ProjectHindsight whole = allocation.whatWouldHaveFilled(project.id());
      assertThat(whole.unfinished()).isEmpty();
      for (int trials = 1; trials <= 40; trials += 13) {
        ProjectHindsight part =
            allocation.whatWouldHaveFilled(project.id(), SearchLimit.steps(trials));
        checkPart(part.remedies(), part.unfinished(), whole.remedies());
      }
      if (!cohort.interns().isEmpty()) {
        InternId intern = cohort.interns().get(random.nextInt(cohort.interns().size())).id();
        InternHindsight helps = allocation.whatWouldHaveHelped(intern, project.id());
        assertThat(helps.unfinished()).isEmpty();
        for (int trials = 1; trials <= 400; trials += 1 + trials / 3) {
          InternHindsight part =
              allocation.whatWouldHaveHelped(intern, project.id(), SearchLimit.steps(trials));
          checkPart(part.remedies(), part.unfinished(), helps.remedies());
        }
        assertThat(allocation.whatWouldHaveHelped(intern, project.id(), SearchLimit.steps(10_000)))
            .isEqualTo(helps);
      }
    }
  }

  private static void checkPart(
      List<Remedy> part, Set<HelpfulKind> unfinished, List<Remedy> whole) {
    for (HelpfulKind kind : HelpfulKind.values()) {
      List<Remedy> there = whole.stream().filter(it -> it.change().kind() == kind).toList();
      List<Remedy> here = part.stream().filter(it -> it.change().kind() == kind).toList();
      if (unfinished.contains(kind)) {
        assertThat(there).hasSizeGreaterThanOrEqualTo(here.size());
        assertThat(here).isEqualTo(there.subList(0, here.size()));
      } else {
        assertThat(here).isEqualTo(there);
      }
    }
  }

  @Test
  void listener_isToldOfEachAnswer() {
    List<Integer> told = new ArrayList<>();
    Allocation allocation =
        MatchingEngine.withDefaults()
            .withProgress(
                (stage, percent) -> {
                  if (stage == MatchStage.HINDSIGHT) {
                    told.add(percent);
                  }
                })
            .match(cohort());
    assertThat(told).isEmpty();
    allocation.whatWouldHaveHelped(ADA, API);
    assertThat(told).startsWith(0).endsWith(100).isSorted().doesNotHaveDuplicates();
    assertThat(told).hasSizeGreaterThan(5);
    told.clear();
    allocation.whatWouldHaveFilled(ProjectId.of("map"), SearchLimit.steps(1));
    assertThat(told).startsWith(0).endsWith(100).isSorted().doesNotHaveDuplicates();
    told.clear();
    allocation.whatWouldHaveHelped("ben", "api"); // who has it
    assertThat(told).containsExactly(0, 100);
  }

  @Test
  void clockThatFails_isNamed_andTheNextAnswerIsWhole() {
    Allocation allocation = match();
    assertThatThrownBy(
            () ->
                allocation.whatWouldHaveHelped(
                    ADA, API, SearchLimit.time(Duration.ofSeconds(1), () -> null)))
        .isInstanceOf(HostRuleException.class)
        .hasMessageContaining("InstantSource gave no instant");
    assertThat(allocation.whatWouldHaveHelped(ADA, API).unfinished()).isEmpty();
  }

  @Test
  void limitsThatAreNone_areRefused() {
    assertThatThrownBy(() -> SearchLimit.steps(0))
        .hasMessageContaining("SearchSteps: max is 0, it must be");
    assertThatThrownBy(() -> SearchLimit.time(Duration.ZERO, ticking()))
        .hasMessageContaining("SearchTime: max is PT0S, it must be more than PT0S");
    assertThatThrownBy(() -> SearchLimit.time(Duration.ofDays(36_526), ticking()))
        .hasMessageContaining("SearchTime: max is PT");
    assertThatThrownBy(() -> SearchLimit.time(Duration.ofSeconds(1), null))
        .hasMessage("SearchTime.clock");
  }

  @Test
  void kindsThatAnAnswerCannotHave_areRefused() {
    InternHindsight none = helped(match(), 1);
    assertThatThrownBy(
            () ->
                new InternHindsight(
                    ADA, API, none.place(), List.of(), EnumSet.of(HelpfulKind.FEWER_HOURS)))
        .hasMessageContaining("unfinished has FEWER_HOURS");
    assertThatThrownBy(
            () -> new ProjectHindsight(API, 2, 1, List.of(), EnumSet.of(HelpfulKind.NEW_BID)))
        .hasMessageContaining("unfinished has NEW_BID");
    assertThatThrownBy(
            () -> new ProjectHindsight(API, 1, 1, List.of(), EnumSet.of(HelpfulKind.FEWER_HOURS)))
        .hasMessage(
            "ProjectHindsight: project api is full, number of remedies is 0 and of unfinished kinds"
                + " 1, both must be 0");
  }

  private static Allocation match() {
    return MatchingEngine.withDefaults().match(cohort());
  }

  /** Ben has api since he knows more; nobody knows enough for map. */
  private static Cohort cohort() {
    return Cohort.builder()
        .addIntern(
            Intern.builder()
                .id("ada")
                .addSkill("sql", Proficiency.BASIC)
                .addLanguage("de", CefrLevel.A1)
                .hoursPerWeek(10)
                .build())
        .addIntern(
            Intern.builder()
                .id("ben")
                .addSkill("sql", Proficiency.EXPERT)
                .addLanguage("de", CefrLevel.A1)
                .hoursPerWeek(10)
                .build())
        .addProject(
            Project.builder()
                .id("api")
                .host("ghent")
                .prefers("sql", Proficiency.EXPERT)
                .needsLanguage("de", CefrLevel.A1)
                .hoursPerWeek(10)
                .build())
        .addProject(
            Project.builder()
                .id("map")
                .host("ghent")
                .requires("java", Proficiency.EXPERT)
                .hoursPerWeek(20)
                .build())
        .addBids("ada", "api", "map")
        .addBids("ben", "api")
        .build();
  }
}
