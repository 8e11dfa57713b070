package org.openinternship.core.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/** Random lives of a placement, in any order of events, against a diary that is kept day by day. */
class PlacementProperties {

  @Property(tries = 400)
  void randomLife_isThatOfADiary_keptDayByDay(@ForAll long seed) {
    Random random = new Random(seed);
    Placement plan = Lives.plan(random);
    Life diary = new Life(plan);
    Placement placement = plan;
    Instant at = Lives.before(plan);
    for (int i = 0; i < 30; i++) {
      at = Lives.later(random, at);
      PlacementEvent event = Lives.event(random, at);
      Placement before = placement;
      if (diary.take(event)) {
        placement = before.after(event);
        assertThat(placement.history()).endsWith(event).hasSize(before.history().size() + 1);
        checkAgainst(diary, placement);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> before.after(event))
            .withMessageStartingWith("Placement ada-api: ");
      }
    }
    assertThat(plan.withHistory(placement.history())).isEqualTo(placement);
    checkEvenings(plan, placement);
  }

  /** On each evening the placement is what a diary knows that ends on that day. */
  private static void checkEvenings(Placement plan, Placement placement) {
    Life diary = new Life(plan);
    List<PlacementEvent> rest = new ArrayList<>(placement.history());
    for (LocalDate day = Lives.FIRST.minusDays(5); day.isBefore(Lives.FIRST.plusDays(90)); ) {
      boolean more = false;
      while (!rest.isEmpty() && !rest.get(0).at().atZone(plan.zone()).toLocalDate().isAfter(day)) {
        diary.take(rest.remove(0));
        more = true;
      }
      if (more) {
        checkAgainst(diary, placement.asOf(day));
      }
      day = day.plusDays(1);
    }
    assertThat(placement.asOf(TimeBounds.LAST_DAY)).isEqualTo(placement);
  }

  private static void checkAgainst(Life diary, Placement placement) {
    assertThat(placement.state()).hasToString(diary.stage());
    assertThat(placement.period()).isEqualTo(new DateRange(diary.first(), diary.last()));
    assertThat(placement.extensionDaysLeft()).isEqualTo(diary.extensionDaysLeft());
    assertThat(placement.activeDays().stream())
        .containsExactlyElementsOf(diary.diary().stream().filter(diary::active).toList());
    assertThat(placement.pauses().stream())
        .containsExactlyElementsOf(diary.diary().stream().filter(diary::rests).toList());
    for (LocalDate day : diary.diary()) {
      SupervisorId supervisor = diary.supervisor(day);
      assertThat(placement.supervisorOn(day)).isEqualTo(supervisor);
      assertThat(placement.mentorsOn(day)).isEqualTo(diary.mentors(day));
    }
    checkTenures(diary, placement);
    checkOpen(diary, placement);
  }

  private static void checkTenures(Life diary, Placement placement) {
    List<SupervisorId> byDay = new ArrayList<>();
    for (SupervisorTenure tenure : placement.supervisors()) {
      tenure
          .days()
          .first()
          .datesUntil(tenure.days().last().plusDays(1))
          .forEach(day -> byDay.add(tenure.supervisor()));
    }
    List<LocalDate> period = diary.first().datesUntil(diary.last().plusDays(1)).toList();
    assertThat(byDay).isEqualTo(period.stream().map(diary::supervisor).toList());
    for (int i = 1; i < placement.supervisors().size(); i++) {
      assertThat(placement.supervisors().get(i).supervisor())
          .isNotEqualTo(placement.supervisors().get(i - 1).supervisor());
    }
    assertThat(placement.mentors())
        .extracting(MentorTenure::mentor)
        .containsExactlyElementsOf(diary.everyMentor());
    for (MentorTenure tenure : placement.mentors()) {
      assertThat(tenure.days().stream())
          .containsExactlyElementsOf(
              period.stream().filter(day -> diary.mentors(day).contains(tenure.mentor())).toList());
    }
    LocalDate day = diary.first();
    List<PersonId> guides = new ArrayList<>(List.of(diary.supervisor(day)));
    guides.addAll(diary.mentors(day));
    assertThat(placement.guidesOn(day)).isEqualTo(guides);
  }

  /** Open is a day that does not rest, and after which, or on which, there is work. */
  private static void checkOpen(Life diary, Placement placement) {
    boolean ended = List.of("COMPLETED", "TERMINATED").contains(diary.stage());
    boolean workAhead = false;
    for (int i = diary.diary().size() - 1; i >= 0; i--) {
      LocalDate day = diary.diary().get(i);
      workAhead |= diary.active(day);
      assertThat(placement.isOpenOn(day)).isEqualTo(!ended && workAhead && !diary.rests(day));
    }
  }

  @Property(tries = 200)
  void mentorWhoCameAndWent_isThereOnTheDaysBetween(@ForAll long seed) {
    Random random = new Random(seed);
    Placement plan = Lives.plan(random).withFirstMentors();
    LocalDate joined = plan.period().first().plusDays(random.nextInt(20) - 5);
    LocalDate left = joined.plusDays(1L + random.nextInt(20));
    MentorId bob = MentorId.of("bob");
    Instant at = Lives.before(plan);
    Placement changed =
        plan.after(new PlacementEvent.MentorJoined(at, joined, bob))
            .after(new PlacementEvent.MentorLeft(at, left, bob));
    for (LocalDate day = joined.minusDays(3); day.isBefore(left.plusDays(3)); ) {
      assertThat(changed.mentorsOn(day).contains(bob))
          .isEqualTo(!day.isBefore(joined) && day.isBefore(left));
      day = day.plusDays(1);
    }
  }
}
