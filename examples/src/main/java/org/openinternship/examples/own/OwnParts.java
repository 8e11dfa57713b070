package org.openinternship.examples.own;

import static org.openinternship.core.skill.Proficiency.WORKING;

import java.util.Map;
import java.util.Set;
import org.openinternship.core.admission.AdmissionRequirement;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.eligibility.EligibilityRules;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.WhenUnknown;
import org.openinternship.core.host.Project;
import org.openinternship.core.people.Intern;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.reason.ReasonCode;
import org.openinternship.core.reason.ReasonLanguage;
import org.openinternship.core.reason.ReasonText;
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.term.Term;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/** A host's own parts, from admission over matching to JSON, in English and German. */
final class OwnParts {
  /** 1. Codes of reasons with their English sentences; everything else refers to their names. */
  enum PortalReason implements ReasonCode {
    TOO_FEW_SKILLS("at least {min|# skill is|# skills are} needed to take part"),
    NOTHING_NEW("project {project} teaches nothing that intern {intern} does not know");

    @SuppressWarnings("ImmutableEnumChecker") // immutable, but not annotated so
    private final ReasonText text;

    PortalReason(String english) {
      this.text = ReasonText.of(english);
    }

    @Override
    public ReasonText text() {
      return text;
    }
  }

  /** 2. The same in German; then what the library has in German, and English for the rest. */
  static final ReasonTexts GERMAN =
      ReasonTexts.of(
              ReasonLanguage.german(),
              Map.of(
                  "TOO_FEW_SKILLS", "Mindestens {min|# Kenntnis ist|# Kenntnisse sind} nötig",
                  "NOTHING_NEW", "In {project} lernt {intern} nichts dazu"))
          .or(ReasonTexts.bundled(ReasonLanguage.german()));

  /** 3. Who may take part. */
  static final AdmissionRequirement SKILLED =
      AdmissionRequirement.of(
          "skilled",
          Set.of(),
          (applicant, term) ->
              applicant.intern().skills().isEmpty()
                  ? Outcome.violated(PortalReason.TOO_FEW_SKILLS, 1)
                  : Outcome.satisfied());

  /** 4. Which projects an intern may have. */
  static final Requirement SOMETHING_NEW =
      Requirement.of(
          "something-new",
          (intern, project) ->
              newSkills(intern, project) == 0
                  ? Outcome.violated(PortalReason.NOTHING_NEW, project.id(), intern.id())
                  : Outcome.satisfied());

  /** 5. Which of these suit the intern best: those of whose skills most are new. */
  static final Criterion MUCH_NEW =
      Criterion.of(
          "much-new",
          (intern, project) ->
              Measure.of(newSkills(intern, project), Math.max(1, project.teaches().size())));

  /** 6. Who gets which: of two results, the one that leaves fewer interns without a place. */
  static final Mechanism MORE_PLACES =
      Mechanism.of(
          "more-places",
          market -> {
            var stable = DeferredAcceptance.internProposing().assign(market);
            var efficient = SerialDictatorship.byLottery().assign(market);
            return efficient.placed() > stable.placed() ? efficient : stable;
          });

  static final MatchingPolicy POLICY =
      MatchingPolicy.builder()
          .eligibility(EligibilityRules.standard().with(SOMETHING_NEW, WhenUnknown.REJECT))
          .scoring(ScoringModel.none().plus(MUCH_NEW, 10).build())
          .mechanism(MORE_PLACES)
          .build();

  private OwnParts() {}

  private static long newSkills(Intern intern, Project project) {
    return project.teaches().stream()
        .filter(taught -> intern.skills().stream().noneMatch(it -> it.name().equals(taught)))
        .count();
  }

  /** 7. JSON has each part by its name; to read it, it must know which part that is. */
  static InternshipJson json() {
    InternshipJson json = InternshipJson.standard().with(SKILLED).with(SOMETHING_NEW);
    json = json.with(MUCH_NEW).with(MORE_PLACES);
    return json.with(PortalReason.TOO_FEW_SKILLS).with(PortalReason.NOTHING_NEW);
  }

  public static void main(String[] args) {
    Term term = Term.of("autumn", "2026-09-01", "2026-12-18");
    var facts = ApplicantFacts.builder().intern("cleo").build();
    var cleo = new Applicant(Intern.builder().id("cleo").build(), facts);
    AdmissionRules.of(SKILLED).in(term).judge(cleo).against().forEach(OwnParts::say);

    Cohort.Builder cohort = Cohort.builder().term(term);
    cohort.addProject(Project.builder().id("data").host("ghent").addTeaches("sql", "r").build());
    cohort.addProject(Project.builder().id("web").host("ghent").addTeaches("java").build());
    cohort.addIntern(Intern.builder().id("ada").addSkill("java", WORKING).build());
    cohort.addIntern(Intern.builder().id("ben").addSkill("sql", WORKING).build());
    cohort.addBids("ada", "web", "data").addBids("ben", "data", "web");
    Allocation allocation = MatchingEngine.of(POLICY).match(cohort.build());
    allocation.matches().forEach(it -> System.out.println(it.intern() + " -> " + it.project()));

    String stored = json().toText(allocation.record());
    AllocationRecord read = json().read(stored, AllocationRecord.class);
    read.refusals().forEach(refusal -> refusal.reasons().forEach(OwnParts::say));
  }

  private static void say(Reason reason) {
    System.out.println(reason.message() + " / " + GERMAN.message(reason));
  }
}
