package org.openinternship.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.host.Project;
import org.openinternship.matching.market.PreferenceList;

class PreflibFileTest {
  private static final String TIES =
      """
      # FILE NAME: projects.toi
      # TITLE: Projects
      # DESCRIPTION:\s
      # DATA TYPE: toi
      # MODIFICATION TYPE: original
      # NUMBER ALTERNATIVES: 3
      # NUMBER VOTERS: 3
      # NUMBER UNIQUE ORDERS: 2
      # ALTERNATIVE NAME 1: Open data
      # ALTERNATIVE NAME 2: City: map
      # ALTERNATIVE NAME 3: Web
      2: 3,{1,2}
      1: 2
      """;

  private static List<String> faults(String text) {
    return catchThrowableOfType(FindingsException.class, () -> PreflibFile.read(text))
        .report()
        .findings()
        .stream()
        .map(finding -> finding.reason().message())
        .toList();
  }

  @Test
  void file_isReadAndWrittenBack() {
    PreflibFile file = PreflibFile.read(TIES);
    assertThat(file.type()).isEqualTo(PreflibType.TOI);
    assertThat(file.alternatives()).containsExactly("Open data", "City: map", "Web");
    assertThat(file.header())
        .containsExactly(
            Map.entry("FILE NAME", "projects.toi"),
            Map.entry("TITLE", "Projects"),
            Map.entry("DESCRIPTION", ""),
            Map.entry("MODIFICATION TYPE", "original"));
    PreferenceList both = PreferenceList.tiers(new int[] {2}, new int[] {0, 1});
    assertThat(file.lists()).containsExactly(both, both, PreferenceList.strict(1));
    assertThat(file.bids(voter -> "v" + voter, alternative -> "p" + alternative))
        .containsExactly(
            Bids.by("v0").then("p2").thenTied("p0", "p1"),
            Bids.by("v1").then("p2").thenTied("p0", "p1"),
            Bids.by("v2").then("p1"));
    assertThat(file.toText()).isEqualTo(TIES);
  }

  @Test
  void of_takesTheNarrowestType_andCountsEqualLists() {
    List<String> names = List.of("a", "b");
    PreferenceList ab = PreferenceList.strict(0, 1);
    assertThat(PreflibFile.of(names, List.of(ab, PreferenceList.strict(1, 0), ab)).orders())
        .containsExactly(
            new PreflibFile.Order(2, ab), new PreflibFile.Order(1, PreferenceList.strict(1, 0)));
    assertThat(PreflibFile.of(names, List.of(ab)).type()).isEqualTo(PreflibType.SOC);
    assertThat(PreflibFile.of(names, List.of(PreferenceList.strict(1))).type())
        .isEqualTo(PreflibType.SOI);
    assertThat(PreflibFile.of(names, List.of(PreferenceList.tied(1, 0))).type())
        .isEqualTo(PreflibType.TOC);
    assertThat(
            PreflibFile.of(names, List.of(PreferenceList.tied(1, 0), PreferenceList.strict(1)))
                .type())
        .isEqualTo(PreflibType.TOI);
  }

  @Test
  void of_takesTheBidsOfACohort_withoutKeysOfInterns() {
    Cohort cohort =
        Cohort.builder()
            .addProjects(
                Project.builder().id("api").host("ghent").build(),
                Project.builder().id("map").host("ghent").build(),
                Project.builder().id("web").host("ghent").build())
            .addBids("ada", "web", "api")
            .addBids(Bids.by("ben").thenTied("map", "api"), Bids.unranked("cy", "web", "map"))
            .addBids("dan")
            .build();
    PreflibFile file = PreflibFile.of(cohort);
    assertThat(file.alternatives()).containsExactly("api", "map", "web");
    assertThat(file.toText()).endsWith("1: 3,1\n1: {2,1}\n1: {3,2}\n").doesNotContain("ada");
    assertThatThrownBy(() -> PreflibFile.of(cohort.withProjects()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe validate the cohort first");
  }

  @Test
  void allFaults_areToldAtOnce_withLineColumnAndValue() {
    assertThat(
            faults(
                """
                # DATA TYPE: soc
                # NUMBER ALTERNATIVES: 3
                # NUMBER VOTERS: 9
                # NUMBER UNIQUE ORDERS: x
                # ALTERNATIVE NAME 1: a
                # ALTERNATIVE NAME 3: c
                # ALTERNATIVE NAME 4: d
                # TITLE: one
                # TITLE: two
                # no header
                1: 1,2,4
                0: 1,2,3
                1 1,2,3
                1: 1,2
                1: 1,{2,3}
                1: 1 2,3
                1: 1,2,
                1:
                """))
        .containsExactly(
            "line 9: \"TITLE\" is there twice",
            "line 10: found '# no header', expected a header: a name in capital letters, a colon"
                + " and a value of visible characters",
            "line 4, column 25: found 'x', expected a whole number from 0 to 10000000",
            "of the names of 3 alternatives 1 is missing, the first is that of number 2",
            "line 7, column 20: found '4', expected a whole number from 1 to 3",
            "line 11, column 8: found '4', expected a whole number from 1 to 3",
            "line 12, column 1: found '0', expected a whole number from 1 to 10000000",
            "line 13, column 3: found '1,2,3', expected ':'",
            "line 14 orders 2 of 3 alternatives in a file of complete orders (soc). Maybe its type"
                + " is soi",
            "line 15, column 6: a tie in a file of strict orders (soc). Maybe its type is toc",
            "line 16, column 6: found '2,3', expected ','",
            "line 17 ends at column 8, expected a number",
            "line 18 orders no alternatives");
  }

  @Test
  void counts_thatDoNotAddUp_areFaults() {
    assertThat(faults(TIES.replace("VOTERS: 3", "VOTERS: 4").replace("ORDERS: 2", "ORDERS: 3")))
        .containsExactly(
            "the header says NUMBER UNIQUE ORDERS: 3, the orders are of 2",
            "the header says NUMBER VOTERS: 4, the orders are of 3");
  }

  @Test
  void otherFiles_areRefusedWithWhatIsMissing() {
    assertThat(faults("3\n1,a\n2,b\n3,c\n4,4,1\n4,1,2,3\n")) // the form from before 2022
        .containsExactly("the file has no header. Maybe it is in the older form, from before 2022");
    assertThat(faults("# TITLE: x\n")).hasSize(4).contains("the header \"DATA TYPE\" is missing");
    assertThat(faults(TIES.replace("TYPE: toi", "TYPE: wmd")))
        .containsExactly("line 4, column 14: found the type 'wmd', expected soc, soi, toc or toi");
    assertThat(faults("# NUMBER ALTERNATIVES: 1000000\n# DATA TYPE: soi\n")).hasSize(3);
  }

  @Test
  void orders_thatAreNotOfTheType_areRefused() {
    List<PreflibFile.Order> tie = List.of(new PreflibFile.Order(1, PreferenceList.tied(0, 1)));
    List<String> names = List.of("a", "b", "c");
    assertThatThrownBy(() -> new PreflibFile(PreflibType.SOI, Map.of(), names, tie))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("Maybe the type is TOI");
    assertThatThrownBy(() -> new PreflibFile(PreflibType.TOC, Map.of(), names, tie))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("Maybe the type is TOI");
    assertThatThrownBy(() -> new PreflibFile(PreflibType.TOC, Map.of("title", "x"), names, tie))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("capital letters");
    assertThatThrownBy(() -> new PreflibFile(PreflibType.TOI, Map.of(), List.of("a"), tie))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alternative is 1");
  }
}
