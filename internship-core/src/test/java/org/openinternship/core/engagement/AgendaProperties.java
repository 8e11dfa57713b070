package org.openinternship.core.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.pay.PayBasis;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.DeliverableStatus;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.time.DateRange;

class AgendaProperties {
  private static final Program PROGRAM = Engagements.PROGRAM;

  /** The duties of each area, asked one by one as a host without an agenda would. */
  private static Map<AgendaArea, List<Duty>> duties(
      Engagement engagement, DateRange days, Instant now) {
    Placement placement = engagement.placement();
    Map<AgendaArea, List<Duty>> duties = new EnumMap<>(AgendaArea.class);
    duties.put(AgendaArea.PLACEMENT, placement.duties(now));
    duties.put(
        AgendaArea.EVALUATION,
        PROGRAM.evaluation().duties(placement, engagement.evaluations(), days, now));
    SupervisionPlan plan = engagement.supervision().orElse(null);
    if (plan != null) {
      duties.put(AgendaArea.SUPERVISION, plan.duties(placement, PROGRAM.supervision(), days, now));
    }
    if (engagement.contact().isPresent()) {
      ContactLog log = reported(engagement, engagement.contact().get(), now);
      List<Duty> contact =
          plan == null
              ? log.duties(placement, PROGRAM.contact(), now)
              : log.duties(placement, plan, PROGRAM.contact(), now);
      Actor intern = Actor.of(placement.intern());
      boolean saidByProgress = engagement.progress().isPresent();
      duties.put(
          AgendaArea.CONTACT,
          contact.stream().filter(duty -> !(saidByProgress && duty.by().equals(intern))).toList());
    }
    engagement
        .rotation()
        .ifPresent(way -> duties.put(AgendaArea.ROTATION, way.duties(placement, days, now)));
    engagement
        .progress()
        .ifPresent(
            required ->
                duties.put(
                    AgendaArea.PROGRESS,
                    required.duties(placement, engagement.work(), PROGRAM.progress(), days, now)));
    duties.put(
        AgendaArea.AGREEMENT,
        engagement.agreement().isPresent()
            ? PROGRAM
                .agreements()
                .duties(placement, engagement.agreement().get(), engagement.documents(), days, now)
            : PROGRAM.agreements().duties(placement, engagement.documents(), days, now));
    if (engagement.payTerms().isPresent()) {
      PayTerms terms = engagement.payTerms().get();
      PayBasis basis =
          PayBasis.of(
              placement,
              engagement.work().log().minutesByDay(placement, now),
              engagement.evaluations(),
              engagement.work().asOf(now).accepted());
      duties.put(
          AgendaArea.PAY,
          PaySchedule.of(placement, engagement.compensation().orElseThrow(), terms)
              .duties(
                  placement, terms, basis, engagement.payments(), PROGRAM.evaluation(), days, now));
    }
    return duties;
  }

  /** The log as a host kept it that entered each report there as well. */
  private static ContactLog reported(Engagement engagement, ContactLog log, Instant now) {
    Placement placement = engagement.placement();
    if (engagement.progress().isEmpty()) {
      return log;
    }
    ContactLog reported = log;
    for (DeliverableStatus report :
        engagement
            .progress()
            .get()
            .reports(placement, engagement.work(), PROGRAM.progress(), now)) {
      String key = report.deliverable().key();
      reported = reported.after(new ContactEvent.ReportDue(report.dueBy(), key));
      if (report.handedIn().isPresent()) {
        Instant at = report.handedIn().get();
        reported = reported.after(new ContactEvent.ReportReceived(at, key));
      }
    }
    return reported;
  }

  private static LocalDate today(Placement placement, Instant now) {
    return LocalDate.ofInstant(now, placement.zone());
  }

