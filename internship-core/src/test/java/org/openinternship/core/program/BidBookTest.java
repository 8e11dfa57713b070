package org.openinternship.core.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.finding.ReasonCode;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.program.BidEvent.Place;
import org.openinternship.core.program.BidEvent.PlaceVeto;
import org.openinternship.core.program.BidEvent.Reorder;
import org.openinternship.core.program.BidEvent.Withdraw;
import org.openinternship.core.program.BidEvent.WithdrawVeto;
import org.openinternship.core.time.DateRange;

class BidBookTest {
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");
  private static final ProjectId MAP = ProjectId.of("map");
  private static final ProjectId TALK = ProjectId.of("talk");
  private static final Instant JULY = Instant.parse("2026-07-15T12:00:00Z");

  private static final Program PROGRAM =
      Program.of("p", BidRules.builder().mostBids(3).ranked(true).mostVetoes(2).build());

  private static final Term TERM =
      Term.builder()
          .id("2026")
          .period(DateRange.of("2026-09-01", "2026-12-18"))
          .addPhase(Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", "UTC"))
          .build();

  private final List<BidEvent> history = new ArrayList<>();

  private BidBookTest then(BidEvent.Action action) {
    return at(JULY, action);
  }

  private BidBookTest at(Instant instant, BidEvent.Action action) {
    history.add(new BidEvent(ADA, new Moment(instant, history.size()), action));
    return this;
  }

  private BidBook book() {
    return BidBook.replay(history, PROGRAM, TERM);
  }

  private static Place place(ProjectId project, int rank) {
    return new Place(project, OptionalInt.of(rank));
  }

  private List<ReasonCode> refused() {
    return book().refusals().stream().map(refusal -> refusal.reason().code()).toList();
  }

  @Test
  void bids_arePlacedReorderedAndWithdrawn() {
    then(Place.last("api")).then(place(MAP, 1)).then(Place.last("talk"));
    assertThat(book().bids(PROGRAM)).containsExactly(new Bids(ADA, List.of(MAP, API, TALK), true));
    then(new Reorder(List.of(TALK, API, MAP))).then(new Withdraw(API));
    assertThat(book().bids(PROGRAM)).containsExactly(new Bids(ADA, List.of(TALK, MAP), true));
    then(new Withdraw(TALK)).then(new Withdraw(MAP));
    assertThat(book().bids(PROGRAM)).isEmpty();
    assertThat(book().refusals()).isEmpty();
  }

  @Test
  void vetoes_arePlacedAndWithdrawn() {
    then(new PlaceVeto(TALK)).then(new PlaceVeto(API)).then(new WithdrawVeto(TALK));
    assertThat(book().vetoes()).containsExactly(new Veto(ADA, API));
    assertThat(book().bids(PROGRAM)).isEmpty();
  }

  @Test
  void limits_andContradictions_areRefusedWithTheirReason() {
    then(new WithdrawVeto(API)).then(new Withdraw(API)).then(place(API, 2));
    then(Place.last("api")).then(Place.last("api")).then(new PlaceVeto(API));
    then(new Reorder(List.of(API, MAP))).then(Place.last("map")).then(Place.last("talk"));
    then(Place.last("data"));
    then(new PlaceVeto(ProjectId.of("v1"))).then(new PlaceVeto(ProjectId.of("v1")));
    then(Place.last("v1")).then(new Withdraw(TALK)).then(Place.last("v1"));
    then(new PlaceVeto(ProjectId.of("v2"))).then(new PlaceVeto(ProjectId.of("v3")));
    then(new Reorder(List.of(API, API)));
    assertThat(refused())
        .containsExactly(
            ReasonCode.NOT_VETOED,
            ReasonCode.NOT_BID_FOR,
            ReasonCode.RANK_LEAVES_GAP,
            ReasonCode.DUPLICATE_BID,
            ReasonCode.BID_AND_VETO,
            ReasonCode.REORDERS_OTHER_BIDS,
            ReasonCode.TOO_MANY_BIDS,
            ReasonCode.REPEATED,
            ReasonCode.BID_AND_VETO,
            ReasonCode.BID_AND_VETO,
            ReasonCode.TOO_MANY_VETOES,
            ReasonCode.REORDERS_OTHER_BIDS);
    assertThat(book().bids(PROGRAM)).containsExactly(new Bids(ADA, List.of(API, MAP), true));
  }

  @Test
  void window_closesAtTheInstant() {
    at(Instant.parse("2026-06-30T23:59:59.999Z"), Place.last("api"));
    at(Instant.parse("2026-07-01T00:00:00Z"), Place.last("map"));
    at(Instant.parse("2026-07-31T23:59:59.999Z"), Place.last("talk"));
    at(Instant.parse("2026-08-01T00:00:00Z"), new Withdraw(MAP));
    assertThat(book().bids(PROGRAM)).containsExactly(new Bids(ADA, List.of(MAP, TALK), true));
    assertThat(refused()).containsExactly(ReasonCode.BIDS_NOT_OPEN, ReasonCode.BIDS_NOT_OPEN);
    assertThat(book().refusals().get(1).reason().message())
        .contains("APPLICATION", "2026-08-01T00:00:00Z", "2026-07-01T00:00/2026-08-01T00:00[UTC]");
    assertThat(BidBook.replay(history, PROGRAM.withBidPhase(PhaseKind.REVIEW), TERM).refusals())
        .hasSize(4)
        .allMatch(refusal -> refusal.reason().argument("window").equals("never"));
    assertThat(BidBook.replay(history, PROGRAM, TERM.withPhases()).refusals()).isEmpty();
  }

  @Test
  void twoEventsOfOneInstant_areInTheOrderOfTheirNumbers() {
    BidEvent first = new BidEvent(ADA, new Moment(JULY, 1), Place.last("api"));
    BidEvent second = new BidEvent(ADA, new Moment(JULY, 2), place(MAP, 1));
    List<Bids> expected = List.of(new Bids(ADA, List.of(MAP, API), true));
    assertThat(BidBook.replay(List.of(first, second), PROGRAM, TERM).bids(PROGRAM))
        .isEqualTo(expected);
    assertThat(BidBook.replay(List.of(second, first), PROGRAM, TERM).bids(PROGRAM))
        .isEqualTo(expected);
    BidSheet later = BidSheet.empty(ADA).after(second, PROGRAM, TERM).sheet();
    assertThat(later.after(first, PROGRAM, TERM).refusal())
        .hasValueSatisfying(
            reason -> assertThat(reason.code()).isEqualTo(ReasonCode.EVENT_OUT_OF_ORDER));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidBook.replay(List.of(first, first), PROGRAM, TERM))
        .withMessageContainingAll("BidBook", "ada", "#1", "Maybe");
  }

