package org.openinternship.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.admission.Locality;
import org.openinternship.core.admission.LocationLadder;
import org.openinternship.core.agreement.DocumentNeed;
import org.openinternship.core.bid.BidReason;
import org.openinternship.core.bid.Bids;
import org.openinternship.core.calendar.CalendarEvent;
import org.openinternship.core.calendar.CalendarEventKind;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.cohort.LinkedInterns;
import org.openinternship.core.cohort.PreferenceLists;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.EligibleProjects;
import org.openinternship.core.eligibility.PickedPairs;
import org.openinternship.core.eligibility.PreparedCohort;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.evaluation.EvaluatorRole;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingPath;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.lifecycle.StateMachine;
import org.openinternship.core.offer.Offer;
import org.openinternship.core.offer.OfferFigures;
import org.openinternship.core.offer.OfferId;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.offer.OfferSeason;
import org.openinternship.core.offer.OfferState;
import org.openinternship.core.offer.OfferTransition;
import org.openinternship.core.offer.SeasonTotals;
import org.openinternship.core.pay.PayItem;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.placement.PlacementState;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.skill.CefrLevel;
import org.openinternship.core.skill.LayeredTaxonomy;
import org.openinternship.core.skill.LevelWords;
import org.openinternship.core.skill.Proficiency;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.skill.SkillTaxonomyBuilder;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.term.PhaseKind;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.core.time.WorkingHours;

/** Samples of the values of core that are not found by trying. */
public final class CoreSamples {
  private CoreSamples() {}

  /** Samples that a test of another module may add to. */
  public static Samples all() {
    Reason reason = Reason.of(BidReason.VETOED, InternId.of("ada"), ProjectId.of("web"));
    WorkingHours hours = WorkingHours.of("Europe/Brussels", "Mon-Fri 09:00-17:00");
    DateRange term = DateRange.of("2026-09-01", "2026-12-18");
    OfferState offered = OfferState.machine().initial();
    OfferTransition move = OfferState.machine().legal(offered).iterator().next();
    Samples samples = new Samples();
    samples
        .with(InputStream.class, new ByteArrayInputStream(new byte[0]))
        .with(Comparable.class, "sample")
        .with(Throwable.class, new IllegalStateException("sample"))
        .with(Reason.class, reason)
        .with(ReasonCode.class, BidReason.SECOND_BID_LIST)
        .with(Finding.class, new Finding(Severity.INFO, "/bids", reason))
        .with(CalendarEvent.class, event(reason))
        .with(Report.Collector.class, Report.collector())
        .with(StateMachine.Builder.class, StateMachine.of("Offer", offered, OfferTransition.class))
        .with(Pipeline.class, pipeline())
        .with(StateMachine.class, OfferState.machine())
        .with(Country.class, Country.of("BE"))
        .with(WorkingHours.class, hours)
        .with(WeeklyInterval.class, new WeeklyInterval(DayOfWeek.MONDAY, 0, 60))
        .with(DateRange.class, term)
        .with(SharedHours.class, SharedHours.of(hours, hours, term))
        .with(SkillTaxonomyBuilder.class, SkillTaxonomy.builder())
        .with(LayeredTaxonomy.class, SkillTaxonomy.builder().build())
        .calling("Reason.of", BidReason.SECOND_BID_LIST, new Object[] {"ada"})
        .calling("Reason.argument", "intern")
        .calling("Outcome.violated", BidReason.SECOND_BID_LIST, new Object[] {"ada"})
        .calling("Finding.new", Severity.INFO, "/bids", reason)
        .calling("Collector.add", Severity.INFO, "/a", reason)
        .calling(
            "Collector.add", Severity.INFO, "/a", BidReason.SECOND_BID_LIST, new Object[] {"ada"})
        .calling(
            "Collector.add",
            Severity.INFO,
            FindingPath.of("a"),
            BidReason.SECOND_BID_LIST,
            new Object[] {"ada"})
        .calling("FindingPath.parse", "/a")
        .with(LevelWords.class, LevelWords.ofSkills())
        .calling("LevelWords.with", "so-so", Proficiency.BASIC)
        .calling("LevelWords.level", "good")
        .calling("Proficiency.of", "good")
        .calling("CefrLevel.of", "B2")
        .calling("Money.of", "12.50", "EUR")
        .calling("Builder.zone", "UTC")
        .calling("TimeBounds.check", term.first(), "Sample.day")
        .calling("TimeBounds.checkPersonal", term.first(), "Sample.day")
        .calling("TimeBounds.check", term.first().atStartOfDay(), "Sample.time")
        .calling("TimeBounds.check", Instant.EPOCH, "Sample.at")
        .calling("TimeBounds.check", Duration.ZERO, "Sample.wait")
        .calling("TimeBounds.day", Instant.EPOCH, ZoneOffset.UTC, "Sample.at")
        .calling("TimeBounds.checkDays", 1, "Sample.days")
        .calling("TimeBounds.checkPresent", Optional.of(Instant.EPOCH), "Sample.at")
        .calling("Country.of", "BE")
        .calling("Location.of", "BE")
        .calling("Location.of", "BE", "Flanders")
        .calling("Location.new", Country.of("BE"), Optional.of("Flanders"))
        .calling("DateRange.of", "2026-09-01", "2026-12-18")
        .calling("DateRange.parse", "2026-09-01/2026-12-18")
        .calling("WorkingHours.of", "Europe/Brussels", "Mon 09:00-17:00")
        .calling("WorkingHours.parse", "Europe/Brussels Mon 09:00-17:00")
        .calling("SharedHours.minutesOn", term.first())
        .calling("AmbiguousSkill.new", "js", List.of("a", "b"))
        .calling("LanguageSkill.new", "en", CefrLevel.B2)
        .calling("StateMachine.of", "Offer", offered, OfferTransition.class)
        .calling("StateMachine.allows", offered, move)
        .calling("StateMachine.ends", offered)
        .calling("StateMachine.legal", offered)
        .calling("StateMachine.next", offered, move)
        .calling("StateMachine.next", offered, move, "Offer 1")
        .calling("Builder.on", offered, move, offered)
        .calling("TransitionRow.new", offered, move, offered)
        .calling("Locality.of", "BE", "Flanders")
        .calling("Locality.of", "BE", "Flanders", "Ghent")
        .calling("Deliverable.of", "report", "2026-10-01")
        .calling("Phase.of", PhaseKind.APPLICATION, "2026-09-01", "2026-09-08", "UTC");
    beforeTheMatch(samples);
    duringThePlacement(samples, term);
    return samples;
  }

