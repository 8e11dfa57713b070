package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openinternship.core.cascade.CascadeChange;
import org.openinternship.core.cascade.CascadeMember;
import org.openinternship.core.cascade.CascadePolicy;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.cascade.MentorLoad;
import org.openinternship.core.completion.Completion;
import org.openinternship.core.completion.CompletionFacts;
import org.openinternship.core.completion.CompletionItem;
import org.openinternship.core.completion.CompletionRecord;
import org.openinternship.core.completion.CompletionRule;
import org.openinternship.core.completion.DoneItem;
import org.openinternship.core.completion.ShownCompetency;
import org.openinternship.core.completion.Signatory;
import org.openinternship.core.contact.Attention;
import org.openinternship.core.contact.AttentionItem;
import org.openinternship.core.contact.ContactEvent;
import org.openinternship.core.contact.ContactLog;
import org.openinternship.core.contact.ContactPolicy;
import org.openinternship.core.contact.ContactRecord;
import org.openinternship.core.contact.OpenConcern;
import org.openinternship.core.contact.Risk;
import org.openinternship.core.eligibility.Eligibility;
import org.openinternship.core.eligibility.ResolvedNeed;
import org.openinternship.core.eligibility.Setting;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.evaluation.CohortGaps;
import org.openinternship.core.evaluation.Competency;
import org.openinternship.core.evaluation.CompetencyFramework;
import org.openinternship.core.evaluation.Evaluation;
import org.openinternship.core.evaluation.EvaluationForm;
import org.openinternship.core.evaluation.EvaluationItem;
import org.openinternship.core.evaluation.EvaluationPlan;
import org.openinternship.core.evaluation.EvaluationPoint;
import org.openinternship.core.evaluation.GapFigures;
import org.openinternship.core.evaluation.GapPolicy;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.evaluation.GateCondition;
import org.openinternship.core.evaluation.ItemGap;
import org.openinternship.core.evaluation.PlacementGap;
import org.openinternship.core.evaluation.PlannedPoint;
import org.openinternship.core.evaluation.Rating;
import org.openinternship.core.evaluation.RatingScale;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.pay.BeneficiaryQuestionnaire;
import org.openinternship.core.pay.FactorReply;
import org.openinternship.core.pay.LeastFee;
import org.openinternship.core.pay.PayAmount;
import org.openinternship.core.pay.PayCondition;
import org.openinternship.core.pay.PayFacts;
import org.openinternship.core.pay.PayItem;
import org.openinternship.core.pay.PayLine;
import org.openinternship.core.pay.PaySchedule;
import org.openinternship.core.pay.PayStatement;
import org.openinternship.core.pay.PayTerms;
import org.openinternship.core.pay.Traineeship;
import org.openinternship.core.pay.TraineeshipRules;
import org.openinternship.core.placement.AgreementAct;
import org.openinternship.core.placement.AgreementParty;
import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.DepartmentPlan;
import org.openinternship.core.placement.DocumentChecklist;
import org.openinternship.core.placement.DocumentNeed;
import org.openinternship.core.placement.HistoryCaps;
import org.openinternship.core.placement.LearningAgreement;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementAct;
import org.openinternship.core.placement.PlacementPart;
import org.openinternship.core.placement.Rotation;
import org.openinternship.core.placement.RotationStop;
import org.openinternship.core.placement.SimulatedWork;
import org.openinternship.core.placement.SupervisorTenure;
import org.openinternship.core.placement.WorkTask;
import org.openinternship.core.program.BidBook;
import org.openinternship.core.program.BidEvent;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.BidSheet;
import org.openinternship.core.program.HostRules;
import org.openinternship.core.program.HostTree;
import org.openinternship.core.program.KeptApart;
import org.openinternship.core.program.Lift;
import org.openinternship.core.program.Moment;
import org.openinternship.core.program.OfferPolicy;
import org.openinternship.core.program.Phase;
import org.openinternship.core.program.PhaseKind;
import org.openinternship.core.program.PlacementPolicy;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.program.WhenNoBids;
import org.openinternship.core.progress.CreditRule;
import org.openinternship.core.progress.Deliverable;
import org.openinternship.core.progress.DeliverableAct;
import org.openinternship.core.progress.ForecastRule;
import org.openinternship.core.progress.Fraction;
import org.openinternship.core.progress.Progress;
import org.openinternship.core.progress.ProgressPart;
import org.openinternship.core.progress.ProgressPlan;
import org.openinternship.core.progress.ProgressWeights;
import org.openinternship.core.progress.ReportRhythm;
import org.openinternship.core.progress.TaskDone;
import org.openinternship.core.progress.WorkLog;
import org.openinternship.core.progress.WorkLogEntry;
import org.openinternship.core.progress.WorkRecord;
import org.openinternship.core.skill.SkillProfile;
import org.openinternship.core.skill.SkillTaxonomy;
import org.openinternship.core.supervision.Absence;
import org.openinternship.core.supervision.Burden;
import org.openinternship.core.supervision.CheckIn;
import org.openinternship.core.supervision.CheckInSchedule;
import org.openinternship.core.supervision.Guide;
import org.openinternship.core.supervision.LearningObjective;
import org.openinternship.core.supervision.PlannedContact;
import org.openinternship.core.supervision.PlannedEvaluation;
import org.openinternship.core.supervision.PlannedMentor;
import org.openinternship.core.supervision.SupervisionPlan;
import org.openinternship.core.supervision.SupervisionPolicy;
import org.openinternship.core.time.CommitmentCalendar;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.SharedHours;
import org.openinternship.core.time.TimeWindow;
import org.openinternship.core.time.WeeklyInterval;
import org.openinternship.matching.scoring.Measure;
import org.openinternship.matching.scoring.Scorer;
import org.openinternship.matching.shortlist.CacheStatistics;
import org.openinternship.matching.shortlist.Recommender;
import org.openinternship.matching.shortlist.Shortlists;
import org.openinternship.matching.shortlist.TopK;

