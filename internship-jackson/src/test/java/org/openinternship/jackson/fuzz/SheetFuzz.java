package org.openinternship.jackson.fuzz;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import org.openinternship.core.finding.FindingsException;
import org.openinternship.jackson.csv.CohortIntake;
import org.openinternship.jackson.csv.CohortSheets;
import org.openinternship.jackson.csv.SheetKind;

/**
 * Reads any bytes as any table: the first byte names the kind, the rest is the table. It is read to
 * a cohort, or found at fault, the same each time.
 */
public final class SheetFuzz {
  private static final SheetKind[] KINDS = SheetKind.values();

  private SheetFuzz() {}

  /** The entry that the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    SheetKind kind = KINDS[Math.floorMod(input[0] - '0', KINDS.length)];
    byte[] table = Arrays.copyOfRange(input, 1, input.length);
    CohortIntake intake = read(kind, table);
    if (!intake.report().equals(read(kind, table).report())) {
      throw new AssertionError("read again, other things are found");
    }
    try {
      intake.cohort().validate();
      intake.directory();
      if (!intake.report().passes()) {
        throw new AssertionError("a cohort with errors");
      }
    } catch (FindingsException refused) {
      if (intake.report().passes()) {
        throw new AssertionError("no cohort without errors", refused);
      }
    }
  }

  private static CohortIntake read(SheetKind kind, byte[] table) {
    return CohortSheets.standard().sheet(kind, () -> new ByteArrayInputStream(table)).read();
  }
}
