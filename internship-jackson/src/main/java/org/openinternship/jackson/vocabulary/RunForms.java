package org.openinternship.jackson.vocabulary;

import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;
import org.openinternship.matching.run.MatchStage;
import org.openinternship.matching.run.ProgramRun;
import org.openinternship.matching.run.ProgressListener;
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
    forms.names(MatchStage.class); // for the answer of a host that is asked how far a match is
    forms.document(ProgramRun.class, "program-run");
    forms.without(
        "code of a host's own",
        "the stage and the percent that it is told",
        ProgressListener.class);
  }
}
