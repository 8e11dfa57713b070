package org.openinternship.jackson.vocabulary;

import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of what is to be done. */
final class DutyForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.text(
        Actor.class,
        "program, host, institution, or a person such as supervisor kim",
        Actor::toString,
        Actor::parse);
    forms.samples(
        Actor.class,
        "program",
        "host",
        "institution",
        "intern ada",
        "mentor bob",
        "supervisor kim lee");
    forms.records(Duty.class);
  }
}
