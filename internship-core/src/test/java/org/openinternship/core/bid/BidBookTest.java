package org.openinternship.core.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openinternship.core.bid.BidEvent.BidPlaced;
import org.openinternship.core.bid.BidEvent.BidWithdrawn;
import org.openinternship.core.bid.BidEvent.BidsReordered;
import org.openinternship.core.bid.BidEvent.VetoPlaced;
import org.openinternship.core.bid.BidEvent.VetoWithdrawn;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.lifecycle.Event;
import org.openinternship.core.reason.GeneralReason;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.term.Phase;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;

class BidBookTest {
  private static final InternId ADA = InternId.of("ada");
  private static final ProjectId API = ProjectId.of("api");
  private static final ProjectId MAP = ProjectId.of("map");
  private static final ProjectId TALK = ProjectId.of("talk");
  private static final Instant JULY = Instant.parse("2026-07-15T12:00:00Z");

  private static final BidRules RULES =
      BidRules.builder().maxBids(3).ranked(true).maxVetoes(2).build();

  private static final Term TERM =
      Term.builder()
          .id("2026")
          .period(DateRange.of("2026-09-01", "2026-12-18"))
          .addPhase(Phase.of(PhaseKind.APPLICATION, "2026-07-01", "2026-07-31", "UTC"))
          .build();

  private final List<BidEvent> history = new ArrayList<>();

  private BidBookTest then(BidEvent event) {
    history.add(event);
    return this;
  }

  private BidBook book() {
    return BidBook.replay(history, RULES, TERM);
  }

  private static BidEvent bid(String project) {
    return BidPlaced.last(JULY, ADA, project);
  }

  private static BidEvent bid(ProjectId project, int rank) {
    return new BidPlaced(JULY, ADA, project, OptionalInt.of(rank));
  }

  private static BidEvent order(ProjectId... projects) {
    return new BidsReordered(JULY, ADA, List.of(projects));
  }

  private static BidEvent withdrawn(ProjectId project) {
    return new BidWithdrawn(JULY, ADA, project);
  }

  private static BidEvent veto(String project) {
    return new VetoPlaced(JULY, ADA, ProjectId.of(project));
  }

  private static BidEvent vetoWithdrawn(ProjectId project) {
    return new VetoWithdrawn(JULY, ADA, project);
  }

  private List<ReasonCode> refused() {
    return book().refusals().stream().map(refusal -> refusal.reason().code()).toList();
  }

  @Test
  void ties_areSaidWithAnOrder_andGoWithTheirBids() {
    then(bid("api")).then(bid("map")).then(bid("talk"));
    then(new BidsReordered(JULY, ADA, List.of(TALK, MAP, API), List.of(tie(API, MAP))));
    assertThat(book().bids(RULES))
        .containsExactly(new Bids(ADA, List.of(TALK, MAP, API), true, List.of(tie(MAP, API))));
    assertThat(book().bids(RULES.withRanked(false)))
        .containsExactly(new Bids(ADA, List.of(TALK, MAP, API), false));
    then(withdrawn(TALK)).then(bid(TALK, 2));
    assertThat(refused()).containsExactly(BidReason.RANK_WITHIN_TIE);
    then(bid(TALK, 3)).then(withdrawn(MAP));
    assertThat(book().bids(RULES)).containsExactly(new Bids(ADA, List.of(API, TALK), true));
  }

  @Test
  void blanks_areSaidWithAnOrder_andStayTheLast() {
    then(bid("api")).then(bid("map"));
    then(new BidsReordered(JULY, ADA, List.of(MAP, API), List.of(), 1)).then(bid("talk"));
    Bids two = Bids.by("ada").then("map").thenBlank("api", "talk");
    assertThat(book().bids(RULES)).containsExactly(two);
    assertThat(RULES.ranked()).isTrue();
    assertThat(RULES.check(two).findings()).isEmpty();
    assertThat(book().bids(RULES.withRanked(false)))
        .containsExactly(Bids.unranked("ada", "map", "api", "talk"));
    then(withdrawn(API)).then(bid(API, 3));
    assertThat(refused()).containsExactly(BidReason.RANK_LEAVES_GAP);
    assertThat(book().refusals().get(0).reason().message())
        .isEqualTo("rank 3 leaves a gap, the next free rank is 2");
    then(bid(API, 2));
    assertThat(book().bids(RULES))
        .containsExactly(Bids.by("ada").then("map", "api").thenBlank("talk"));
    then(withdrawn(TALK)).then(bid("talk"));
    assertThat(book().bids(RULES)).containsExactly(Bids.ranked("ada", "map", "api", "talk"));
  }

