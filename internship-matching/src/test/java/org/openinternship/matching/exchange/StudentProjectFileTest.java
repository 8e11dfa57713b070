package org.openinternship.matching.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.exchange.StudentProjectFile.Lecturer;
import org.openinternship.matching.exchange.StudentProjectFile.OfferedProject;
import org.openinternship.matching.market.Assignment;
import org.openinternship.matching.market.Lottery;
import org.openinternship.matching.market.Market;
import org.openinternship.matching.market.PreferenceList;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.verify.BlockingPairs;

class StudentProjectFileTest {
  /** Three students, three projects, two lecturers; ties on both sides. */
  private static final String TEXT =
      """
      3 3 2
      1 (1 2) 3
      2 2
      3
      1 1 1
      2 2 1
      3 1 2
      1 2 2 (1 3)
      2 0
      """;

  private static List<String> faults(String text) {
    return catchThrowableOfType(FindingsException.class, () -> StudentProjectFile.read(text))
        .report()
        .findings()
        .stream()
        .map(finding -> finding.reason().message())
        .toList();
  }

  @Test
  void file_isReadAndWrittenBack() {
    StudentProjectFile file = StudentProjectFile.read(TEXT);
    assertThat(file.students())
        .containsExactly(
            PreferenceList.tiers(new int[] {0, 1}, new int[] {2}),
            PreferenceList.strict(1),
            PreferenceList.strict());
    assertThat(file.projects())
        .containsExactly(
            new OfferedProject(1, 0), new OfferedProject(2, 0), new OfferedProject(1, 1));
    assertThat(file.lecturers())
        .containsExactly(
            new Lecturer(2, PreferenceList.tiers(new int[] {1}, new int[] {0, 2})),
            new Lecturer(0, PreferenceList.strict()));
    assertThat(file.toText()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", " \t\r\n"})
  void endsOfLines_spacesAndByteOrderMarks_makeNoDifference(String end) {
    String text = "\uFEFF" + TEXT.replace(" ", " \t ").replace("\n", end) + end;
    assertThat(StudentProjectFile.read(text)).isEqualTo(StudentProjectFile.read(TEXT));
  }

  @Test
  void marketAndCohort_matchAlike() {
    StudentProjectFile file = StudentProjectFile.read(TEXT);
    Cohort cohort = file.cohort("university");
    assertThat(cohort.validate().passes()).isTrue();
    for (long seed = 0; seed < 5; seed++) {
      Market market = file.market(Lottery.single(seed));
      Assignment assignment = DeferredAcceptance.internProposing().assign(market);
      assertThat(BlockingPairs.of(market, assignment)).isEmpty();
      Allocation allocation =
          MatchingEngine.of(MatchingPolicy.preferenceLists().withLottery(Lottery.single(seed)))
              .match(cohort);
      assertThat(allocation.stable()).isTrue();
      assertThat(allocation.matches()).hasSize(2);
      assertThat(assignment.project(1)).isEqualTo(1);
      assertThat(allocation.matchOf("s2").orElseThrow().project().value()).isEqualTo("p2");
    }
  }

  @Test
  void allFaults_areToldAtOnce_withLineColumnAndValue() {
    assertThat(
            faults(
                """
                2 2 1
                1 (1 1) x
                3 3 ()
                1 -1 2
                2 1
                1 1 (1 (2
                1
                """))
        .containsExactly(
            "line 7: the first line asks for 5 lines after it, here is one more",
            "line 2, column 6: 1 is listed twice",
            "line 2, column 9: found 'x', expected a whole number from 1 to 2",
            "line 3, column 1: found number 3, expected 2, since students come by their numbers",
            "line 3, column 3: found '3', expected a whole number from 1 to 2",
            "line 3, column 5: a tie has no members",
            "line 4, column 3: found '-1', expected a whole number from 0 to 10000000",
            "line 4, column 6: found '2', expected a whole number from 1 to 1",
            "line 5 ends at column 4, expected a number",
            "line 6, column 8: a tie begins inside of a tie");
  }

  @Test
  void fileThatWasCutOff_saysSo() {
    assertThat(faults("2 1 1\n1 1\n"))
        .containsExactly(
            "the first line asks for 4 lines after it, found 1. Maybe the file was cut off");
    assertThat(faults("")).hasSize(1);
    assertThat(faults("2 1\n")).containsExactly("line 1 ends at column 4, expected a number");
    assertThat(faults("1 0 0\n1 (")).containsExactly("line 2 ends at column 4, expected ')'");
  }

  /** A short file that promises a million lines of each kind takes no memory for them. */
  @Test
  void hugeNumbers_areRefusedOrMissed() {
    assertThat(faults("1000000 1000000 1000000\n")).hasSize(1);
    assertThat(faults("1000001 1 1\n"))
        .containsExactly(
            "line 1, column 1: found '1000001', expected a whole number from 0 to 1000000");
    assertThat(faults("99999999999999999999 1 1\n")).hasSize(1);
  }

  @Test
  void faults_areToldInGerman() {
    FindingsException e =
        catchThrowableOfType(
            FindingsException.class, () -> StudentProjectFile.read("1 1 1\n2 1\n1 1 1\n1 1 1\n"));
    assertThat(
            ReasonTexts.bundled(ReasonLanguage.german())
                .message(e.report().findings().get(0).reason()))
        .isEqualTo(
            "Zeile 2, Spalte 1: gefunden Nummer 2, erwartet 1, denn Studierende kommen nach ihren"
                + " Nummern");
  }

  @Test
  void instance_thatNamesWhoIsNotThere_isRefused() {
    assertThatThrownBy(
            () -> new StudentProjectFile(List.of(PreferenceList.strict(0)), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("StudentProjectFile: project of a student is 0");
    assertThatThrownBy(
            () -> new StudentProjectFile(List.of(), List.of(new OfferedProject(1, 0)), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("StudentProjectFile: lecturer of a project is 0");
  }
}
