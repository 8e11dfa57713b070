package org.openinternship.jackson.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.reason.Reason;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.result.Match;
import org.openinternship.matching.result.MatchOrigin;
import org.openinternship.testing.Cohorts;

/** Each table says what the record and the explanations say, of everybody, once. */
class ResultSheetsProperties {
  // Few tries: each matches a cohort and tells all of it, in which much is different at once.
  private static Allocation match(Cohort cohort) {
    return MatchingEngine.withDefaults().match(cohort);
  }

  private static Allocation allocation(long seed, int interns, int projects) {
    return match(Cohorts.of(interns, projects, seed));
  }

  private static List<String> column(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  @Property(tries = 50)
  void statistics_areThoseThatOneCounts(
      @ForAll long seed,
      @ForAll @IntRange(max = 12) int interns,
      @ForAll @IntRange(max = 6) int projects) {
    Allocation allocation = allocation(seed, interns, projects);
    AllocationRecord record = allocation.record();
    List<List<String>> rows = ReadTable.below(ResultSheets.of(allocation).choices());
    int choices = rows.size() - 5;
    List<Long> counts = new ArrayList<>();
    for (int choice = 1; choice <= choices; choice++) {
      int wanted = choice;
      assertThat(rows.get(choice - 1).get(0)).isEqualTo(Integer.toString(choice));
      counts.add(
          record.matches().stream()
              .filter(it -> !it.pinned() && it.choice().orElse(0) == wanted)
              .count());
    }
    for (MatchOrigin origin :
        List.of(MatchOrigin.UNRANKED_BID, MatchOrigin.SUGGESTION, MatchOrigin.AGREEMENT)) {
      counts.add(record.matches().stream().filter(it -> it.origin() == origin).count());
    }
    counts.add((long) interns - record.matches().size());
    assertThat(counts.stream().mapToLong(it -> it).sum()).as("everybody once").isEqualTo(interns);
    counts.add((long) interns);
    assertThat(column(rows, 1)).isEqualTo(counts.stream().map(String::valueOf).toList());
    long so = 0;
    for (int i = 0; i < rows.size() - 1 && interns > 0; i++) {
      so += counts.get(i);
      assertThat(rows.get(i).get(2)).isEqualTo(percent(counts.get(i), interns));
      assertThat(rows.get(i).get(3)).isEqualTo(percent(so, interns));
    }
  }

  private static String percent(long count, int all) {
    return new BigDecimal(count * 1000)
        .divide(new BigDecimal(all), 0, RoundingMode.HALF_UP)
        .movePointLeft(1)
        .setScale(1)
        .toPlainString();
  }

  @Property(tries = 25)
  void everyIntern_hasARow_andEveryPlacementOne(@ForAll long seed) {
    Allocation allocation = allocation(seed, 9, 5);
    ResultSheets sheets = ResultSheets.of(allocation);
    List<List<String>> interns = ReadTable.below(sheets.interns());
    assertThat(column(interns, 0))
        .isEqualTo(
            allocation.cohort().interns().stream().map(it -> it.id().value()).sorted().toList());
    for (List<String> row : interns) {
      var why = allocation.explain(InternId.of(row.get(0)));
      assertThat(row.get(1)).isEqualTo(why.match().map(it -> it.project().value()).orElse(""));
      assertThat(row.get(8)).isEqualTo(why.outcome().message());
    }
    List<String> placements =
        ReadTable.below(sheets.placements()).stream()
            .map(it -> it.get(0) + " " + it.get(4))
            .toList();
    assertThat(placements).isEqualTo(pairs(allocation.matches().stream()).sorted().toList());
    assertThat(column(ReadTable.below(sheets.unplaced()), 0))
        .isEqualTo(
            interns.stream().filter(it -> it.get(1).isEmpty()).map(it -> it.get(0)).toList());
  }

  private static Stream<String> pairs(Stream<Match> matches) {
    return matches.map(it -> it.project() + " " + it.intern());
  }

  /** Who has what, told in three tables, is one. */
  @Property(tries = 25)
  void reasons_areThoseOfTheAllocation(@ForAll long seed) {
    Allocation allocation = allocation(seed, 9, 5);
    ResultSheets sheets = ResultSheets.of(allocation);
    List<String> expected = pairs(allocation.matches().stream()).sorted().toList();
    List<List<String>> byIntern = ReadTable.below(sheets.reasons());
    List<List<String>> byProject = ReadTable.below(sheets.projects());
    assertThat(
            byIntern.stream()
                .filter(it -> it.get(3).equals("yes"))
                .map(it -> it.get(1) + " " + it.get(0))
                .sorted())
        .isEqualTo(expected);
    assertThat(
            byProject.stream()
                .filter(it -> it.get(3).equals("yes"))
                .map(it -> it.get(0) + " " + it.get(2))
                .sorted())
        .isEqualTo(expected);
    for (List<String> row : byIntern) {
      if (!row.get(1).isEmpty()) {
        assertThat(row.get(4)).isEqualTo(told(allocation, row.get(0), row.get(1)));
      }
    }
    for (List<String> row : byProject) {
      if (!row.get(2).isEmpty()) {
        assertThat(row.get(4)).isEqualTo(told(allocation, row.get(2), row.get(0)));
      }
    }
    assertThat(column(byProject, 0).stream().distinct())
        .containsExactlyElementsOf(
            allocation.cohort().projects().stream().map(it -> it.id().value()).sorted().toList());
  }

  private static String told(Allocation allocation, String intern, String project) {
    return String.join(
        "; ",
        allocation.explain(InternId.of(intern), ProjectId.of(project)).stream()
            .map(Reason::message)
            .toList());
  }

  /** Neither the order of the input nor the machine's place and zone changes a byte. */
  @Property(tries = 10)
  void bytes_areTheSame(@ForAll long seed) {
    Cohort cohort = Cohorts.of(9, 5, seed);
    List<String> texts = texts(match(cohort));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      Random order = new Random(seed);
      Cohort shuffled =
          cohort
              .withInterns(shuffled(cohort.interns(), order))
              .withProjects(shuffled(cohort.projects(), order))
              .withBids(shuffled(cohort.bids(), order));
      assertThat(texts(match(shuffled))).isEqualTo(texts);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static <T> List<T> shuffled(List<T> values, Random order) {
    List<T> other = new ArrayList<>(values);
    Collections.shuffle(other, order);
    return other;
  }

  private static List<String> texts(Allocation allocation) {
    return ResultSheets.of(allocation).tables().values().stream()
        .map(table -> table.in(SheetFormat.semicolon()).toText())
        .toList();
  }

  @Property(tries = 15)
  void noCell_isAFormula(@ForAll long seed) {
    for (ResultTable table : ResultSheets.of(allocation(seed, 9, 5)).tables().values()) {
      assertThat(ReadTable.below(table))
          .allSatisfy(row -> assertThat(row).noneMatch(ResultTableProperties::runs));
    }
  }
}
