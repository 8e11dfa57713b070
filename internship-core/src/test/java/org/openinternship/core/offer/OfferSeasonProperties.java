package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.people.Intern;

class OfferSeasonProperties {

  @Property
  void everySeatAndInternIsAccountedForAtEveryStep(@ForAll long seed) {
    SmallSeason small = SmallSeason.random(seed);
    OfferSeason season = OfferSeason.of(small.rules, small.cohort);
    Instant now = SmallSeason.START;
    for (int step = 0; step < 60; step++) {
      now = now.plusSeconds(small.random.nextInt(4) * 3600L);
      step(season, small, now);
      SmallSeason.recount(small.cohort, small.rules, season);
      Noted.checkNobodyIsOfferedAgainstWhatIsKnown(season);
      assertThat(season.openMarket().within(small.cohort).validate().of(Severity.ERROR)).isEmpty();
    }
  }

  /** Who waits and could be offered a seat gets the offer, and nobody else. */
  @Property(tries = 300)
  void promotionAgreesWithRefusal(@ForAll long seed) {
    SmallSeason small = SmallSeason.random(seed);
    OfferSeason season = OfferSeason.of(small.rules, small.cohort);
    Instant now = SmallSeason.START;
    for (int step = 0; step < 30; step++) {
      now = now.plusSeconds(small.random.nextInt(4) * 3600L);
      step(season, small, now);
    }
    season.promote(now);
    for (Project project : small.cohort.projects()) {
      for (InternId waiting : season.waitlist(project.id())) {
        assertThat(season.refusal(waiting, project.id(), now)).isPresent();
      }
    }
  }

  @Property
  void historyReplaysToTheSameSeason(@ForAll long seed) {
    SmallSeason small = SmallSeason.random(seed);
    OfferSeason season = OfferSeason.of(small.rules, small.cohort);
    Instant now = SmallSeason.START;
    for (int step = 0; step < 40; step++) {
      now = now.plusSeconds(small.random.nextInt(4) * 3600L);
      step(season, small, now);
    }
    OfferSeason again = OfferSeason.replay(season.record(), small.cohort);
    assertSame(small, again, season);
  }

  /** How often the host looks does not change what has happened by then. */
  @Property
  void lookingAtTheClockMoreOftenChangesNothing(@ForAll long seed) {
    SmallSeason rarely = SmallSeason.random(seed);
    SmallSeason often = SmallSeason.random(seed);
    OfferSeason one = OfferSeason.of(rarely.rules, rarely.cohort);
    OfferSeason other = OfferSeason.of(often.rules, often.cohort);
    Instant now = SmallSeason.START;
    for (int step = 0; step < 40; step++) {
      Instant then = now.plusSeconds(rarely.random.nextInt(6) * 3600L);
      often.random.nextInt(6);
      for (Instant at = now; at.isBefore(then); at = at.plusSeconds(1800)) {
        other.advanceTo(at);
      }
      step(one, rarely, then);
      step(other, often, then);
      now = then;
    }
    assertSame(rarely, other, one);
  }

  @Property(tries = 60)
  void orderOfTheCohortDoesNotMatter(@ForAll long seed) {
    SmallSeason small = SmallSeason.random(seed);
    SmallSeason same = SmallSeason.random(seed);
    List<Intern> interns = new ArrayList<>(small.cohort.interns());
    List<Project> projects = new ArrayList<>(small.cohort.projects());
    Collections.reverse(interns);
    Collections.shuffle(projects, new Random(seed));
    Cohort shuffled = small.cohort.withInterns(interns).withProjects(projects);
    OfferSeason one = OfferSeason.of(small.rules, small.cohort);
    OfferSeason other = OfferSeason.of(small.rules, shuffled);
    Instant now = SmallSeason.START;
    for (int step = 0; step < 40; step++) {
      now = now.plusSeconds(3600);
      step(one, small, now);
      step(other, same, now);
    }
    assertSame(small, other, one);
  }

  private static void assertSame(SmallSeason small, OfferSeason season, OfferSeason expected) {
    assertThat(season.history()).isEqualTo(expected.history());
    assertThat(season.offers()).isEqualTo(expected.offers());
    assertThat(season.figures()).isEqualTo(expected.figures());
    assertThat(season.figuresByHost()).isEqualTo(expected.figuresByHost());
    assertThat(season.totals()).isEqualTo(expected.totals());
    assertThat(season.report()).isEqualTo(expected.report());
    assertThat(season.openMarket()).isEqualTo(expected.openMarket());
    for (Project project : small.cohort.projects()) {
      assertThat(season.waitlist(project.id())).isEqualTo(expected.waitlist(project.id()));
    }
  }

  /** One random thing, possible or not; what is not possible must leave everything as it was. */
  static void step(OfferSeason season, SmallSeason small, Instant now) {
    season.advanceTo(now);
    List<SeasonEvent> before = season.history();
    try {
      act(season, small, now);
    } catch (IllegalArgumentException e) {
      assertThat(season.history()).isEqualTo(before);
    }
  }

  /** An offer is made exactly if there is no reason against it. */
  private static void offer(OfferSeason season, InternId intern, ProjectId project, Instant now) {
    boolean refused = season.refusal(intern, project, now).isPresent();
    int before = season.offers().size();
    try {
      season.offer(intern, project, now);
    } catch (IllegalArgumentException e) {
      assertThat(refused).isTrue();
      throw e;
    }
    assertThat(refused).isFalse();
    assertThat(season.offers()).hasSize(before + 1);
  }

  private static void act(OfferSeason season, SmallSeason small, Instant now) {
    Random random = small.random;
    OfferId offer = OfferId.of(1 + random.nextInt(Math.max(1, season.figures().made())));
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> offer(season, small.someIntern(), small.someProject(), now);
      case 3, 4 -> season.accept(offer, now);
      case 5 -> {
        DeclineReason[] reasons = DeclineReason.values();
        season.decline(offer, reasons[random.nextInt(reasons.length)], now);
      }
      case 6 -> {
        WithdrawalReason[] reasons = WithdrawalReason.values();
        season.withdraw(offer, reasons[random.nextInt(reasons.length)], now);
      }
      case 7 -> {
        List<InternId> line =
            new ArrayList<>(
                IntStream.range(0, small.interns).mapToObj(i -> InternId.of("i" + i)).toList());
        Collections.shuffle(line, random);
        season.setWaitlist(small.someProject(), line, now);
      }
      case 8 -> season.promote(now);
      case 9 -> {
        if (random.nextInt(6) == 0) {
          season.cancelProject(small.someProject(), now);
        } else {
          season.changeSeats(small.someProject(), random.nextInt(4), now);
        }
      }
      case 10 -> season.note(Noted.application(small.someIntern(), random), now);
      case 11 -> {
        if (random.nextBoolean()) {
          season.note(small.someIntern(), Noted.verdict(random), now);
        } else {
          season.note(small.someIntern(), small.someProject(), Noted.verdict(random), now);
        }
      }
      case 12 ->
          season.override(small.someIntern(), small.someProject(), "dean", "a second look", now);
      default -> {
        if (random.nextInt(4) == 0) {
          season.leave(small.someIntern(), now);
        } else {
          Proposal proposal = new Proposal(small.someIntern(), small.someProject());
          season.startRound(market -> List.of(proposal), now);
        }
      }
    }
  }
}
