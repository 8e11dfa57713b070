package org.openinternship.jackson.vocabulary;

import org.openinternship.core.rotation.DepartmentPlan;
import org.openinternship.core.rotation.Rotation;
import org.openinternship.core.rotation.RotationReason;
import org.openinternship.core.rotation.RotationStep;
import org.openinternship.core.rotation.RotationStop;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of rotations through the departments of a host. */
final class RotationForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, RotationReason.values());
    ReasonForms.codes(forms, RotationStep.values());
    forms.records(RotationStop.class, Rotation.class, DepartmentPlan.class);
  }
}
