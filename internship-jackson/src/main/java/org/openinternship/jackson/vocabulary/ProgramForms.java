package org.openinternship.jackson.vocabulary;

import org.openinternship.core.program.Program;
import org.openinternship.core.program.ProgramReason;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The form of a program, which is the rules of every area. */
final class ProgramForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, ProgramReason.values());
    forms.value(
        Program.class,
        Program::id,
        Program::admission,
        Program::bids,
        Program::hosts,
        Program::postings,
        Program::offers,
        Program::placements,
        Program::agreements,
        Program::cascade,
        Program::supervision,
        Program::contact,
        Program::progress,
        Program::evaluation,
        Program::pay,
        Program::completion);
    forms.document(Program.class, "program");
  }
}
