package org.openinternship.jackson.vocabulary;

import org.openinternship.core.admission.AdmissionReason;
import org.openinternship.core.admission.AdmissionRequirement;
import org.openinternship.core.admission.AdmissionRules;
import org.openinternship.core.admission.Age;
import org.openinternship.core.admission.Applicant;
import org.openinternship.core.admission.ApplicantFacts;
import org.openinternship.core.admission.Degree;
import org.openinternship.core.admission.HostRequirement;
import org.openinternship.core.admission.Locality;
import org.openinternship.core.admission.LocationLadder;
import org.openinternship.core.admission.Participation;
import org.openinternship.core.admission.StandardAdmissionRequirement;
import org.openinternship.core.admission.WorkPermit;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of who may take part, and of the facts about applicants. */
final class AdmissionForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, AdmissionReason.values());
    forms.records(
        Locality.class,
        LocationLadder.Neighbours.class,
        LocationLadder.Reach.class,
        LocationLadder.class);
    forms.family(StandardAdmissionRequirement.class);
    forms.openFamily(
        AdmissionRequirement.class, StandardAdmissionRequirement.class, AdmissionRequirement::name);
    forms.records(
        HostRequirement.class,
        AdmissionRules.class,
        Degree.class,
        Participation.class,
        WorkPermit.class);
    forms.value(
        ApplicantFacts.class,
        ApplicantFacts::intern,
        ApplicantFacts::birthDate,
        ApplicantFacts::citizenships,
        ApplicantFacts::permits,
        ApplicantFacts::place,
        ApplicantFacts::degrees,
        ApplicantFacts::participations,
        ApplicantFacts::answers,
        ApplicantFacts::none,
        ApplicantFacts::awaited);
    forms.records(Applicant.class);
    forms.defaults(AdmissionRules.standard(), AdmissionRules::whenUnknown);
    forms.defaults(Age.between(0, 1), Age::on);
  }
}
