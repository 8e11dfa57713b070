package org.openinternship.jackson.vocabulary;

import org.openinternship.core.host.Compensation;
import org.openinternship.core.host.HostOrganization;
import org.openinternship.core.host.HostReason;
import org.openinternship.core.host.HostRules;
import org.openinternship.core.host.HostUnit;
import org.openinternship.core.host.LimitWaiver;
import org.openinternship.core.host.Money;
import org.openinternship.core.host.Project;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of hosts, their projects and their limits. */
final class HostForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, HostReason.values());
    forms.records(Money.class);
    forms.family(Compensation.class);
    forms.value(
        HostUnit.class,
        HostUnit::id,
        HostUnit::name,
        HostUnit::parent,
        HostUnit::maxInterns,
        HostUnit::minInterns,
        HostUnit::targetInterns);
    forms.value(
        HostOrganization.class,
        HostOrganization::id,
        HostOrganization::name,
        HostOrganization::size,
        HostOrganization::sector,
        HostOrganization::location,
        HostOrganization::maxInterns,
        HostOrganization::minInterns,
        HostOrganization::targetInterns,
        HostOrganization::units);
    forms.value(
        Project.class,
        Project::id,
        Project::host,
        Project::unit,
        Project::supervisor,
        Project::mentors,
        Project::title,
        Project::description,
        Project::field,
        Project::skillNeeds,
        Project::teaches,
        Project::languages,
        Project::seats,
        Project::minInterns,
        Project::targetInterns,
        Project::period,
        Project::hoursPerWeek,
        Project::totalHours,
        Project::coreHours,
        Project::neededSharedMinutes,
        Project::channels,
        Project::compensation,
        Project::acceptedEducation,
        Project::authorisationNeeded);
    forms.value(HostRules.class, HostRules::projectsPerHost, HostRules::slotsPerHost);
    forms.value(
        LimitWaiver.class,
        LimitWaiver::host,
        LimitWaiver::limit,
        LimitWaiver::max,
        LimitWaiver::by,
        LimitWaiver::why);
  }
}
