package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.run.ProgramRun;
import org.openinternship.matching.run.RunReason;

/** The form of a run of a program, with the cohort last since it is the longest. */
final class RunForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, RunReason.values());
    forms.value(
        ProgramRun.class,
        ProgramRun::program,
        ProgramRun::term,
        ProgramRun::policy,
        ProgramRun::cohort);
    forms.document(ProgramRun.class, "program-run");
  }
}
