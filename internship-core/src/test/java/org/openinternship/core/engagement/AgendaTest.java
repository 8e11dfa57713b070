package org.openinternship.core.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.contact.ContactReason;
import org.openinternship.core.contact.NextStep;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;

class AgendaTest {
  private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");
  private static final DateRange WEEK = DateRange.of("2026-09-14", "2026-09-20");
  private static final SupervisorId KIM = SupervisorId.of("kim");
  private static final MentorId LEA = MentorId.of("lea");
  private static final InternId ADA = InternId.of("ada");
  private static final InternId BEN = InternId.of("ben");
  private static final Program PROGRAM = Program.builder().id("standard").build();

  private static AgendaItem item(InternId intern, PersonId by, Severity severity, String since) {
    return new AgendaItem(
        AgendaArea.CONTACT,
        Optional.of(PlacementId.of("p-" + intern)),
        intern,
        ProjectId.of("api"),
        Optional.of(KIM),
        new Duty(
            Actor.of(by),
            severity,
            Instant.parse(since + "T00:00:00Z"),
            Optional.empty(),
            Reason.of(NextStep.GET_IN_TOUCH, by.withRole(), intern.withRole()),
            Reason.of(ContactReason.SILENT, 8, 7)));
  }

  private static Agenda agenda(AgendaItem... items) {
    return new Agenda(NOW, WEEK, 3, List.of(items));
  }

  @Test
  void theGravestComesFirst_thenTheOldest_inAnyOrderOfInput() {
    AgendaItem grave = item(BEN, KIM, Severity.ERROR, "2026-09-12");
    AgendaItem old = item(ADA, KIM, Severity.WARNING, "2026-09-08");
    AgendaItem young = item(ADA, KIM, Severity.WARNING, "2026-09-10");
    AgendaItem note = item(ADA, KIM, Severity.INFO, "2026-09-01");
    List<AgendaItem> shuffled = new ArrayList<>(List.of(note, young, grave, old));
    for (int seed = 0; seed < 24; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(new Agenda(NOW, WEEK, 3, shuffled).items())
          .containsExactly(grave, old, young, note);
    }
  }

  @Test
  void everybodyHasTheirPartOfTheSameList() {
    AgendaItem kimsNote = item(ADA, KIM, Severity.INFO, "2026-09-01");
    AgendaItem leasNote = item(ADA, LEA, Severity.INFO, "2026-09-02");
    AgendaItem leasWarning = item(ADA, LEA, Severity.WARNING, "2026-09-03");
    AgendaItem adasOwn = item(ADA, ADA, Severity.INFO, "2026-09-04");
    AgendaItem bensOwn = item(BEN, BEN, Severity.INFO, "2026-09-05");
    Agenda agenda = agenda(kimsNote, leasNote, leasWarning, adasOwn, bensOwn);
    assertThat(agenda.forPerson(KIM)).containsExactly(leasWarning, kimsNote);
    assertThat(agenda.forPerson(LEA)).containsExactly(leasWarning, leasNote);
    assertThat(agenda.forPerson(ADA)).containsExactly(leasWarning, kimsNote, leasNote, adasOwn);
    assertThat(agenda.forPerson(BEN)).containsExactly(bensOwn);
    assertThat(agenda.forPerson(MentorId.of("kim"))).isEmpty();
    assertThat(agenda.forPerson(SupervisorId.of("ada"))).isEmpty();
  }

  @Test
  void itemsAreCountedByAreaAndSeverity() {
    Agenda agenda =
        agenda(
            item(ADA, KIM, Severity.WARNING, "2026-09-03"),
            item(ADA, KIM, Severity.ERROR, "2026-09-03"),
            item(BEN, KIM, Severity.INFO, "2026-09-03"));
    assertThat(agenda.count(AgendaArea.CONTACT, Severity.WARNING)).isEqualTo(1);
    assertThat(agenda.count(AgendaArea.PAY, Severity.WARNING)).isZero();
    assertThat(agenda.in(AgendaArea.CONTACT)).hasSize(3);
    assertThat(agenda.in(AgendaArea.PAY)).isEmpty();
    assertThat(agenda.calm()).isEqualTo(2);
  }