  private static Bids.Tie tie(ProjectId... projects) {
    return new Bids.Tie(List.of(projects));
  }

  @Test
  void bids_arePlacedReorderedAndWithdrawn() {
    then(bid("api")).then(bid(MAP, 1)).then(bid("talk"));
    assertThat(book().bids(RULES)).containsExactly(new Bids(ADA, List.of(MAP, API, TALK), true));
    then(order(TALK, API, MAP)).then(withdrawn(API));
    assertThat(book().bids(RULES)).containsExactly(new Bids(ADA, List.of(TALK, MAP), true));
    then(withdrawn(TALK)).then(withdrawn(MAP));
    assertThat(book().bids(RULES)).isEmpty();
    assertThat(book().refusals()).isEmpty();
  }

  @Test
  void vetoes_arePlacedAndWithdrawn() {
    then(veto("talk")).then(veto("api")).then(vetoWithdrawn(TALK));
    assertThat(book().vetoes()).containsExactly(new Veto(ADA, API));
    assertThat(book().bids(RULES)).isEmpty();
  }

  @Test
  void limits_andContradictions_areRefusedWithTheirReason() {
    then(vetoWithdrawn(API)).then(withdrawn(API)).then(bid(API, 2));
    then(bid("api")).then(bid("api")).then(veto("api"));
    then(order(API, MAP)).then(bid("map")).then(bid("talk"));
    then(bid("data"));
    then(veto("v1")).then(veto("v1"));
    then(bid("v1")).then(withdrawn(TALK)).then(bid("v1"));
    then(veto("v2")).then(veto("v3"));
    then(order(API, API));
    assertThat(refused())
        .containsExactly(
            BidReason.NOT_VETOED,
            BidReason.NOT_BID_FOR,
            BidReason.RANK_LEAVES_GAP,
            BidReason.DUPLICATE_BID,
            BidReason.BID_AND_VETO,
            BidReason.REORDERS_OTHER_BIDS,
            BidReason.TOO_MANY_BIDS,
            GeneralReason.REPEATED,
            BidReason.BID_AND_VETO,
            BidReason.BID_AND_VETO,
            BidReason.TOO_MANY_VETOES,
            BidReason.REORDERS_OTHER_BIDS);
    assertThat(book().bids(RULES)).containsExactly(new Bids(ADA, List.of(API, MAP), true));
  }

  @Test
  void window_closesAtTheInstant() {
    then(BidPlaced.last(Instant.parse("2026-06-30T23:59:59.999Z"), ADA, "api"));
    then(BidPlaced.last(Instant.parse("2026-07-01T00:00:00Z"), ADA, "map"));
    then(BidPlaced.last(Instant.parse("2026-07-31T23:59:59.999Z"), ADA, "talk"));
    then(new BidWithdrawn(Instant.parse("2026-08-01T00:00:00Z"), ADA, MAP));
    assertThat(book().bids(RULES)).containsExactly(new Bids(ADA, List.of(MAP, TALK), true));
    assertThat(refused()).containsExactly(BidReason.BIDS_NOT_OPEN, BidReason.BIDS_NOT_OPEN);
    Reason late = book().refusals().get(1).reason();
    assertThat(late.arguments().values().stream().map(Object::toString))
        .containsExactly(
            "APPLICATION", "2026-07-01T00:00:00Z", "2026-08-01T00:00:00Z", "2026-08-01T00:00:00Z");
    assertThat(late.message())
        .isEqualTo(
            "bids are taken in the phase \"application\", from 1 July 2026, 00:00 UTC to 1 August"
                + " 2026, 00:00 UTC, not on 1 August 2026, 00:00 UTC");
    assertThat(BidBook.replay(history, RULES.withPhase(PhaseKind.REVIEW), TERM).refusals())
        .hasSize(4)
        .allMatch(
            refusal ->
                refusal.reason().equals(Reason.of(BidReason.NO_PHASE_FOR_BIDS, PhaseKind.REVIEW)));
    assertThat(BidBook.replay(history, RULES, TERM.withPhases()).refusals()).isEmpty();
  }

