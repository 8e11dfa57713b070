package org.openinternship.jackson;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.id.TermId;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.program.BidRules;
import org.openinternship.core.program.Bids;
import org.openinternship.core.program.Cohort;
import org.openinternship.core.program.Exclusion;
import org.openinternship.core.program.HostRanking;
import org.openinternship.core.program.Pin;
import org.openinternship.core.program.Program;
import org.openinternship.core.program.Term;
import org.openinternship.core.program.TurnedDown;
import org.openinternship.core.program.Veto;
import org.openinternship.core.skill.Field;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.WorkingHours;

/** The forms of the values of core, from the smallest to the cohort. */
final class CoreForms {
  /** Bounded, since a number such as 1E999999999 is short to write but not to compute with. */
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

  private static final String DECIMAL_EXPECTED = "a text with a decimal number such as 1200.50";

  private CoreForms() {}

  static void addTo(Forms forms) {
    addTexts(forms);
    addPeople(forms);
    addHosts(forms);
    addProgram(forms);
    addFindings(forms);
  }

  private static void addTexts(Forms forms) {
    forms.text(InternId.class, "the key of an intern", InternId::value, InternId::of);
    forms.text(ProjectId.class, "the key of a project", ProjectId::value, ProjectId::of);
    forms.text(
        SupervisorId.class, "the key of a supervisor", SupervisorId::value, SupervisorId::of);
    forms.text(MentorId.class, "the key of a mentor", MentorId::value, MentorId::of);
    forms.text(HostId.class, "the key of a host", HostId::value, HostId::of);
    forms.text(HostUnitId.class, "the key of a unit", HostUnitId::value, HostUnitId::of);
    forms.text(ProgramId.class, "the key of a program", ProgramId::value, ProgramId::of);
    forms.text(TermId.class, "the key of a term", TermId::value, TermId::of);
    forms.text(Field.class, "the name of a field", Field::name, Field::of);
    forms.text(Country.class, "a country code such as NG", Country::code, Country::of);
    forms.text(
        DateRange.class,
        "a period such as 2026-09-01/2026-12-18",
        DateRange::toString,
        DateRange::parse);
    forms.text(BigDecimal.class, DECIMAL_EXPECTED, BigDecimal::toPlainString, CoreForms::decimal);
    forms.text(
        Currency.class,
        "a currency code such as USD",
        Currency::getCurrencyCode,
        CoreForms::currency);
  }

  private static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("found \"" + text + "\", expected " + DECIMAL_EXPECTED);
    }
    return new BigDecimal(text);
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "found \"" + code + "\", expected a currency code of ISO 4217 such as USD", e);
    }
  }

  private static void addPeople(Forms forms) {
    forms.object(WorkingHours.class, WorkingHoursWire.class, WorkingHoursWire::of);
    forms.object(Commitment.class, CommitmentWire.class, CommitmentWire::of);
    forms.object(Skill.class, SkillWire.class, SkillWire::of);
    forms.object(SkillNeed.class, SkillNeedWire.class, SkillNeedWire::of);
    forms.object(LanguageSkill.class, LanguageSkillWire.class, LanguageSkillWire::of);
    forms.object(Location.class, LocationWire.class, LocationWire::of);
    forms.object(Enrolment.class, EnrolmentWire.class, EnrolmentWire::of);
    forms.object(Mentor.class, MentorWire.class, MentorWire::of);
    forms.object(Supervisor.class, SupervisorWire.class, SupervisorWire::of);
    forms.object(Intern.class, InternWire.class, InternWire::of);
  }

  private static void addHosts(Forms forms) {
    forms.object(Money.class, MoneyWire.class, MoneyWire::of);
    forms.put(
        Compensation.class,
        new VariantForm<>(
            List.of(
                forms.kind("UNPAID", Compensation.Unpaid.class, UnpaidWire.class, UnpaidWire::of),
                forms.kind("HOURLY", Compensation.Hourly.class, HourlyWire.class, HourlyWire::of),
                forms.kind(
                    "STIPEND", Compensation.Stipend.class, StipendWire.class, StipendWire::of),
                forms.kind(
                    "FIXED_FEE", Compensation.FixedFee.class, FixedFeeWire.class, FixedFeeWire::of),
                forms.kind(
                    "ACADEMIC_CREDIT",
                    Compensation.AcademicCredit.class,
                    AcademicCreditWire.class,
                    AcademicCreditWire::of))));
    forms.object(HostUnit.class, HostUnitWire.class, HostUnitWire::of);
    forms.object(HostOrganization.class, HostOrganizationWire.class, HostOrganizationWire::of);
    forms.object(Project.class, ProjectWire.class, ProjectWire::of);
    forms.object(HostParty.class, PartyWire.class, PartyWire::of);
  }

  private static void addProgram(Forms forms) {
    forms.object(BidRules.class, BidRulesWire.class, BidRulesWire::of);
    forms.object(Program.class, ProgramWire.class, ProgramWire::of);
    forms.object(Term.class, TermWire.class, TermWire::of);
    forms.object(Bids.class, BidsWire.class, BidsWire::of);
    forms.object(Veto.class, VetoWire.class, VetoWire::of);
    forms.list(
        HostRanking.Tier.class, InternId.class, HostRanking.Tier::interns, HostRanking.Tier::new);
    forms.object(HostRanking.class, HostRankingWire.class, HostRankingWire::of);
    forms.object(Pin.class, PinWire.class, PinWire::of);
    forms.object(Exclusion.class, ExclusionWire.class, ExclusionWire::of);
    forms.object(TurnedDown.class, TurnedDownWire.class, TurnedDownWire::of);
    forms.object(Cohort.class, CohortWire.class, CohortWire::of);
  }

  private static void addFindings(Forms forms) {
    forms.object(Reason.class, ReasonWire.class, ReasonWire::of);
    forms.object(Finding.class, FindingWire.class, FindingWire::of);
    forms.object(Report.class, ReportWire.class, ReportWire::of);
  }
}
