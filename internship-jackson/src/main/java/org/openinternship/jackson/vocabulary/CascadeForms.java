package org.openinternship.jackson.vocabulary;

import org.openinternship.core.cascade.CascadeChange;
import org.openinternship.core.cascade.CascadeMember;
import org.openinternship.core.cascade.CascadeReason;
import org.openinternship.core.cascade.CascadeRules;
import org.openinternship.core.cascade.MentorCascade;
import org.openinternship.core.cascade.MentorLoad;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of people who mentor people who mentor. */
final class CascadeForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, CascadeReason.values());
    forms.value(
        CascadeMember.class,
        CascadeMember::person,
        CascadeMember::level,
        CascadeMember::mentor,
        CascadeMember::zone,
        CascadeMember::givesPerWeek,
        CascadeMember::needsPerWeek,
        CascadeMember::maxInterns);
    forms.value(CascadeRules.class, CascadeRules::maxReports, CascadeRules::maxClockDistance);
    forms.samples(
        CascadeRules.class, CascadeRules::maxClockDistance, "PT0S", "PT5H", "PT7H30M", "PT12H");
    forms.records(MentorLoad.class);
    forms.value(MentorCascade.class, MentorCascade::levels, MentorCascade::members);
    forms.records(CascadeChange.Move.class, CascadeChange.WithoutMentor.class, CascadeChange.class);
  }
}