  @Test
  void twoEventsOfOneInstant_areInTheOrderInWhichTheyWereGiven() {
    BidEvent first = bid("api");
    BidEvent second = bid(MAP, 1);
    assertThat(BidBook.replay(List.of(first, second), RULES, TERM).bids(RULES))
        .containsExactly(new Bids(ADA, List.of(MAP, API), true));
    BidEvent veto = veto("api");
    assertThat(BidBook.replay(List.of(first, veto), RULES, TERM).vetoes()).isEmpty();
    assertThat(BidBook.replay(List.of(veto, first), RULES, TERM).bids(RULES)).isEmpty();
  }

  @Test
  void anEventThatComesTooLate_isRefused_andOneRecordedTwiceShowsItself() {
    BidEvent event = bid("api");
    BidEvent later = new BidPlaced(JULY.plusSeconds(1), ADA, MAP, OptionalInt.empty());
    BidSheet sheet = BidSheet.empty(ADA).after(later, RULES, TERM).sheet();
    assertThat(sheet.lastEventAt()).contains(JULY.plusSeconds(1));
    assertThat(sheet.after(event, RULES, TERM).refusal())
        .hasValueSatisfying(
            reason -> assertThat(reason.code()).isEqualTo(BidReason.EVENT_OUT_OF_ORDER));
    assertThat(sheet.after(event, RULES, TERM).sheet()).isEqualTo(sheet);
    assertThat(BidBook.replay(List.of(event, event), RULES, TERM).refusals())
        .singleElement()
        .satisfies(
            refusal -> assertThat(refusal.reason().code()).isEqualTo(BidReason.DUPLICATE_BID));
  }

  @Test
  void aListOfBids_isCheckedByTheRulesAlone() {
    BidRules three = RULES.withMinBids(3);
    assertThat(RULES.check(new Bids(ADA, List.of(API, MAP, TALK), true)).findings()).isEmpty();
    assertThat(three.check(new Bids(ADA, List.of(API, MAP, API), false)).findings())
        .extracting(Object::toString)
        .containsExactly(
            "ERROR / TOO_FEW_BIDS: intern ada has 2 bids, the program asks for at least 3",
            "ERROR /ranked BIDS_NOT_RANKED: the bids of intern ada have no order,"
                + " the program asks for one");
    List<ProjectId> four = List.of(API, MAP, TALK, ProjectId.of("data"));
    assertThat(RULES.check(new Bids(ADA, four, true)).findings())
        .singleElement()
        .hasToString("ERROR / TOO_MANY_BIDS: intern ada has 4 bids, the program allows at most 3");
  }

