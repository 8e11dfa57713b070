package org.openinternship.core.pay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;

/**
 * The terms on which the compensation of one placement is paid. Terms that its kind of compensation
 * does not need are ignored.
 */
@Value.Immutable
public abstract sealed class PayTerms implements WithPayTerms permits ImmutablePayTerms {
  PayTerms() {}

  /** {@return the days of the placement} */
  public abstract DateRange period();

  /** {@return the zone in which days are counted} */
  public abstract ZoneId zone();

  /** {@return the frequency of pay by the hour; monthly by default} */
  @Value.Default
  public PayFrequency frequency() {
    return PayFrequency.MONTHLY;
  }

  /**
   * {@return the gates that release the instalments of a stipend, in order; none, or one for each}
   */
  public abstract List<Gate> gates();

  /**
   * {@return the first days on which the instalments of a stipend are due; none, or one for each}
   */
  public abstract List<LocalDate> days();

  /** {@return the keys of the deliverables of a fixed fee, no two the same} */
  public abstract List<String> deliverables();

  @Value.Check
  void check() {
    Texts.checkEach("PayTerms", "deliverables", deliverables());
    Texts.checkDifferent("PayTerms", "deliverable", deliverables());
  }

  /**
   * Starts the terms of a placement, with its period as it stands, the intern's zone, and the
   * frequency and gates of its program.
   *
   * @param placement the placement
   * @param rules the rules of its program
   * @return a builder, to which days and deliverables are added where the compensation needs them
   */
  public static Builder of(Placement placement, PayRules rules) {
    Objects.requireNonNull(placement, "PayTerms.placement");
    Objects.requireNonNull(rules, "PayTerms.rules");
    Builder terms = builder().period(placement.period()).zone(placement.zone());
    return terms.frequency(rules.frequency()).gates(rules.gates());
  }

  /** {@return a builder; {@code period} and {@code zone} must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds terms; not safe for use by several threads. */
  public static final class Builder extends ImmutablePayTerms.Builder {
    Builder() {}
  }
}
