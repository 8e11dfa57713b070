package org.openinternship.examples.preflib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Supervisor;
import org.openinternship.examples.output.Printed;
import org.openinternship.examples.output.RealData;
import org.openinternship.examples.report.Complaint;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.exchange.PreflibFile;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.CapacityTree;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.MarketBuilder;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.Match;

/**
 * Real bids. The numbers are known answers of an independent exact solver: some assignment places
 * every student, and no assignment gives more of them their first choice.
 */
class PreflibExampleTest {
  private static final String FOLDER = "preflib-00038";

  @ParameterizedTest
  @CsvSource({"4, 34, 63, 25", "6, 38, 133, 26"})
  void draws_areStableAndPlausible(int year, int students, int projects, int maxFirstChoices) {
    Cohort cohort = PreflibCohort.read(RealData.with(FOLDER), year);
    assertThat(cohort.interns()).hasSize(students);
    assertThat(cohort.projects()).hasSize(projects);
    assertThat(cohort.validate().of(Severity.ERROR)).isEmpty();

    for (long seed = 0; seed < 20; seed++) {
      MatchingEngine engine = MatchingEngine.of(PreflibExample.policy(seed));
      AllocationRecord record = engine.match(cohort).record();
      assertThat(record.blockingPairs()).isEmpty();
      assertThat(record.matches()).hasSizeBetween(students * 4 / 5, students);
      assertThat(record.profile().placedAt(1)).isBetween(students / 2, maxFirstChoices);
      assertThat(record.lottery().seed()).isEqualTo(seed);
      checkFeasible(cohort, record.matches());
      assertThat(engine.withThreads(4).match(cohort).record()).isEqualTo(record);
    }
  }

  private static void checkFeasible(Cohort cohort, List<Match> matches) {
    Map<InternId, List<ProjectId>> bids =
        cohort.bids().stream().collect(Collectors.toMap(Bids::intern, Bids::projects));
    Map<ProjectId, SupervisorId> supervisors =
        cohort.projects().stream()
            .collect(Collectors.toMap(Project::id, p -> p.supervisor().orElseThrow()));
    Map<SupervisorId, Integer> load = new HashMap<>();
    for (Match match : matches) {
      int choice = match.choice().orElseThrow();
      assertThat(bids.get(match.intern()).get(choice - 1)).isEqualTo(match.project());
      load.merge(supervisors.get(match.project()), 1, Integer::sum);
    }
    assertThat(matches).extracting(Match::project).doesNotHaveDuplicates();
    for (Supervisor supervisor : cohort.supervisors()) {
      assertThat(load.getOrDefault(supervisor.id(), 0))
          .isLessThanOrEqualTo(supervisor.maxInterns().orElseThrow());
    }
  }

  /** The same lists, limits and lots in numbers give the same places. */
  @ParameterizedTest
  @CsvSource({"4", "6"})
  void theMarketBelowTheEngine_matchesAlike(int year) {
    Cohort cohort = PreflibCohort.read(RealData.with(FOLDER), year);
    List<InternId> interns = cohort.interns().stream().map(Intern::id).sorted().toList();
    List<Project> projects =
        cohort.projects().stream().sorted(Comparator.comparing(Project::id)).toList();
    List<ProjectId> keys = projects.stream().map(Project::id).toList();
    CapacityTree.Builder tree =
        CapacityTree.builder(projects.stream().mapToInt(Project::seats).toArray());
    List<String> nodes = new ArrayList<>(keys.stream().map(ProjectId::value).toList());
    for (Supervisor supervisor : cohort.supervisors()) {
      nodes.add(supervisor.id().value());
      tree.group(
          supervisor.maxInterns().orElseThrow(),
          IntStream.range(0, keys.size())
              .filter(p -> projects.get(p).supervisor().orElseThrow().equals(supervisor.id()))
              .toArray());
    }
    Map<InternId, List<ProjectId>> bids =
        cohort.bids().stream().collect(Collectors.toMap(Bids::intern, Bids::projects));
    for (long seed = 0; seed < 20; seed++) {
      for (Lottery lottery : List.of(Lottery.single(seed), Lottery.perProject(seed))) {
        MarketBuilder market =
            Market.builder(tree.build())
                .lottery(lottery)
                .keys(interns.stream().map(InternId::value).toList(), nodes);
        for (InternId intern : interns) {
          market.interns(
              PreferenceList.strict(bids.get(intern).stream().mapToInt(keys::indexOf).toArray()));
        }
        for (int group = keys.size(); group < nodes.size(); group++) {
          market.ranking(group, PreferenceList.tied(IntStream.range(0, interns.size()).toArray()));
        }
        Assignment assignment = DeferredAcceptance.internProposing().assign(market.build());
        Allocation allocation =
            MatchingEngine.of(PreflibExample.policy(seed).withLottery(lottery)).match(cohort);
        for (int i = 0; i < interns.size(); i++) {
          int project = assignment.project(i);
          assertThat(allocation.matchOf(interns.get(i)).map(Match::project))
              .isEqualTo(project < 0 ? Optional.empty() : Optional.of(keys.get(project)));
        }
      }
    }
  }

  @Test
  void seeds_decide() {
    Cohort cohort = PreflibCohort.read(RealData.with(FOLDER), 6);
    List<Match> one = MatchingEngine.of(PreflibExample.policy(1)).match(cohort).matches();
    List<Match> two = MatchingEngine.of(PreflibExample.policy(2)).match(cohort).matches();
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void supervisorsWithoutCapacity_areBidForAndGetNobody() {
    Cohort cohort = PreflibCohort.read(RealData.with(FOLDER), 4);
    Allocation allocation = MatchingEngine.of(PreflibExample.policy(0)).match(cohort);
    ProjectId closed = ProjectId.of("p023");
    assertThat(cohort.bids()).anySatisfy(b -> assertThat(b.projects()).contains(closed));
    assertThat(allocation.matches()).extracting(Match::project).doesNotContain(closed);
    assertThat(allocation.explain(closed).others()).isNotEmpty();
  }

  /** The published file is written back to the byte. */
  @ParameterizedTest
  @ValueSource(ints = {4, 6})
  void publishedFiles_areWrittenBackAsTheyAre(int year) throws IOException {
    Path file = RealData.with(FOLDER).resolve(FOLDER).resolve("00038-0000000" + year + ".soi");
    String text = Files.readString(file);
    assertThat(PreflibFile.read(text).toText().strip()).isEqualTo(text.strip());
  }

  @Test
  void run_printsTheReport() {
    Path data = RealData.with(FOLDER);
    assertThat(Printed.by(out -> PreflibExample.run(data, out)))
        .startsWith("University projects 2012/13: 38 interns, 133 projects with 133 seats");
  }

  @Test
  void read_withoutData_saysWhatToDo(@TempDir Path empty) {
    assertThatThrownBy(() -> PreflibCohort.read(empty, 4))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("-Ddata=DIRECTORY");
  }

  @Test
  void read_ofAFileInAnotherForm_saysSo(@TempDir Path data) throws IOException {
    Path folder = Files.createDirectory(data.resolve(FOLDER));
    Files.writeString(
        folder.resolve("00038-00000004.soi"),
        PreflibFile.of(List.of("a", "b"), List.of(PreferenceList.strict(0, 1))).toText());
    Files.writeString(
        folder.resolve("00038-00000004.dat"), "Supervisor,Capacity,Projects\nSupervisor 0,1,0\n");
    assertThatThrownBy(() -> PreflibCohort.read(data, 4))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("project 1 has no supervisor");
  }
}