  @Property
  void histories_replayToTheSameBook_inAnyOrder_andNeverLeaveTheRules(@ForAll long seed) {
    Random random = new Random(seed);
    List<BidEvent> events = randomHistory(random);
    BidBook book = BidBook.replay(events, RULES, TERM);

    assertThat(BidBook.replay(shuffled(events, random), RULES, TERM)).isEqualTo(book);

    Set<BidEvent> refused = Collections.newSetFromMap(new IdentityHashMap<>());
    book.refusals().forEach(refusal -> refused.add(refusal.event()));
    List<BidEvent> taken = events.stream().filter(event -> !refused.contains(event)).toList();
    assertThat(BidBook.replay(taken, RULES, TERM).refusals()).isEmpty();
    assertThat(BidBook.replay(taken, RULES, TERM).bids(RULES)).isEqualTo(book.bids(RULES));

    for (BidSheet sheet : book.sheets()) {
      Set<ProjectId> all = new HashSet<>(sheet.bids());
      all.addAll(sheet.vetoes());
      assertThat(all).hasSize(sheet.bids().size() + sheet.vetoes().size());
      assertThat(sheet.bids()).hasSizeLessThanOrEqualTo(3);
      assertThat(sheet.blanks()).isBetween(0, sheet.bids().size());
      assertThat(sheet.vetoes()).hasSizeLessThanOrEqualTo(2);
      assertThat(sheet.bids()).containsExactlyInAnyOrderElementsOf(stillAskedFor(sheet, taken));
    }
  }

  /** Of the events that were taken, the last about a project tells whether it is asked for. */
  private static Set<ProjectId> stillAskedFor(BidSheet sheet, List<BidEvent> taken) {
    Set<ProjectId> asked = new HashSet<>();
    for (BidEvent event : taken) {
      if (event.intern().equals(sheet.intern())) {
        if (event instanceof BidPlaced placed) {
          asked.add(placed.project());
        } else if (event instanceof BidWithdrawn withdrawn) {
          asked.remove(withdrawn.project());
        }
      }
    }
    return asked;
  }

  private static List<BidEvent> randomHistory(Random random) {
    List<BidEvent> events = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      ProjectId project = ProjectId.of("p" + random.nextInt(5));
      InternId intern = InternId.of("i" + random.nextInt(3));
      Instant at = JULY.plusSeconds(i / 4L).plusSeconds(random.nextInt(20) == 0 ? 9_000_000 : 0);
      events.add(
          switch (random.nextInt(7)) {
            case 0, 1 -> new BidPlaced(at, intern, project, OptionalInt.empty());
            case 2 -> new BidPlaced(at, intern, project, OptionalInt.of(1 + random.nextInt(3)));
            case 3 -> new BidWithdrawn(at, intern, project);
            case 4 -> new VetoPlaced(at, intern, project);
            case 5 -> reordered(at, intern, random);
            default -> new VetoWithdrawn(at, intern, project);
          });
    }
    return Event.inOrder(events);
  }

  /** Another order of one to three bids, the last of them maybe without a rank. */
  private static BidEvent reordered(Instant at, InternId intern, Random random) {
    List<ProjectId> all = new ArrayList<>();
    for (int p = 0; p < 5; p++) {
      all.add(ProjectId.of("p" + p));
    }
    Collections.shuffle(all, random);
    List<ProjectId> some = all.subList(0, 1 + random.nextInt(3));
    return new BidsReordered(at, intern, some, List.of(), random.nextInt(some.size() + 1));
  }

  /** Any order, but for the events of one intern at one instant, which keep theirs. */
  private static List<BidEvent> shuffled(List<BidEvent> events, Random random) {
    Map<List<Object>, Deque<BidEvent>> queues = new HashMap<>();
    List<List<Object>> keys = new ArrayList<>();
    for (BidEvent event : events) {
      List<Object> key = List.of(event.intern(), event.at());
      keys.add(key);
      queues.computeIfAbsent(key, none -> new ArrayDeque<>()).add(event);
    }
    Collections.shuffle(keys, random);
    return keys.stream().map(key -> queues.get(key).remove()).toList();
  }

  @Test
  void refusesWhatCannotBeMeant() {
    BidEvent event = bid("api");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidSheet.empty(InternId.of("grace")).after(event, RULES, TERM))
        .withMessageContainingAll("BidSheet", "ada", "grace");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bid(API, 0))
        .withMessageContainingAll("BidPlaced", "rank is 0", "at least 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidSheet.builder().intern(ADA).addBids(API, API).build())
        .withMessageContaining("more than once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BidSheet.builder().intern(ADA).addBids(API).addVeto(API).build())
        .withMessageContaining("more than once");
  }
}
