package org.openinternship.core.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.openinternship.core.finding.Decision;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.intake.ApplicationTransition;

/** What nobody can mean leaves no trace: null, keys that are not there, a time that goes back. */
@SuppressWarnings("NullAway") // that is the point
class SeasonRefusalProperties {
  private static final InternId NOBODY = InternId.of("nobody");
  private static final ProjectId NOTHING = ProjectId.of("nothing");
  private static final OfferId NEVER_MADE = OfferId.of(9_999);

  /** A way to call the season wrongly at an instant later than everything. */
  private static List<Consumer<OfferSeason>> faults(
      InternId intern, ProjectId project, OfferId offer, Instant now, Instant before) {
    List<Consumer<OfferSeason>> faults = new ArrayList<>();
    for (@Nullable InternId who : new InternId[] {null, NOBODY}) {
      faults.add(season -> season.offer(who, project, now));
      faults.add(season -> season.refusal(who, project, now));
      faults.add(season -> season.leave(who, now));
      faults.add(season -> season.note(who, Noted.verdict(Decision.PENDING), now));
      faults.add(season -> season.note(who, project, Noted.verdict(Decision.PENDING), now));
      faults.add(season -> season.override(who, project, "dean", "why", now));
      faults.add(
          season -> {
            List<InternId> line = new ArrayList<>();
            line.add(intern);
            line.add(who);
            season.setWaitlist(project, line, now);
          });
    }
    for (@Nullable ProjectId what : new ProjectId[] {null, NOTHING}) {
      faults.add(season -> season.offer(intern, what, now));
      faults.add(season -> season.refusal(intern, what, now));
      faults.add(season -> season.setWaitlist(what, List.of(intern), now));
      faults.add(season -> season.note(intern, what, Noted.verdict(Decision.PENDING), now));
      faults.add(season -> season.override(intern, what, "dean", "why", now));
      faults.add(season -> season.changeSeats(what, 1, now));
      faults.add(season -> season.cancelProject(what, now));
    }
    for (@Nullable OfferId which : new OfferId[] {null, NEVER_MADE}) {
      faults.add(season -> season.accept(which, now));
      faults.add(season -> season.decline(which, DeclineReason.WORK, now));
      faults.add(season -> season.withdraw(which, WithdrawalReason.HOST_WITHDREW, now));
    }
    faults.add(season -> season.answer(List.of(OfferAnswer.accept(now, NEVER_MADE))));
    for (@Nullable Instant at : new Instant[] {null, before}) {
      faults.add(season -> season.advanceTo(at));
      faults.add(season -> season.startRound(open -> List.of(), at));
      faults.add(season -> season.offer(intern, project, at));
      faults.add(season -> season.refusal(intern, project, at));
      faults.add(season -> season.accept(offer, at));
      faults.add(season -> season.decline(offer, DeclineReason.WORK, at));
      faults.add(season -> season.withdraw(offer, WithdrawalReason.HOST_WITHDREW, at));
      faults.add(season -> season.leave(intern, at));
      faults.add(season -> season.setWaitlist(project, List.of(intern), at));
      faults.add(season -> season.promote(at));
      faults.add(season -> season.changeSeats(project, 1, at));
      faults.add(season -> season.cancelProject(project, at));
      faults.add(
          season -> season.note(Noted.application(intern, ApplicationTransition.WITHDRAW), at));
      faults.add(season -> season.note(intern, Noted.verdict(Decision.PENDING), at));
      faults.add(season -> season.note(intern, project, Noted.verdict(Decision.PENDING), at));
      faults.add(season -> season.override(intern, project, "dean", "why", at));
    }
    faults.add(season -> season.startRound(null, now));
    faults.add(season -> season.decline(offer, null, now));
    faults.add(season -> season.withdraw(offer, null, now));
    faults.add(season -> season.answer(null));
    faults.add(
        season -> {
          List<OfferAnswer> answers = new ArrayList<>();
          answers.add(OfferAnswer.accept(now, offer));
          answers.add(null);
          season.answer(answers);
        });
    faults.add(season -> season.setWaitlist(project, null, now));
    faults.add(season -> season.setWaitlist(project, List.of(intern, intern), now));
    faults.add(season -> season.changeSeats(project, -1, now));
    faults.add(season -> season.note(null, now));
    faults.add(season -> season.note(intern, null, now));
    faults.add(season -> season.note(intern, project, null, now));
    faults.add(season -> season.override(intern, project, null, "why", now));
    faults.add(season -> season.override(intern, project, "dean", null, now));
    faults.add(season -> season.override(intern, project, " ", "why", now));
    return faults;
  }

  @Property(tries = 200)
  void whatNobodyCanMean_leavesNoTrace(@ForAll long seed) {
    SmallSeason small = SmallSeason.random(seed);
    OfferSeason season = OfferSeason.of(small.rules, small.cohort);
    Random random = small.random;
    Instant now = SmallSeason.START;
    for (int step = 0; step < 15; step++) {
      now = now.plusSeconds(random.nextInt(4) * 3600L);
      OfferSeasonProperties.step(season, small, now);
    }
    if (season.offers().isEmpty()) {
      return;
    }
    SeasonRecord record = season.record();
    Instant recorded = record.history().get(record.history().size() - 1).at();
    OfferId offer = OfferId.of(1 + random.nextInt(season.figures().made()));
    Instant late = now.plusSeconds(10_000_000); // everything open would expire
    for (Consumer<OfferSeason> fault :
        faults(small.someIntern(), small.someProject(), offer, late, recorded.minusNanos(1))) {
      Throwable refused = catchThrowable(() -> fault.accept(season));
      assertThat(refused)
          .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
      assertThat(refused.getMessage()).isNotBlank().doesNotContain("Cannot invoke");
      assertThat(season.record()).isEqualTo(record);
    }
    assertThat(OfferSeason.replay(season.record(), small.cohort).offers())
        .isEqualTo(season.offers());
  }

  /**
   * A history without some interns, without a project, or with fewer seats still gives a season.
   */
  @Property(tries = 300)
  void restoredSeasonKeepsAllLimits_andCanBeReplayed(@ForAll long seed) {
    SmallSeason small = SmallSeason.random(seed);
    OfferSeason season = OfferSeason.of(small.rules, small.cohort);
    Random random = small.random;
    Instant now = SmallSeason.START;
    for (int step = 0; step < 50; step++) {
      now = now.plusSeconds(random.nextInt(4) * 3600L);
      OfferSeasonProperties.step(season, small, now);
    }
    RestoredSeason same = OfferSeason.restore(season.record(), small.cohort);
    assertThat(same.leftOut().findings()).isEmpty();
    assertThat(same.season().record()).isEqualTo(season.record());
    var less = small.without(random);
    RestoredSeason restored = OfferSeason.restore(season.record(), less);
    SmallSeason.recount(less, small.rules, restored.season());
    OfferSeason again = OfferSeason.replay(restored.season().record(), less);
    assertThat(again.offers()).isEqualTo(restored.season().offers());
    assertThat(again.report()).isEqualTo(restored.season().report());
    boolean differs = !restored.season().history().equals(season.history());
    assertThat(!restored.leftOut().findings().isEmpty()).isEqualTo(differs);
  }
}