  @Property
  void itHasExactlyTheDutiesOfTheAreas(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    List<Engagement> engagements = random.some(4);
    Instant now = random.now();
    DateRange days = random.days(now);
    Agenda agenda = Agenda.of(engagements, PROGRAM, days, now);
    int number = 0;
    for (Engagement engagement : engagements) {
      Map<AgendaArea, List<Duty>> expected = duties(engagement, days, now);
      for (AgendaArea area : AgendaArea.values()) {
        assertThat(
                agenda.in(area).stream()
                    .filter(item -> item.placement().orElseThrow().equals(engagement.id()))
                    .map(AgendaItem::duty))
            .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(area, List.of()));
        number += expected.getOrDefault(area, List.of()).size();
      }
    }
    assertThat(agenda.items()).hasSize(number);
    assertThat(agenda.items().stream().map(AgendaItem::duty))
        .isSortedAccordingTo(Duty.GRAVEST_FIRST);
  }

  @Property
  void theOrderOfTheEngagementsMakesNoDifference(@ForAll long seed) {
    Random chance = new Random(seed);
    Engagements random = new Engagements(chance);
    List<Engagement> engagements = random.some(6);
    Instant now = random.now();
    DateRange days = random.days(now);
    Agenda agenda = Agenda.of(engagements, PROGRAM, days, now);
    List<Engagement> shuffled = new ArrayList<>(engagements);
    Collections.shuffle(shuffled, chance);
    assertThat(Agenda.of(shuffled, PROGRAM, days, now)).isEqualTo(agenda);
  }

  /** From a thousand engagements on they are asked by all processors. */
  @Property(tries = 3)
  void manyEngagements_haveTheItemsOfTheirParts(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    List<Engagement> many = IntStream.range(0, 1_200).mapToObj(i -> random.one("p" + i)).toList();
    Instant now = random.now();
    DateRange days = random.days(now);
    List<AgendaItem> parts = new ArrayList<>();
    for (int i = 0; i < many.size(); i += 100) {
      parts.addAll(Agenda.of(many.subList(i, i + 100), PROGRAM, days, now).items());
    }
    parts.sort(AgendaItem.GRAVEST_FIRST);
    assertThat(Agenda.of(many, PROGRAM, days, now).items()).isEqualTo(parts);
  }

  /**
   * What somebody earned is owed to them whatever the placement has become, and the last evaluation
   * can be made up for until the placement is completed, which somebody has to record; the rest is
   * over.
   */
  @Property
  void whoeverHasLeftOrFinishedOrRestsIsNobodysAlarm(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    for (Engagement engagement : random.some(6)) {
      Placement placement = engagement.placement();
      Instant now = random.nowAfter(placement.history());
      LocalDate today = today(placement, now);
      Set<AgendaArea> over = EnumSet.complementOf(EnumSet.of(AgendaArea.PAY));
      if (!placement.state().ended() && !placement.pauses().contains(today)) {
        over.removeAll(Set.of(AgendaArea.EVALUATION, AgendaArea.PLACEMENT));
      }
      if (!placement.isOpenOn(today)) {
        assertThat(
                Agenda.of(List.of(engagement), PROGRAM, random.days(now), now).items().stream()
                    .filter(item -> over.contains(item.area())))
            .as("%s in state %s", placement.history(), placement.state())
            .isEmpty();
      }
    }
  }

  @Property
  void everybodySeesTheirOwn_andAnInternNothingOfAnother(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    List<Engagement> engagements = random.some(6);
    Instant now = random.now();
    Agenda agenda = Agenda.of(engagements, PROGRAM, random.days(now), now);
    Map<PlacementId, Placement> placements = new HashMap<>();
    Set<PersonId> people = new HashSet<>();
    for (Engagement engagement : engagements) {
      Placement placement = engagement.placement();
      placements.put(placement.id(), placement);
      people.add(placement.intern());
      people.addAll(placement.guidesOn(today(placement, now)));
    }
    for (PersonId person : people) {
      List<AgendaItem> theirs = agenda.forPerson(person);
      for (AgendaItem item : agenda.items()) {
        Placement placement = placements.get(item.placement().orElseThrow());
        boolean own = item.duty().by().equals(Actor.of(person));
        boolean about = placement.intern().equals(person);
        boolean graveUnderTheirEyes =
            item.duty().severity() != Severity.INFO
                && placement.supervisorOn(today(placement, now)).equals(person);
        assertThat(theirs.contains(item)).isEqualTo(own || about || graveUnderTheirEyes);
      }
    }
  }

  /** A plan alone gives the check-ins that its schedule has. */
  @Property
  void checkInsAtHandChangeNothing_ifThePlanIsAlone(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    Instant now = random.now();
    DateRange days = random.days(now);
    for (Engagement engagement : random.some(6)) {
      if (engagement.supervision().isPresent()) {
        CheckInSchedule own =
            CheckInSchedule.of(engagement.placement(), engagement.supervision().get());
        assertThat(Agenda.of(List.of(engagement.withCheckIns(own)), PROGRAM, days, now))
            .isEqualTo(Agenda.of(List.of(engagement), PROGRAM, days, now));
      }
    }
  }

  @Property
  void countsAddUp_andEveryItemCanBeTold(@ForAll long seed) {
    Engagements random = new Engagements(new Random(seed));
    List<Engagement> engagements = random.some(6);
    Instant now = random.now();
    Agenda agenda = Agenda.of(engagements, PROGRAM, random.days(now), now);
    int sum = 0;
    for (AgendaArea area : AgendaArea.values()) {
      for (Severity severity : Severity.values()) {
        sum += agenda.count(area, severity);
      }
    }
    assertThat(sum).isEqualTo(agenda.items().size());
    Set<PlacementId> grave = new HashSet<>();
    for (AgendaItem item : agenda.items()) {
      assertThat(item.told(ReasonTexts.english())).contains(": ").doesNotContain("{");
      if (item.duty().severity() != Severity.INFO) {
        grave.add(item.placement().orElseThrow());
      }
    }
    assertThat(agenda.calm()).isEqualTo(engagements.size() - grave.size());
  }
}
