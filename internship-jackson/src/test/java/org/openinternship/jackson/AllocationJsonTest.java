package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.CohortReason;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.LateList;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.BlockingMatch;
import org.openinternship.matching.result.CriterionSpread;
import org.openinternship.matching.result.Cutoff;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.matching.result.MatchProfile;
import org.openinternship.matching.result.MatchReason;
import org.openinternship.matching.result.RefusedPair;
import org.openinternship.matching.result.Standing;
import org.openinternship.matching.result.UnfilledProject;
import org.openinternship.matching.result.UnplacedIntern;
import org.openinternship.matching.scoring.Contribution;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Score;
import org.openinternship.matching.verify.BlockingCase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AllocationJsonTest {
  private static final InternshipJson JSON = InternshipJson.standard();

  private static AllocationRecord full() {
    Score score =
        new Score(
            List.of(
                new Contribution("SKILL_COVERAGE", Measure.of(7, 12), 40),
                new Contribution("SHARED_HOURS", Measure.unknown(), 10),
                new Contribution("LANGUAGES", Measure.notAsked(), 5)));
    return AllocationRecord.builder()
        .libraryVersion("0.1.0")
        .policyVersion("2026-2")
        .mechanism("deferred-acceptance/intern-proposing")
        .lottery(Lottery.single(20261123))
        .interns(3)
        .projects(2)
        .pairs(4)
        .addMatch(
            Match.builder()
                .intern(InternId.of("ada"))
                .project(ProjectId.of("open-data-api"))
                .origin(MatchOrigin.RANKED_BID)
                .choice(1)
                .score(score)
                .build())
        .addMatch(
            Match.builder()
                .intern(InternId.of("bo"))
                .project(ProjectId.of("city-walks"))
                .origin(MatchOrigin.AGREEMENT)
                .score(new Score(List.of()))
                .build())
        .addUnplaced(
            new UnplacedIntern(
                InternId.of("cy"), Reason.of(MatchReason.NO_LISTED_PROJECT, 1, "cy")))
        .addUnfilled(new UnfilledProject(ProjectId.of("open-data-api"), 2, 1, false))
        .profile(new MatchProfile(List.of(1), 0, 0, 1))
        .addCutoff(
            new Cutoff(
                ProjectId.of("city-walks"),
                1,
                Standing.builder()
                    .by(ProjectId.of("city-walks"))
                    .rank(1)
                    .draw(4294967295L)
                    .build()))
        .addBlockingPair(
            new BlockingMatch(
                InternId.of("cy"),
                ProjectId.of("open-data-api"),
                BlockingCase.GROUP_PREFERS,
                HostUnitId.of("data")))
        .addRefusal(
            new RefusedPair(
                InternId.of("cy"),
                ProjectId.of("open-data-api"),
                List.of(Reason.of(EligibilityReason.WEEKLY_HOURS_TOO_FEW, 10, 5))))
        .addSpread(new CriterionSpread("SKILL_COVERAGE", 40, 0, 23_333_320))
        .addFinding(
            new Finding(
                Severity.WARNING,
                "/projects/0/period",
                Reason.of(
                    CohortReason.PERIOD_OUTSIDE_TERM,
                    "open-data-api",
                    "2026-09-14/2027-01-15",
                    "2026-09-01/2026-12-18")))
        .build();
  }

  @Test
  void fullRecord_isWrittenAsReviewed() {
    Golden.assertSame("documents/1/allocation.json", JSON.toText(full()));
  }

  @Test
  void fullRecord_isReadBack() {
    assertThat(JSON.read(Golden.read("documents/1/allocation.json"), AllocationRecord.class))
        .isEqualTo(full());
  }

  /** So many pairs are refused that their reasons are made when they are written. */
  @Test
  void reasonsMadeWhenTheyAreRead_areWrittenAsThoseMadeAtOnce() {
    Cohort.Builder cohort = Cohort.builder();
    String[] projects = new String[12];
    for (int i = 0; i < projects.length; i++) {
      projects[i] = "p" + i;
      cohort.addProject(
          Project.builder().id(projects[i]).host("h").seats(1).hoursPerWeek(10 + i).build());
    }
    for (int i = 0; i < projects.length; i++) {
      cohort
          .addIntern(Intern.builder().id("i" + i).hoursPerWeek(5 + i / 2).build())
          .addBids("i" + i, projects);
    }
    AllocationRecord late = MatchingEngine.withDefaults().match(cohort.build()).record();
    List<RefusedPair> made =
        late.refusals().stream()
            .map(it -> new RefusedPair(it.intern(), it.project(), List.copyOf(it.reasons())))
            .toList();
    assertThat(late.refusals().get(0).reasons()).isInstanceOf(LateList.class);
    assertThat(JSON.toText(late)).isEqualTo(JSON.toText(late.withRefusals(made)));
    assertThat(JSON.read(JSON.toText(late), AllocationRecord.class)).isEqualTo(late);
  }

  @Test
  void matchOfACohort_isWrittenAndReadBack() {
    Cohort cohort = FullCohort.cohort().withHostRankings().withExclusions();
    Allocation allocation = MatchingEngine.withDefaults().match(cohort);
    AllocationRecord record = allocation.record();
    String text = JSON.toText(record);
    assertThat(record.matches()).isNotEmpty();
    assertThat(JSON.read(text, AllocationRecord.class)).isEqualTo(record);
    assertThat(JSON.toText(MatchingEngine.withDefaults().match(cohort).record())).isEqualTo(text);
  }

  @Test
  void figuresThatFollowFromOthers_mayBeLeftOut() {
    JsonNode tree = JsonMapper.shared().readTree(Golden.read("documents/1/allocation.json"));
    assertThat(tree.findParents("outOf")).isNotEmpty();
    tree.findParents("outOf").forEach(score -> ((ObjectNode) score).remove("asked"));
    for (String figure : List.of("stable", "points", "outOf", "message")) {
      assertThat(tree.findParents(figure)).isNotEmpty();
      tree.findParents(figure).forEach(node -> ((ObjectNode) node).remove(figure));
      assertThat(tree.findParents(figure)).isEmpty();
    }
    assertThat(JSON.read(tree.toString(), AllocationRecord.class)).isEqualTo(full());
  }

  @Test
  void messageOfAReason_isForReaders() {
    String german =
        Golden.read("documents/1/allocation.json")
            .replaceAll("\"message\": \"[^\"]*\"", "\"message\": \"ganz anders\"");
    assertThat(JSON.read(german, AllocationRecord.class)).isEqualTo(full());
  }

  @Test
  void figuresThatContradictOthers_areRefused() {
    String text = Golden.read("documents/1/allocation.json");
    assertContradiction(
        text.replace("\"stable\": false", "\"stable\": true"),
        "/stable: found true, but false follows from the rest");
    assertContradiction(
        text.replace("\"weight\": 40, \"points\": 23.333333", "\"weight\": 40, \"points\": 24"),
        "/matches/0/score/contributions/0/points: found 24, but 23.333333 follows from the rest");
    assertContradiction(
        text.replaceFirst("\"outOf\": 55", "\"outOf\": 100"),
        "/matches/0/score/outOf: found 100, but 55 follows from the rest");
    assertContradiction(
        text.replaceFirst("\"asked\": 50", "\"asked\": 55"),
        "/matches/0/score/asked: found 55, but 50 follows from the rest");
    assertContradiction(
        text.replaceFirst("\"points\": 23.333333", "\"points\": 23.333334"),
        "/matches/0/score/points: found 23.333334, but 23.333333 follows from the rest");
  }

  private static void assertContradiction(String text, String message) {
    assertThat(text).isNotEqualTo(Golden.read("documents/1/allocation.json"));
    assertThatThrownBy(() -> JSON.read(text, AllocationRecord.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void reasonWithArgumentsOfAnotherCode_isRefused() {
    assertThatThrownBy(
            () ->
                JSON.read(
                    "{\"code\":\"FACT_UNKNOWN\",\"arguments\":{\"skill\":\"java\"}}", Reason.class))
        .isInstanceOf(InternshipJsonException.class)
        .hasMessageStartingWith("/: Reason: argument 'fact' of FACT_UNKNOWN is missing");
  }
}
