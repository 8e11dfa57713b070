package org.openinternship.jackson.vocabulary;

import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.FindingPath;
import org.openinternship.core.finding.HostCode;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.finding.Pipeline;
import org.openinternship.core.finding.Report;
import org.openinternship.core.finding.Verdict;
import org.openinternship.jackson.kit.AreaForms;
import org.openinternship.jackson.kit.JsonArea;

/** The forms of findings, reports and verdicts. */
final class FindingForms implements JsonArea {
  @Override
  public void addTo(AreaForms forms) {
    forms.records(Finding.class, Report.class);
    forms.family(Outcome.class);
    forms.records(Verdict.Line.class, Verdict.class);
    forms.samples(Finding.class, Finding::path, "", "/projects/0/seats", "/interns/17");
    forms.without("a path taken apart", "the Finding, or its path", FindingPath.class);
    forms.without("a call of a host's own code", "what the code gives", HostCode.class);
    forms.without(
        "rules made ready", "the rules, or a Verdict", Pipeline.class, Pipeline.Step.class);
  }
}
