package org.openinternship.jackson.vocabulary;

import org.openinternship.core.term.Phase;
import org.openinternship.core.term.Term;
import org.openinternship.core.term.TermDay;
import org.openinternship.core.term.TermReason;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of terms and their phases. */
final class TermForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    ReasonForms.codes(forms, TermReason.values());
    forms.records(Phase.class, TermDay.class);
    forms.value(Term.class, Term::id, Term::period, Term::phases, Term::limitWaivers);
    forms.document(Term.class, "term");
  }
}