  @Property(tries = 200)
  void histories_replayToTheSameBook_inAnyOrder_andNeverLeaveTheRules(@ForAll long seed) {
    Random random = new Random(seed);
    List<BidEvent> events = randomHistory(random);
    BidBook book = BidBook.replay(events, PROGRAM, TERM);

    List<BidEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, random);
    assertThat(BidBook.replay(shuffled, PROGRAM, TERM)).isEqualTo(book);

    Set<BidEvent> refused = new HashSet<>();
    book.refusals().forEach(refusal -> refused.add(refusal.event()));
    List<BidEvent> taken = events.stream().filter(event -> !refused.contains(event)).toList();
    assertThat(BidBook.replay(taken, PROGRAM, TERM).refusals()).isEmpty();
    assertThat(BidBook.replay(taken, PROGRAM, TERM).bids(PROGRAM)).isEqualTo(book.bids(PROGRAM));

    for (BidSheet sheet : book.sheets()) {
      Set<ProjectId> all = new HashSet<>(sheet.bids());
      all.addAll(sheet.vetoes());
      assertThat(all).hasSize(sheet.bids().size() + sheet.vetoes().size());
      assertThat(sheet.bids()).hasSizeLessThanOrEqualTo(3);
      assertThat(sheet.vetoes()).hasSizeLessThanOrEqualTo(2);
      assertThat(sheet.bids()).containsExactlyInAnyOrderElementsOf(stillAskedFor(sheet, taken));
    }
  }

  /** Of the events that were taken, the last about a project tells whether it is asked for. */
  private static Set<ProjectId> stillAskedFor(BidSheet sheet, List<BidEvent> taken) {
    Set<ProjectId> asked = new HashSet<>();
    for (BidEvent event : taken) {
      if (event.intern().equals(sheet.intern())) {
        if (event.action() instanceof Place place) {
          asked.add(place.project());
        } else if (event.action() instanceof Withdraw withdraw) {
          asked.remove(withdraw.project());
        }
      }
    }
    return asked;
  }

  private static List<BidEvent> randomHistory(Random random) {
    List<BidEvent> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ProjectId project = ProjectId.of("p" + random.nextInt(5));
      BidEvent.Action action =
          switch (random.nextInt(6)) {
            case 0, 1 -> new Place(project, OptionalInt.empty());
            case 2 -> place(project, 1 + random.nextInt(3));
            case 3 -> new Withdraw(project);
            case 4 -> new PlaceVeto(project);
            default -> new WithdrawVeto(project);
          };
      Instant instant =
          JULY.plusSeconds(i / 4L).plusSeconds(random.nextInt(20) == 0 ? 9_000_000 : 0);
      events.add(
          new BidEvent(InternId.of("i" + random.nextInt(3)), new Moment(instant, i), action));
    }
    events.sort(Comparator.comparing(BidEvent::moment));
    return events;
  }

  @Test
  void refusesWhatCannotBeMeant() {
    BidEvent event = new BidEvent(ADA, new Moment(JULY, 1), Place.last("api"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidSheet.empty(InternId.of("grace")).after(event, PROGRAM, TERM))
        .withMessageContainingAll("BidSheet", "ada", "grace");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> place(API, 0))
        .withMessageContainingAll("Place", "rank is 0", "at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidSheet.builder().intern(ADA).addBids(API, API).build())
        .withMessageContaining("more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidSheet.builder().intern(ADA).addBid(API).addVeto(API).build())
        .withMessageContaining("more than once");
  }
}
