package org.openinternship.examples.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openinternship.examples.programs.Applying.applicant;
import static org.openinternship.examples.programs.Applying.bid;
import static org.openinternship.examples.programs.Applying.decisive;
import static org.openinternship.examples.programs.Applying.judge;
import static org.openinternship.examples.programs.Working.started;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.Degree;
import org.openinternship.core.admission.EducationLevel;
import org.openinternship.core.bid.BidBook;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.HostRanking;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.engagement.Engagement;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.program.Program;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.skill.Field;
import org.openinternship.core.term.Term;
import org.openinternship.core.time.DateRange;
import org.openinternship.matching.MatchingEngine;

/** What makes VSFS special: citizens, enrolled to the end, three bids, several posts after one. */
class VsfsTest {
  @Test
  void programIsSound() {
    assertThat(Vsfs.program().validate().findings()).isEmpty();
    assertThat(Vsfs.program().check(Vsfs.term()).findings()).isEmpty();
  }

  private static Applicant student(String country, String lastDayEnrolled) {
    return applicant(
        i ->
            i.addEnrolment(
                new Enrolment(
                    Enrolment.Load.PART_TIME,
                    Optional.of(DateRange.of("2020-09-01", lastDayEnrolled)))),
        f ->
            f.addCitizenships(country)
                .addDegree(
                    new Degree(
                        EducationLevel.BACHELOR,
                        Field.of("history"),
                        LocalDate.parse("2023-05-20"))));
  }

  @Test
  void vsfs_takesCitizensWhoAreEnrolledOverTheWholeTerm() {
    Program vsfs = Vsfs.program();
    Term term = Vsfs.term();
    assertThat(decisive(judge(vsfs, term, student("US", "2022-05-31")))).isEqualTo("ELIGIBLE");
    assertThat(decisive(judge(vsfs, term, student("US", "2022-05-30"))))
        .isEqualTo("NOT_ELIGIBLE by enrolment");
    assertThat(decisive(judge(vsfs, term, student("CA", "2022-05-30"))))
        .isEqualTo("NOT_ELIGIBLE by citizenship");
  }

  @Test
  void vsfs_takesThreeBids_andSeveralPostsMayWantOneIntern() {
    BidBook book = bid(Vsfs.program(), Vsfs.term(), Instant.parse("2021-07-10T12:00:00Z"), 4);
    assertThat(book.sheets().get(0).bids()).hasSize(3);
    assertThat(book.refusals())
        .extracting(refusal -> refusal.reason().code())
        .containsExactly(BidReason.TOO_MANY_BIDS);
    Cohort.Builder cohort =
        Vsfs.program()
            .cohort(Vsfs.term())
            .addIntern(Intern.builder().id("ada").build())
            .bids(book.bids(Vsfs.program().bids()));
    for (String post : List.of("p1", "p2", "p3")) {
      cohort.addProject(Project.builder().id(post).host(post).build());
      cohort.addHostRanking(HostRanking.builder().project(post).then("ada").build());
    }
    assertThat(cohort.build().validate().findings()).isEmpty();
    assertThat(MatchingEngine.withDefaults().match(cohort.build()).matches()).hasSize(1);

    OfferSeason season = OfferSeason.of(Vsfs.program().offers(), cohort.build());
    Instant offers = Instant.parse("2021-08-30T12:00:00Z");
    for (String post : List.of("p1", "p2", "p3")) {
      season.offer(InternId.of("ada"), ProjectId.of(post), offers);
    }
    season.accept(OfferId.of(2), offers.plusSeconds(60));
    assertThat(season.offers())
        .extracting(Offer::state)
        .containsExactly(OfferState.WITHDRAWN, OfferState.ACCEPTED, OfferState.WITHDRAWN);
  }

  @Test
  void vsfs_takesEnrolmentsOneAfterTheOther_withoutADayBetween() {
    assertThat(twoColleges("2022-01-16")).isEqualTo("ELIGIBLE");
    assertThat(twoColleges("2022-01-17")).isEqualTo("NOT_ELIGIBLE by enrolment");
  }

  private static String twoColleges(String secondFrom) {
    Enrolment second =
        new Enrolment(
            Enrolment.Load.FULL_TIME, Optional.of(DateRange.of(secondFrom, "2023-05-31")));
    Applicant first = student("US", "2022-01-15");
    List<Enrolment> both = List.of(first.intern().enrolments().get(0), second);
    Applicant applicant = new Applicant(first.intern().withEnrolments(both), first.facts());
    return decisive(judge(Vsfs.program(), Vsfs.term(), applicant));
  }

  /** Reports are due on Thursdays; those of 2 and 9 September lie in the first 14 days. */
  @Test
  void vsfsTeam_thirdMissedReportAfterTheGrace_startsRemoval() {
    Program team = Vsfs.team();
    Placement placement =
        started(team, Vsfs.term(), Project.builder().id("p1").host("post").build());
    Engagement silent =
        Engagement.of(placement)
            .progress(ProgressPlan.of(placement).build())
            .contact(ContactLog.of(placement))
            .build();
    Instant due = Instant.parse("2021-10-01T00:00:00Z"); // after 16, 23 and 30 September
    assertThat(silent.risk(team, due).orElseThrow().startsRemoval()).isFalse();
    assertThat(silent.risk(team, due.plusMillis(1)).orElseThrow().startsRemoval()).isTrue();
  }
}
