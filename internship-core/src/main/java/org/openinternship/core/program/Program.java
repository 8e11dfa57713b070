package org.openinternship.core.program;

import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.agreement.AgreementRules;
import org.openinternship.core.bid.BidRules;
import org.openinternship.core.cascade.CascadeRules;
import org.openinternship.core.cohort.Cohort;
import org.openinternship.core.completion.CompletionRules;
import org.openinternship.core.contact.ContactRules;
import org.openinternship.core.evaluation.EvaluationRules;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.intake.PostingRules;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.offer.OfferRules;
import org.openinternship.core.pay.PayRules;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.progress.ProgressRules;
import org.openinternship.core.supervision.SupervisionRules;
import org.openinternship.core.term.Term;

/**
 * A whole scheme of internships, as data: the rules of every area. It has no dates, so it serves
 * many terms; one {@link Term} is one run of it.
 */
@Value.Immutable
public abstract sealed class Program implements WithProgram permits ImmutableProgram {
  Program() {}

  /** {@return the key} */
  public abstract ProgramId id();

  // Before the match.

  /** {@return the rules for admission; everybody may take part by default} */
  @Value.Default
  public AdmissionRules admission() {
    return AdmissionRules.standard();
  }

  /** {@return the rules for bids and vetoes; everything is allowed by default} */
  @Value.Default
  public BidRules bids() {
    return BidRules.standard();
  }

  /** {@return the rules for hosts; everything is allowed by default} */
  @Value.Default
  public HostRules hosts() {
    return HostRules.standard();
  }

  /** {@return the rules for postings; {@link PostingRules#standard()} by default} */
  @Value.Default
  public PostingRules postings() {
    return PostingRules.standard();
  }

  /** {@return the rules for offers; {@link OfferRules#standard()} by default} */
  @Value.Default
  public OfferRules offers() {
    return OfferRules.standard();
  }

  // During the placement.

  /** {@return the rules for placements; {@link PlacementRules#standard()} by default} */
  @Value.Default
  public PlacementRules placements() {
    return PlacementRules.standard();
  }

  /**
   * {@return the rules for agreements and documents; {@link AgreementRules#standard()} by default}
   */
  @Value.Default
  public AgreementRules agreements() {
    return AgreementRules.standard();
  }

  /** {@return the rules for the mentoring cascade; {@link CascadeRules#standard()} by default} */
  @Value.Default
  public CascadeRules cascade() {
    return CascadeRules.standard();
  }

  /** {@return the rules for supervision plans; {@link SupervisionRules#standard()} by default} */
  @Value.Default
  public SupervisionRules supervision() {
    return SupervisionRules.standard();
  }

  /** {@return the rules for contact and risk; {@link ContactRules#standard()} by default} */
  @Value.Default
  public ContactRules contact() {
    return ContactRules.standard();
  }

  /** {@return the rules for work and progress; {@link ProgressRules#standard()} by default} */
  @Value.Default
  public ProgressRules progress() {
    return ProgressRules.standard();
  }

  /** {@return the rules for evaluations; {@link EvaluationRules#standard()} by default} */
  @Value.Default
  public EvaluationRules evaluation() {
    return EvaluationRules.standard();
  }

  /** {@return the rules for pay; {@link PayRules#standard()} by default} */
  @Value.Default
  public PayRules pay() {
    return PayRules.standard();
  }

  // After the placement.

  /** {@return the rules for completion records; {@link CompletionRules#standard()} by default} */
  @Value.Default
  public CompletionRules completion() {
    return CompletionRules.standard();
  }

  /**
   * Checks that the rules do not contradict each other, within an area and across areas: no
   * question must be answered with yes and with no, no gate waits for an evaluation that nobody is
   * asked for, no plan of supervision that keeps its rules is a risk by the rules of contact, and
   * completion asks for nothing that the rules of work cannot give.
   *
   * @return all findings at once, with paths into the program: an error for what no placement can
   *     escape, a warning for what only some placements run into
   */
  public Report validate() {
    return ProgramChecks.check(this);
  }

  /**
   * Checks a project against these rules.
   *
   * @param project the project
   * @return an error if it pays a stipend in more or fewer instalments than the program has gates
   *     of pay, where it has any; with paths into the project
   */
  public Report check(Project project) {
    Objects.requireNonNull(project, "Program.project");
    Report.Collector found = Report.collector();
    int gates = pay().gates().size();
    if (gates > 0
        && project.compensation().orElse(null) instanceof Compensation.Stipend stipend
        && stipend.instalments().size() != gates) {
      found.add(
          Severity.ERROR,
          "/compensation/instalments",
          ProgramReason.INSTALMENTS_WITHOUT_GATES,
          project.id(),
          stipend.instalments().size(),
          gates);
    }
    return found.report();
  }

  /**
   * Checks a term by itself and against these rules.
   *
   * @param term the term
   * @return all findings at once, with paths into the term
   */
  public Report check(Term term) {
    Objects.requireNonNull(term, "Program.term");
    Report.Collector found = Report.collector();
    found.include("", term.validate());
    found.include("", admission().check(term));
    found.include("", bids().check(term));
    found.include("", hosts().check(term.limitWaivers()));
    return found.report();
  }

  /**
   * Starts the cohort of a term, with the rules that intake and matching read.
   *
   * @param term the term
   * @return a builder with the term, the bid rules and the host rules of this program
   */
  public Cohort.Builder cohort(Term term) {
    Objects.requireNonNull(term, "Program.term");
    Cohort.Builder cohort = Cohort.builder();
    cohort.term(term).bidRules(bids()).hostRules(hosts());
    return cohort;
  }

  /** {@return a builder; {@code id} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a program; not safe for use by several threads.
   *
   * <p>The short way: {@link #id(String)}. The rest is named for the attributes.
   */
  public static final class Builder extends ImmutableProgram.Builder {
    Builder() {}

    /**
     * Sets the key.
     *
     * @param id the key
     * @return this builder
     */
    public Builder id(String id) {
      return id(ProgramId.of(id));
    }

    /** {@return the name of this type and the key, if it is set; nothing personal} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
