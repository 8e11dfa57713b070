package org.openinternship.jackson.vocabulary;

import java.util.List;
import org.openinternship.core.people.Personal;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.jackson.kit.JsonForms;

/** The list of all areas that have forms. */
public final class Vocabulary {
  private static final List<JsonArea> AREAS =
      List.of(
          new JavaForms(),
          new IdForms(),
          new ReasonForms(),
          new FindingForms(),
          new DutyForms(),
          new LifecycleForms(),
          new TimeForms(),
          new SkillForms(),
          new PeopleForms(),
          new HostForms(),
          new ApprovalForms(),
          new AdmissionForms(),
          new IntakeForms(),
          new BidForms(),
          new CohortForms(),
          new EligibilityForms(),
          new OfferForms(),
          new PlacementForms(),
          new AgreementForms(),
          new RotationForms(),
          new SimulatedForms(),
          new CascadeForms(),
          new SupervisionForms(),
          new ContactForms(),
          new ProgressForms(),
          new PayForms(),
          new EvaluationForms(),
          new CompletionForms(),
          new TermForms(),
          new ProgramForms(),
          new EngagementForms(),
          new OverviewForms(),
          new CalendarForms(),
          new MarketForms(),
          new WeightForms(),
          new OptimumForms(),
          new MechanismForms(),
          new VerifyForms(),
          new StableForms(),
          new LiveForms(),
          new RematchForms(),
          new ExchangeForms(),
          new ScoringForms(),
          new ShortlistForms(),
          new PolicyForms(),
          new ResultForms(),
          new ChangeForms(),
          new CompareForms(),
          new HindsightForms(),
          new RunForms(),
          new MatchingForms(),
          new SheetForms());

  private static final JsonForms STANDARD = JsonForms.of(AREAS, Personal.class);

  private Vocabulary() {}

  /** {@return the forms of everything in the library} */
  public static JsonForms forms() {
    return STANDARD;
  }
}
