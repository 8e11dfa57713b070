package org.openinternship.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.exchange.StudentProjectFile.Lecturer;
import org.openinternship.matching.exchange.StudentProjectFile.OfferedProject;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.MatchingPolicy;

class MarketFilesProperties {
  private static PreferenceList list(Random random, int size, boolean ties, int atLeast) {
    List<Integer> members = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(members, random);
    List<int[]> tiers = new ArrayList<>();
    int length = Math.max(atLeast, random.nextInt(size + 1));
    for (int from = 0, to; from < length; from = to) {
      to = ties ? Math.min(length, from + 1 + random.nextInt(3)) : from + 1;
      tiers.add(members.subList(from, to).stream().mapToInt(Integer::intValue).toArray());
    }
    return PreferenceList.tiers(tiers.toArray(int[][]::new));
  }

  static StudentProjectFile studentProjects(Random random) {
    int students = random.nextInt(7);
    int projects = random.nextInt(6);
    int lecturers = (projects == 0 ? 0 : 1) + random.nextInt(3);
    boolean ties = random.nextBoolean();
    return new StudentProjectFile(
        IntStream.range(0, students).mapToObj(i -> list(random, projects, ties, 0)).toList(),
        IntStream.range(0, projects)
            .mapToObj(i -> new OfferedProject(random.nextInt(3), random.nextInt(lecturers)))
            .toList(),
        IntStream.range(0, lecturers)
            .mapToObj(i -> new Lecturer(random.nextInt(4), list(random, students, ties, 0)))
            .toList());
  }

  static PreflibFile preflib(Random random) {
    int alternatives = 1 + random.nextInt(6);
    boolean ties = random.nextBoolean();
    int atLeast = random.nextBoolean() ? alternatives : 1;
    return PreflibFile.of(
        IntStream.range(0, alternatives).mapToObj(i -> "Project: " + i).toList(),
        IntStream.range(0, random.nextInt(6))
            .mapToObj(i -> list(random, alternatives, ties, atLeast))
            .toList());
  }

  @Property(tries = 300)
  void studentProjects_areReadAsTheyWereWritten(@ForAll long seed) {
    StudentProjectFile file = studentProjects(new Random(seed));
    assertThat(StudentProjectFile.read(file.toText())).isEqualTo(file);
  }

  @Property(tries = 300)
  void preflib_isReadAsItWasWritten(@ForAll long seed) {
    PreflibFile file = preflib(new Random(seed));
    assertThat(PreflibFile.read(file.toText())).isEqualTo(file);
    assertThat(PreflibFile.of(file.alternatives(), file.lists())).isEqualTo(file);
    assertThat(file.bids(i -> "v" + i, p -> "p" + p))
        .extracting(bids -> bids.projects().size())
        .containsExactlyElementsOf(file.lists().stream().map(PreferenceList::size).toList());
  }

  /** Without ties no lot is drawn, so the market and the cohort have one answer. */
  @Property(tries = 60)
  void strictLists_matchAlikeInMarketAndCohort(@ForAll long seed) {
    Random random = new Random(seed);
    StudentProjectFile drawn = studentProjects(random);
    StudentProjectFile file =
        new StudentProjectFile(
            drawn.students().stream().map(MarketFilesProperties::strict).toList(),
            drawn.projects(),
            drawn.lecturers().stream()
                .map(it -> new Lecturer(it.capacity(), strict(it.students())))
                .toList());
    Assignment assignment =
        DeferredAcceptance.internProposing().assign(file.market(Lottery.single(1)));
    Allocation allocation =
        MatchingEngine.of(MatchingPolicy.preferenceLists()).match(file.cohort("university"));
    for (int student = 0; student < file.students().size(); student++) {
      int project = assignment.project(student);
      assertThat(allocation.matchOf("s" + (student + 1)).map(it -> it.project().value()))
          .isEqualTo(project < 0 ? Optional.empty() : Optional.of("p" + (project + 1)));
    }
  }

  private static PreferenceList strict(PreferenceList list) {
    return PreferenceList.strict(IntStream.range(0, list.size()).map(list::member).toArray());
  }

  /** Whatever is done to a text, it is read as something that reads the same again, or refused. */
  @Property(tries = 500)
  void damagedTexts_areReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    boolean preflib = random.nextBoolean();
    StringBuilder text =
        new StringBuilder(preflib ? preflib(random).toText() : studentProjects(random).toText());
    for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 0; i--) {
      int at = random.nextInt(text.length());
      String piece = "(){},: \n\t#0123x-\u0000".substring(random.nextInt(15)).substring(0, 1);
      text.replace(at, at + random.nextInt(2), piece);
    }
    MarketFileFuzz.check(text.toString());
  }
}