  @Test
  void anItemTellsItself_toWhomeverReads() {
    AgendaItem item = item(ADA, KIM, Severity.ERROR, "2026-09-03");
    ZoneId lagos = ZoneId.of("Africa/Lagos");
    ReasonTexts english = ReasonTexts.english();
    assertThat(item.told(english))
        .isEqualTo(
            "supervisor kim is to get in touch with intern ada, by whatever channel works: there"
                + " has been no contact for 8 days (limit: 7)");
    assertThat(item.told(english.to(Reader.supervisor(KIM, lagos))))
        .startsWith("please get in touch with intern ada, by");
    assertThat(item.told(english.to(Reader.intern(ADA, lagos))))
        .startsWith("supervisor kim is to get in touch with you, by");
  }

  @Test
  void anEngagementGivenTwiceIsRefused() {
    Engagement one = Engagement.of(placement("ada")).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Agenda.of(List.of(one, one), PROGRAM, WEEK, NOW))
        .withMessage(
            "Agenda: placement p-ada is there twice, it must be there once. Maybe it was loaded"
                + " twice");
  }

  @Test
  void offersThatExpireWithinTheDaysAreOnIt_forTheIntern() {
    Cohort cohort =
        Cohort.builder()
            .addProject(Project.builder().id("api").host("ghent").seats(3).build())
            .addIntern(Intern.builder().id("ada").build())
            .addIntern(Intern.builder().id("ben").build())
            .addIntern(Intern.builder().id("cy").build())
            .build();
    OfferRules rules = OfferRules.builder().timeToDecide(Duration.ofDays(7)).build();
    OfferSeason season = OfferSeason.of(rules, cohort);
    ProjectId api = ProjectId.of("api");
    season.offer(ADA, api, Instant.parse("2026-09-05T12:00:00Z")); // expires before
    season.offer(BEN, api, Instant.parse("2026-09-13T12:00:00Z"));
    season.offer(InternId.of("cy"), api, Instant.parse("2026-09-14T07:00:00Z")); // expires after

    Agenda agenda = Agenda.of(List.of(), season, PROGRAM, WEEK, NOW);
    assertThat(agenda.items()).hasSize(1);
    AgendaItem offer = agenda.items().get(0);
    assertThat(offer.placement()).isEmpty();
    assertThat(offer.duty().by()).isEqualTo(Actor.of(BEN));
    assertThat(offer.duty().due()).hasValue(Instant.parse("2026-09-20T12:00:00Z"));
    assertThat(offer.told(ReasonTexts.english().to(Reader.intern(BEN, ZoneId.of("Asia/Tokyo")))))
        .isEqualTo(
            "please accept or decline the offer of project api: the offer expires if it is not"
                + " answered by 20 September 2026, 21:00");
    assertThat(offer.told(ReasonTexts.bundled(ReasonLanguage.german())))
        .startsWith("ben soll das Angebot von Projekt api annehmen oder ablehnen: Das Angebot");
    assertThat(agenda.forPerson(BEN)).containsExactly(offer);
    assertThat(agenda.forPerson(ADA)).isEmpty();
    assertThat(Agenda.of(List.of(), season, PROGRAM, WEEK, NOW.plus(Duration.ofDays(7))).items())
        .as("cy's, once ben's has expired")
        .isEmpty();
  }

  @Test
  void itemsOfNoPlacementHaveNoSupervisor() {
    AgendaItem item = item(ADA, KIM, Severity.INFO, "2026-09-03");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AgendaItem(
                    item.area(),
                    Optional.empty(),
                    ADA,
                    item.project(),
                    item.supervisor(),
                    item.duty()))
        .withMessageContaining("there must be both or neither");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Agenda(NOW, WEEK, -1, List.of()))
        .withMessageContaining("engagements is -1");
    List<AgendaItem> two =
        List.of(
            item(ADA, KIM, Severity.INFO, "2026-09-01"),
            item(BEN, KIM, Severity.INFO, "2026-09-01"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Agenda(NOW, WEEK, 1, two))
        .withMessageContaining("engagements is 1");
  }

  static Placement placement(String intern) {
    return Placement.builder()
        .id("p-" + intern)
        .intern(intern)
        .project("api")
        .host("ghent")
        .firstSupervisor("kim")
        .plannedPeriod("2026-09-01", "2026-11-30")
        .zone(ZoneId.of("Africa/Lagos"))
        .build();
  }
}
