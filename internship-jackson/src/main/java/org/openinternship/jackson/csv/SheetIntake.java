package org.openinternship.jackson.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openinternship.core.finding.Report;

/** Reads all tables, each kind after those that its keys point to. */
final class SheetIntake {
  private final CohortDraft draft = new CohortDraft();
  private final Report.Collector found = Report.collector();
  private final Map<SheetKind, Integer> counts = new EnumMap<>(SheetKind.class);
  private final SheetSettings settings;
  private final Set<SheetKind> given = EnumSet.noneOf(SheetKind.class);

  SheetIntake(SheetSettings settings) {
    this.settings = settings;
  }

  CohortIntake read(List<CohortSheets.Source> sources) {
    sources.forEach(source -> given.add(source.kind()));
    for (SheetKind kind : SheetKind.values()) {
      for (CohortSheets.Source source : sources) {
        if (source.kind() == kind) {
          read(source);
        }
      }
    }
    Report report = found.report();
    return report.passes()
        ? new CohortIntake(report, draft.cohort(), draft.directory.build())
        : new CohortIntake(report);
  }

  private void read(CohortSheets.Source source) {
    SheetFindings findings = new SheetFindings(source.kind(), path(source.kind()), found);
    try {
      new SheetPass(settings, findings, given, row -> reader(source.kind(), row))
          .read(source.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    findings.close();
  }

  /** The first table of a kind is called by it, the next ones have numbers. */
  private String path(SheetKind kind) {
    int count = counts.merge(kind, 1, Integer::sum);
    return "/" + kind.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "-" + count);
  }

  private SheetReader reader(SheetKind kind, SheetRow row) {
    return switch (kind) {
      case INTERNS -> new InternRows(draft, row);
      case HOSTS -> new HostRows(draft);
      case SUPERVISORS -> new SupervisorRows(draft);
      case PROJECTS -> new ProjectRows(draft, row);
      case CHOICES -> new ChoiceRows(draft);
      case LINKS -> new LinkRows(draft);
      case RANKINGS -> new RankingRows(draft);
      case PLACEMENTS -> new PlacementRows(draft);
    };
  }
}
