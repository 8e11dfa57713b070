package org.openinternship.jackson;

import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Reason;
import org.openinternship.core.finding.Report;
import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.core.id.HostParty;
import org.openinternship.core.id.Person;
import org.openinternship.core.people.Enrolment;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Location;
import org.openinternship.core.people.Mentor;
import org.openinternship.core.people.Supervisor;
import org.openinternship.core.skill.LanguageSkill;
import org.openinternship.core.skill.Skill;
import org.openinternship.core.skill.SkillNeed;
import org.openinternship.core.time.Commitment;
import org.openinternship.core.time.CommitmentRules;
import org.openinternship.core.time.TimeWindow;
import org.openinternship.core.time.WorkingHours;

/** The forms of the values of core, from the smallest up. */
final class CoreForms {
  private CoreForms() {}

  static void addTo(Forms forms) {
    TextForms.addTo(forms);
    forms.keys(HostParty.class);
    forms.keys(Person.class);
    addFindings(forms);
    addTime(forms);
    addPeople(forms);
    addHosts(forms);
    ProgramForms.addTo(forms);
    IntakeForms.addTo(forms);
    OfferForms.addTo(forms);
    PlacementForms.addTo(forms);
    EvaluationForms.addTo(forms);
    PayForms.addTo(forms);
    ProgressForms.addTo(forms);
  }

  private static void addFindings(Forms forms) {
    forms.object(Reason.class, ReasonWire.class, ReasonWire::of);
    forms.records(Finding.class, Report.class);
  }

  private static void addTime(Forms forms) {
    forms.object(WorkingHours.class, WorkingHoursWire.class, WorkingHoursWire::of);
    forms.value(Commitment.class, "kind", "dates", "hoursPerWeek", "endsOnAcceptance");
    forms.value(CommitmentRules.class, "mostHoursPerWeek", "leastFreeDays", "universityTermHours");
    forms.records(TimeWindow.class);
  }

  private static void addPeople(Forms forms) {
    forms.object(Skill.class, SkillWire.class, SkillWire::of);
    forms.records(SkillNeed.class, LanguageSkill.class, Location.class, Enrolment.class);
    forms.value(Mentor.class, "id", "mostInterns", "hoursPerWeek", "workingHours");
    forms.value(Supervisor.class, "id", "mostInterns", "hoursPerWeek", "workingHours");
    forms.value(
        Intern.class,
        "id",
        "skills",
        "learningGoals",
        "languages",
        "fieldsOfInterest",
        "workingHours",
        "hoursPerWeek",
        "period",
        "commitments",
        "preferredChannels",
        "impossibleChannels",
        "education",
        "enrolment",
        "authorisedToWorkIn",
        "compensationNeed",
        "location");
  }

  private static void addHosts(Forms forms) {
    forms.records(Money.class);
    forms.family(Compensation.class);
    forms.value(HostUnit.class, "id", "name", "parent", "mostInterns");
    forms.value(
        HostOrganization.class, "id", "name", "size", "sector", "location", "mostInterns", "units");
    forms.value(
        Project.class,
        "id",
        "host",
        "unit",
        "supervisor",
        "mentors",
        "title",
        "description",
        "field",
        "skillNeeds",
        "teaches",
        "languages",
        "seats",
        "leastInterns",
        "period",
        "hoursPerWeek",
        "coreHours",
        "neededSharedMinutes",
        "channels",
        "compensation",
        "acceptedEducation",
        "authorisationNeeded");
  }
}