  private static void beforeTheMatch(Samples samples) {
    Cohort cohort = Cohorts.of(1, 1, 1);
    Intern intern = cohort.interns().get(0);
    Project project = cohort.projects().get(0);
    OfferSeason season = OfferSeason.of(OfferRules.standard(), cohort);
    PreparedCohort prepared = new PreparedCohort(cohort, Cohorts.taxonomy());
    Instant made = Instant.parse("2026-05-01T09:00:00Z");
    samples
        .with(
            LocationLadder.Neighbours.class,
            new LocationLadder.Neighbours(
                Locality.of("BE", "Flanders", "Ghent"), Locality.of("BE", "Flanders", "Aalst")))
        .with(Bids.Tie.class, new Bids.Tie(List.of(ProjectId.of("api"), ProjectId.of("map"))))
        .with(PreferenceLists.Entry.class, PreferenceLists.of("city").intern("ada"))
        .calling("ReasonTexts.word", OfferState.ACCEPTED)
        .with(Cohort.class, cohort)
        .with(LinkedInterns.class, LinkedInterns.of("ada", "ben"))
        .with(Intern.class, intern)
        .with(Project.class, project)
        .with(
            Applicant.class,
            new Applicant(intern, ApplicantFacts.builder().intern(intern.id()).build()))
        .with(OfferSeason.class, season)
        .with(PreparedCohort.class, prepared)
        .with(Eligibility.class, EligibilityRules.standard().in(prepared))
        .with(
            EligibleProjects.class,
            EligibilityRules.standard().in(prepared).among(List.of(project)))
        .with(
            EligibleProjects.Rows.class,
            EligibilityRules.standard().in(prepared).among(List.of(project)).of(intern))
        .calling("Rows.passing", new int[1])
        .with(
            EligibleProjects.OpenRows.class,
            EligibilityRules.standard().in(prepared).among(List.of(project)).openTo(intern))
        .with(PickedPairs.class, EligibilityRules.standard().in(prepared).picked(List.of(project)))
        .with(OfferFigures.class, season.figures())
        .with(SeasonTotals.class, season.totals())
        .with(
            Offer.class,
            Offer.builder()
                .id(OfferId.of(1))
                .intern(intern.id())
                .project(project.id())
                .round(1)
                .madeAt(made)
                .decideBy(made.plusSeconds(60))
                .state(OfferState.ACCEPTED)
                .since(made)
                .build());
  }

  private static void duringThePlacement(Samples samples, DateRange period) {
    EvaluationPoint point =
        EvaluationPlan.of(period, ZoneOffset.UTC, EvaluationRules.standard()).points().get(0);
    EvaluationForm form =
        new EvaluationForm(
            "midpoint",
            List.of(new EvaluationItem("quality", "Quality of work", RatingScale.AGREEMENT)));
    samples
        .with(EvaluationPoint.class, point)
        .with(
            BlindEvaluations.class,
            BlindEvaluations.ask(
                PlacementId.of("1"), point, Map.of(EvaluatorRole.SUPERVISOR, form)))
        .with(
            ProgressPlan.class,
            ProgressPlan.builder().placement("sample").totalMinutes(6000).build())
        .with(DocumentNeed.class, DocumentNeed.of("insurance", PlacementState.ACTIVE))
        .with(
            PayItem.class,
            new PayItem(
                "start",
                Optional.of(Money.of("1", "EUR")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of()))
        .with(Absence.class, Absence.of(MentorId.of("mia"), "2026-10-01", "2026-10-02"))
        .calling("Absence.of", MentorId.of("mia"), "2026-10-01", "2026-10-02");
  }

  private static Pipeline<Object> pipeline() {
    return new Pipeline<>(
        List.of(new Pipeline.Step<>("any", WhenUnknown.WAIT, subject -> Outcome.satisfied())));
  }

  private static CalendarEvent event(Reason reason) {
    return CalendarEvent.builder()
        .uid("sample")
        .kind(CalendarEventKind.DUE)
        .day(LocalDate.parse("2026-09-01"))
        .start(Instant.parse("2026-09-01T12:00:00Z"))
        .end(Instant.parse("2026-09-01T12:30:00Z"))
        .addPeople(Actor.PROGRAM)
        .title(reason)
        .build();
  }
}
