package org.openinternship.core.bid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.testing.Growth;

class BidGrowthTest {
  private static final InternId ADA = InternId.of("ada");
  private static final Instant JULY = Instant.parse("2026-07-15T12:00:00Z");
  private static final Term TERM =
      Term.builder().id("2026").period(DateRange.of("2026-09-01", "2026-12-18")).build();

  private static List<ProjectId> projects(String kind, int count) {
    return IntStream.range(0, count).mapToObj(i -> ProjectId.of(kind + i)).toList();
  }

  private static void bookOf(BiConsumer<List<ProjectId>, List<BidEvent>> life, int left) {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<BidEvent> events = new ArrayList<>();
          life.accept(projects("p", size), events);
          return () -> {
            BidBook book = BidBook.replay(events, BidRules.standard(), TERM);
            assertThat(book.refusals()).isEmpty();
            assertThat(book.bids(BidRules.standard())).hasSize(left);
          };
        });
  }

  @Test
  void thousandsOfBidsOfOneIntern() {
    bookOf(
        (projects, events) ->
            projects.forEach(
                project -> events.add(BidEvent.BidPlaced.last(JULY, ADA, project.value()))),
        1);
  }

  @Test
  void thousandsOfBidsOfOneIntern_tiedAndWithdrawnAgain() {
    bookOf(
        (projects, events) -> {
          projects.forEach(
              project -> events.add(BidEvent.BidPlaced.last(JULY, ADA, project.value())));
          events.add(
              new BidEvent.BidsReordered(JULY, ADA, projects, List.of(new Bids.Tie(projects))));
          projects.forEach(project -> events.add(new BidEvent.BidWithdrawn(JULY, ADA, project)));
        },
        0);
  }

  @Test
  void thousandsOfVetoesOfOneIntern_andThoseWithdrawn() {
    bookOf(
        (projects, events) -> {
          projects.forEach(project -> events.add(new BidEvent.VetoPlaced(JULY, ADA, project)));
          projects.forEach(project -> events.add(new BidEvent.VetoWithdrawn(JULY, ADA, project)));
        },
        0);
  }

  @Test
  void aBidOfEachOfManyInterns() {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<BidEvent> events = new ArrayList<>();
          projects("i", size)
              .forEach(
                  key ->
                      events.add(BidEvent.BidPlaced.last(JULY, InternId.of(key.value()), "map")));
          return () ->
              assertThat(BidBook.replay(events, BidRules.standard(), TERM).sheets()).hasSize(size);
        });
  }

  /** Each bid was once looked up among the vetoes one by one. */
  @Test
  void sheetWithThousandsOfBidsAndOfVetoes() {
    Growth.isNotQuadratic(
        500,
        size -> {
          List<ProjectId> bids = projects("p", size);
          List<ProjectId> vetoes = projects("v", size);
          return () ->
              assertThat(BidSheet.builder().intern(ADA).bids(bids).vetoes(vetoes).build().vetoes())
                  .hasSize(size);
        });
  }
}
