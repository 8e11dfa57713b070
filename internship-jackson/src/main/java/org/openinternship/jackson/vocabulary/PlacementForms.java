package org.openinternship.jackson.vocabulary;

import org.openinternship.core.placement.BlendedRules;
import org.openinternship.core.placement.ExtensionRules;
import org.openinternship.core.placement.HistoryLimits;
import org.openinternship.core.placement.MentorTenure;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.placement.PlacementEvent;
import org.openinternship.core.placement.PlacementPart;
import org.openinternship.core.placement.PlacementReason;
import org.openinternship.core.placement.PlacementRules;
import org.openinternship.core.placement.PlacementStep;
import org.openinternship.core.placement.SupervisorTenure;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of placements. */
final class PlacementForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, PlacementReason.values());
    ReasonForms.codes(forms, PlacementStep.values());
    forms.records(ExtensionRules.class, SupervisorTenure.class, MentorTenure.class);
    forms.defaults(
        ExtensionRules.standard(),
        ExtensionRules::maxExtensionDays,
        ExtensionRules::pausesShiftEnd);
    forms.family(PlacementEvent.class);
    forms.value(
        Placement.class,
        Placement::id,
        Placement::intern,
        Placement::project,
        Placement::host,
        Placement::unit,
        Placement::firstSupervisor,
        Placement::firstMentors,
        Placement::plannedPeriod,
        Placement::zone,
        Placement::hoursPerWeek,
        Placement::workingHours,
        Placement::extensionRules,
        Placement::parts,
        Placement::history);
    forms.records(BlendedRules.class, HistoryLimits.class, PlacementPart.class);
    forms.defaults(
        BlendedRules.none(),
        BlendedRules::minVirtualDays,
        BlendedRules::minPhysicalDays,
        BlendedRules::minPhysicalPercent);
    forms.value(
        PlacementRules.class,
        PlacementRules::extensions,
        PlacementRules::blended,
        PlacementRules::history);
  }
}
