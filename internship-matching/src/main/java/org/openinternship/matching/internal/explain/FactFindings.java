package org.openinternship.matching.internal.explain;

import static org.openinternship.core.finding.Severity.INFO;
import static org.openinternship.core.finding.Severity.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openinternship.core.eligibility.EligibilityReason;
import org.openinternship.core.eligibility.Fact;
import org.openinternship.core.finding.Report;
import org.openinternship.matching.internal.compile.CompiledCohort;
import org.openinternship.matching.market.Market;

/** The findings on facts that are not known: whom each keeps out of how much. */
final class FactFindings {
  /** What a fact keeps out. */
  private static final class KeptOut {
    private int interns;
    private long pairs;
    private int nowhere;
  }

  private FactFindings() {}

  /** Adds a finding for each fact, in the order of their names; takes time for each intern. */
  static void add(CompiledCohort compiled, Report.Collector found) {
    Map<String, KeptOut> byFact = new TreeMap<>();
    Market market = compiled.market();
    for (int intern = 0; intern < compiled.numbers().interns(); intern++) {
      Map<String, Integer> missing = compiled.missingFacts(intern);
      if (missing.isEmpty()
          || IntStream.range(market.firstPlace(intern), market.firstPlace(intern + 1))
              .allMatch(market::isPinned)) {
        continue;
      }
      boolean nowhere = compiled.wishes(intern).admittedCount() == 0;
      missing.forEach(
          (fact, pairs) -> {
            KeptOut keptOut = byFact.computeIfAbsent(fact, key -> new KeptOut());
            keptOut.interns++;
            keptOut.pairs += pairs;
            keptOut.nowhere += nowhere ? 1 : 0;
          });
    }
    byFact.forEach(
        (fact, keptOut) ->
            found.add(
                keptOut.nowhere > 0 ? WARNING : INFO,
                path(fact),
                EligibilityReason.FACT_KEEPS_OUT,
                fact,
                keptOut.interns,
                keptOut.pairs,
                keptOut.nowhere));
  }

  /** The list that has the gaps; a fact of the host's own may be of either. */
  private static String path(String fact) {
    return Arrays.stream(Fact.values())
        .filter(known -> known.name().equals(fact))
        .findFirst()
        .map(known -> known.isOfIntern() ? "/interns" : "/projects")
        .orElse("");
  }
}
