package org.openinternship.jackson;

import java.util.List;
import org.openinternship.core.finding.Finding;
import org.openinternship.core.finding.Report;

/** A report. */
record ReportWire(List<Finding> findings) implements Wire<Report> {
  static ReportWire of(Report value) {
    return new ReportWire(value.findings());
  }

  @Override
  public Report toValue() {
    return new Report(findings);
  }
}
