package org.openinternship.examples.hosts;

import static org.openinternship.core.skill.Proficiency.WORKING;

import java.util.Locale;
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
import org.openinternship.core.reason.ReasonTexts;
import org.openinternship.core.term.Term;
import org.openinternship.jackson.InternshipJson;
import org.openinternship.matching.MatchingEngine;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.mechanism.SerialDictatorship;
import org.openinternship.matching.policy.MatchingPolicy;
import org.openinternship.matching.result.AllocationRecord;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.ScoringModel;

/** A host's own rules, from admission over matching to JSON, told in English and in Dutch. */
class OwnRules {
  /** 1. Reasons: a code and its English sentence. */
  static final ReasonCode TOO_FEW_SKILLS =
      ReasonCode.of("TOO_FEW_SKILLS", "at least {min|# skill is|# skills are} needed to take part");

  static final ReasonCode NOTHING_NEW =
      ReasonCode.of("NOTHING_NEW", "{intern:you|you know|# knows} all that {project} teaches");

  /** 2. The same in a language that the library does not have. */
  static final ReasonLanguage DUTCH_LANGUAGE = () -> Locale.forLanguageTag("nl");

  static final ReasonTexts DUTCH =
      ReasonTexts.of(
          DUTCH_LANGUAGE,
          Map.of(
              "TOO_FEW_SKILLS", "er {min|is minstens # vaardigheid|zijn # vaardigheden} nodig",
              "NOTHING_NEW", "{intern:you|je kent|# kent} alles wat {project} aanleert"));

  /** 3. Who may take part. */
  static final AdmissionRequirement SKILLED =
      AdmissionRequirement.of(
          "skilled",
          Set.of(),
          (applicant, term) ->
              Outcome.of(!applicant.intern().skills().isEmpty(), TOO_FEW_SKILLS, 1));

  /** 4. Which projects an intern may have. */
  static final Requirement SOMETHING_NEW =
      Requirement.of(
          "something-new",
          (intern, project) ->
              Outcome.of(newSkills(intern, project) > 0, NOTHING_NEW, intern.id(), project.id()));

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

  /** 7. JSON has each by its name; to read it, it must know which one that is. */
  static final InternshipJson JSON =
      InternshipJson.standard()
          .with(SKILLED)
          .with(SOMETHING_NEW)
          .with(MUCH_NEW)
          .with(MORE_PLACES)
          .with(TOO_FEW_SKILLS)
          .with(NOTHING_NEW);

  private static long newSkills(Intern intern, Project project) {
    return project.teaches().stream()
        .filter(taught -> intern.skills().stream().noneMatch(it -> it.name().equals(taught)))
        .count();
  }

  public static void main(String[] args) {
    var term = Term.of("autumn", "2026-09-01", "2026-12-18");
    var facts = ApplicantFacts.builder().intern("cleo").build();
    var cleo = new Applicant(Intern.builder().id("cleo").build(), facts);
    AdmissionRules.of(SKILLED).in(term).judge(cleo).against().forEach(OwnRules::say);

    var data = Project.builder().id("data").host("ghent").addTeaches("sql", "r").build();
    var web = Project.builder().id("web").host("ghent").addTeaches("java").build();
    var ada = Intern.builder().id("ada").addSkill("java", WORKING).build();
    var ben = Intern.builder().id("ben").addSkill("sql", WORKING).build();
    var cohort = Cohort.builder().term(term).addProjects(data, web).addInterns(ada, ben);
    cohort.addBids("ada", "web", "data").addBids("ben", "data", "web");
    var allocation = MatchingEngine.of(POLICY).match(cohort.build());
    allocation.matches().forEach(it -> System.out.println(it.intern() + " -> " + it.project()));

    var stored = JSON.toText(allocation.record());
    var read = JSON.read(stored, AllocationRecord.class);
    read.refusals().forEach(refusal -> refusal.reasons().forEach(OwnRules::say));
  }

  private static void say(Reason reason) {
    System.out.println(reason.message() + " / " + DUTCH.message(reason));
  }
}
