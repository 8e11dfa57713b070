package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.people.CompensationNeed;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.reason.Reader;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.InternReason;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.testing.Thrown;

/**
 * Whatever a host reads says that a need is not met, and not which: it is the same, letter by
 * letter, for interns who differ in what is private alone.
 */
class PrivateReasonsTest {
  private static final MatchingEngine ENGINE = MatchingEngine.withDefaults();
  private static final Reader KIM = Reader.supervisor(SupervisorId.of("kim"), ZoneOffset.UTC);

  /** Each of them is refused by each project for the same reason, in one way or another. */
  private static List<Intern> alike() {
    List<Intern> alike = new ArrayList<>();
    for (CompensationNeed need : List.of(CompensationNeed.PAY, CompensationNeed.PAY_OR_CREDIT)) {
      for (String country : List.of("NU", "GL")) {
        for (String zone : List.of("Antarctica/Troll", "Asia/Kathmandu")) {
          alike.add(
              Intern.builder()
                  .id("ada")
                  .compensationNeed(need)
                  .addAuthorisedToWorkIn(Country.of(country))
                  .location(Location.of(country, "Qanaria " + country))
                  .workingHours(WorkingHours.of(zone, "Sat 08:00-20:00"))
                  .build());
        }
      }
    }
    return alike;
  }

  private static Cohort cohort(Intern intern) {
    Project project =
        Project.builder()
            .id("unpaid")
            .host("ghent")
            .supervisor(SupervisorId.of("kim"))
            .compensation(Compensation.unpaid())
            .build();
    return Cohort.builder()
        .addSupervisor(Supervisor.builder().id("kim").build())
        .addIntern(intern)
        .addIntern(Intern.builder().id("bo").build())
        .addProject(project)
        .addProject(
            project.withId(ProjectId.of("abroad")).withAuthorisationNeeded(Country.of("US")))
        .addProject(
            project
                .withId(ProjectId.of("hours"))
                .withPeriod(DateRange.of("2026-09-01", "2026-12-18"))
                .withCoreHours(WorkingHours.of("UTC", "Wed 09:00-17:00"))
                .withNeededSharedMinutes(120))
        .addBids("ada", "unpaid", "abroad", "hours")
        .addBids("bo", "unpaid", "abroad", "hours")
        .build();
  }

  /** Everything that a host may be shown. */
  private static List<String> shown(Cohort cohort) {
    InternshipJson json = InternshipJson.standard();
    Allocation allocation = ENGINE.match(cohort);
    Recommender recommender = ENGINE.recommender(cohort);
    List<Reason> reasons = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (Project project : cohort.projects()) {
      var explanation = allocation.explain(project.id());
      shown.add(explanation.toString());
      shown.add(json.toText(explanation));
      shown.add(recommender.rankInterns(project, 5).toString());
      explanation.others().stream().map(InternReason::reasons).forEach(reasons::addAll);
      reasons.addAll(recommender.whyNot(cohort.interns().get(0), project));
    }
    shown.add(json.toText(allocation));
    cohort.validate().findings().stream().map(Finding::toString).forEach(shown::add);
    allocation.findings().stream().map(Finding::reason).forEach(reasons::add);
    for (Reason reason : reasons) {
      shown.add(reason.toString());
      for (ReasonTexts texts :
          List.of(ReasonTexts.english(), ReasonTexts.bundled(ReasonLanguage.german()))) {
        shown.add(texts.to(KIM).message(reason));
        shown.add(texts.to(Reader.auditor(ZoneOffset.UTC)).message(reason));
      }
    }
    return shown;
  }

  @Test
  void reasonsForAHost_tellThatANeedIsNotMet_notWhich() {
    Set<List<String>> all = new HashSet<>();
    for (Intern intern : alike()) {
      all.add(shown(cohort(intern)));
    }
    assertThat(all).hasSize(1);
    String text = String.join("\n", all.iterator().next());
    assertThat(text)
        .contains("COMPENSATION_NEEDED", "NOT_AUTHORISED_TO_WORK", "SHARED_HOURS_TOO_FEW")
        .doesNotContain("Troll", "Kathmandu", "Qanaria", "PAY_OR_CREDIT");
    assertThat(text.split("\\W+")).doesNotContain("NU", "GL");
  }

  /** What is thrown about an intern, with all causes: of a cohort, a rule of a host's, a value. */
  private static List<String> thrown(Cohort cohort) {
    Intern intern = cohort.interns().get(0);
    Requirement careless = Requirement.of("careless", (one, project) -> null);
    MatchingPolicy policy =
        MatchingPolicy.builder()
            .eligibility(EligibilityRules.standard().with(careless, WhenUnknown.REJECT))
            .build();
    List<ThrowingCallable> calls =
        List.of(
            () -> ENGINE.match(cohort.withInterns(intern, intern)),
            () -> ENGINE.match(cohort.withBids()).explain(InternId.of("nobody")),
            () -> MatchingEngine.of(policy).match(cohort),
            () -> intern.withHoursPerWeek(0),
            () -> intern.withTimeZone(ZoneId.of("Pacific/Niue")),
            () -> intern.withAuthorisedToWorkIn((Country) null),
            () -> Intern.builder().from(intern).addAuthorisedToWorkIn("BE", "be"));
    return calls.stream()
        .flatMap(
            call -> {
              Throwable thrown = catchThrowable(call);
              assertThat(thrown).isNotNull();
              return Thrown.all(thrown).map(Throwable::toString);
            })
        .toList();
  }

  @Test
  void exceptionsAndTheirCauses_tellNothingOfWhatIsPrivate() {
    Set<List<String>> all = new HashSet<>();
    for (Intern intern : alike()) {
      all.add(thrown(cohort(intern)));
    }
    assertThat(all).hasSize(1);
  }
}
