package org.openinternship.jackson.vocabulary;

import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.HostSideId;
import org.openinternship.core.id.HostUnitId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.MentorId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.id.TermId;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of keys; a key alone is a text, a key of several kinds says which kind it is. */
final class IdForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.text(InternId.class, "the key of an intern", InternId::value, InternId::of);
    forms.text(ProjectId.class, "the key of a project", ProjectId::value, ProjectId::of);
    forms.text(
        SupervisorId.class, "the key of a supervisor", SupervisorId::value, SupervisorId::of);
    forms.text(MentorId.class, "the key of a mentor", MentorId::value, MentorId::of);
    forms.text(HostId.class, "the key of a host", HostId::value, HostId::of);
    forms.text(HostUnitId.class, "the key of a unit", HostUnitId::value, HostUnitId::of);
    forms.text(ProgramId.class, "the key of a program", ProgramId::value, ProgramId::of);
    forms.text(TermId.class, "the key of a term", TermId::value, TermId::of);
    forms.text(CategoryId.class, "the key of a category", CategoryId::value, CategoryId::of);
    forms.text(PlacementId.class, "the key of a placement", PlacementId::value, PlacementId::of);
    forms.keys(HostSideId.class);
    forms.keys(PersonId.class);
  }
}