/** Every public value has a JSON form; who adds one is reminded here. */
class FormsTest {
  /** Public types without a form, each with the reason. */
  private static final Map<Class<?>, String> WITHOUT =
      Map.ofEntries(
          Map.entry(WeeklyInterval.class, "part of the text of WorkingHours"),
          Map.entry(Measure.class, "part of a Contribution"),
          Map.entry(SupervisorTenure.class, "computed from a placement"),
          Map.entry(MentorLoad.class, "computed from a cascade"),
          Map.entry(Fraction.class, "computed from a progress"),
          Map.entry(SharedHours.class, "computed from two WorkingHours"),
          Map.entry(SkillProfile.class, "computed from skills and a taxonomy"),
          Map.entry(ResolvedNeed.class, "computed from a need and a taxonomy"),
          Map.entry(SkillTaxonomy.Resolution.Known.class, "answer to a question"),
          Map.entry(SkillTaxonomy.Resolution.Ambiguous.class, "answer to a question"),
          Map.entry(SkillTaxonomy.Resolution.Unknown.class, "answer to a question"),
          Map.entry(HostTree.class, "computed from a cohort"),
          Map.entry(KeptApart.class, "computed from a cohort"),
          Map.entry(Setting.class, "a cohort made ready"),
          Map.entry(Eligibility.class, "rules made ready"),
          Map.entry(Scorer.class, "a model made ready"),
          Map.entry(Recommender.class, "a cohort made ready"),
          Map.entry(Shortlists.class, "a cohort made ready"),
          Map.entry(TopK.class, "a machine at work"),
          Map.entry(CacheStatistics.class, "figures of a running machine"),
          Map.entry(CommitmentCalendar.class, "computed from commitments"),
          Map.entry(
              CompletionFacts.class, "holds blind evaluations; put together for one question"),
          Map.entry(PayFacts.class, "holds blind evaluations; put together for one question"),
          Map.entry(BlindEvaluations.class, "blind; the host keeps the single evaluations"),
          Map.entry(Pipeline.class, "rules made ready"),
          Map.entry(Pipeline.Step.class, "rules made ready"));

  /** Values whose form is still to come. */
  private static final Set<Class<?>> STILL_TO_COME =
      Set.of(
          CreditRule.class,
          Deliverable.class,
          DeliverableAct.class,
          ForecastRule.class,
          Progress.class,
          ProgressPart.class,
          ProgressPlan.class,
          ProgressWeights.class,
          ReportRhythm.Monthly.class,
          ReportRhythm.Weekly.class,
          TaskDone.class,
          WorkLog.class,
          WorkLogEntry.class,
          WorkRecord.class,
          CascadeChange.class,
          CascadeChange.Move.class,
          CascadeChange.Unplaced.class,
          CascadeMember.class,
          CascadePolicy.class,
          MentorCascade.class,
          Attention.class,
          AttentionItem.class,
          ContactEvent.CoverNamed.class,
          ContactEvent.MeetingMissed.class,
          ContactEvent.QuestionAnswered.class,
          ContactEvent.QuestionAsked.class,
          ContactEvent.ReportDue.class,
          ContactEvent.ReportReceived.class,
          ContactEvent.Settled.class,
          ContactEvent.SupervisorAway.class,
          ContactEvent.WorkHandedIn.class,
          ContactEvent.WorkReviewed.class,
          ContactLog.class,
          ContactPolicy.class,
          ContactRecord.class,
          OpenConcern.class,
          Risk.class,
          CommitmentRules.class,
          Competency.class,
          CompetencyFramework.class,
          CohortGaps.class,
          Evaluation.class,
          EvaluationForm.class,
          EvaluationItem.class,
          EvaluationPlan.class,
          EvaluationPoint.class,
          GapFigures.class,
          GapPolicy.class,
          Gate.class,
          GateCondition.class,
          ItemGap.class,
          PlacementGap.class,
          PlannedPoint.class,
          Rating.class,
          RatingScale.class,
          Gate.State.class,
          Completion.Issued.class,
          Completion.Refused.class,
          CompletionItem.class,
          CompletionRecord.class,
          CompletionRule.class,
          DoneItem.class,
          ShownCompetency.class,
          Signatory.class,
          BeneficiaryQuestionnaire.class,
          FactorReply.class,
          LeastFee.class,
          PayAmount.Credit.class,
          PayAmount.HoursWorked.class,
          PayAmount.Sum.class,
          PayCondition.Completed.class,
          PayCondition.Delivered.class,
          PayCondition.From.class,
          PayCondition.Released.class,
          PayItem.class,
          PayLine.class,
          PaySchedule.class,
          PayStatement.class,
          PayTerms.class,
          Traineeship.class,
          TraineeshipRules.class,
          PlacementId.class,
          Placement.class,
          LearningAgreement.class,
          AgreementParty.class,
          AgreementAct.Edited.class,
          AgreementAct.Refused.class,
          AgreementAct.Signed.class,
          AgreementAct.Undone.class,
          BlendedRules.class,
          DepartmentPlan.class,
          DocumentChecklist.class,
          DocumentNeed.class,
          HistoryCaps.class,
          PlacementPart.class,
          Rotation.class,
          RotationStop.class,
          SimulatedWork.class,
          WorkTask.class,
          PlacementAct.Completed.class,
          PlacementAct.Extended.class,
          PlacementAct.Onboarded.class,
          PlacementAct.Paused.class,
          PlacementAct.Resumed.class,
          PlacementAct.Started.class,
          PlacementAct.SupervisorChanged.class,
          PlacementAct.Terminated.class,
          PlacementPolicy.class,
          Absence.class,
          Burden.class,
          CheckIn.class,
          CheckInSchedule.class,
          Guide.class,
          LearningObjective.class,
          PlannedContact.class,
          PlannedEvaluation.class,
          PlannedMentor.class,
          SupervisionPlan.class,
          SupervisionPolicy.class,
          BidBook.class,
          BidBook.Refusal.class,
          BidEvent.class,
          BidEvent.Place.class,
          BidEvent.PlaceVeto.class,
          BidEvent.Reorder.class,
          BidEvent.Withdraw.class,
          BidEvent.WithdrawVeto.class,
          BidSheet.class,
          BidSheet.Result.class,
          HostRules.class,
          OfferPolicy.class,
          Moment.class,
          Lift.class,
          Phase.class,
          TimeWindow.class);

  private static final List<String> PACKAGES =
      List.of(
          "core.finding",
          "core.id",
          "core.time",
          "core.skill",
          "core.people",
          "core.host",
          "core.program",
          "core.eligibility",
          "core.placement",
          "core.cascade",
          "core.supervision",
          "core.evaluation",
          "core.contact",
          "core.pay",
          "core.progress",
          "core.completion",
          "matching.scoring",
          "matching.shortlist",
          "matching.policy",
          "matching.result");

  @Test
  void everyPublicValueHasAForm() {
    Set<String> values =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(
                    PACKAGES.stream().map(name -> "org.openinternship." + name).toList())
                .stream()
                .filter(FormsTest::isValue)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(values).hasSizeGreaterThan(60);

    Set<String> known =
        Stream.of(Forms.standard().types(), WITHOUT.keySet(), STILL_TO_COME)
            .flatMap(Set::stream)
            .map(Class::getName)
            .collect(Collectors.toSet());
    assertThat(values.stream().filter(name -> !known.contains(name)))
        .as("public values without a JSON form")
        .isEmpty();
    assertThat(WITHOUT.keySet().stream().filter(Forms.standard().types()::contains)).isEmpty();
  }

  @Test
  void programsAndTermsThatSayMore_areRefusedRatherThanCutShort() {
    Program program = Program.of("vsfs", BidRules.free()).withWhenNoBids(WhenNoBids.SUGGEST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProgramWire.of(program))
        .withMessageContaining("Program: only id and bidRules");
    Term term =
        Term.of("2026", "2026-09-01", "2027-05-31")
            .withPhases(Phase.of(PhaseKind.INTAKE, "2026-05-01", "2026-06-30", "UTC"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TermWire.of(term))
        .withMessageContaining("Term: only id and period");
  }

  /** A class anybody can have an instance of, other than builders, faults and kinds of a family. */
  private static boolean isValue(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isInterface()
        && !type.isEnum()
        && !type.isAssignableTo(Throwable.class)
        && !type.getSimpleName().endsWith("Builder")
        && !type.getSimpleName().equals("Collector")
        && !type.getSimpleName().equals("package-info")
        && type.getRawInterfaces().stream().noneMatch(FormsTest::isFamilyWithForm);
  }

  private static boolean isFamilyWithForm(JavaClass type) {
    return Forms.standard().types().stream().anyMatch(known -> type.isEquivalentTo(known))
        && !type.getSimpleName().equals("HostParty");
  }
}
