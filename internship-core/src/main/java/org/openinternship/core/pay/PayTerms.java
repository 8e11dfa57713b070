package org.openinternship.core.pay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.check.Texts;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.time.DateRange;

/** On what terms a compensation is paid: what the kind of compensation does not need is ignored. */
@Value.Immutable
public abstract sealed class PayTerms implements WithPayTerms permits ImmutablePayTerms {
  PayTerms() {}

  /** {@return the days of the placement} */
  public abstract DateRange period();

  /** {@return the zone whose days they are} */
  public abstract ZoneId zone();

  /** {@return how often hours are paid; monthly by default} */
  @Value.Default
  public PayRhythm rhythm() {
    return PayRhythm.MONTHLY;
  }

  /** {@return what releases each instalment of a stipend, in order; none, or one for each} */
  public abstract List<Gate> gates();

  /** {@return from which day each instalment of a stipend is due; none, or one for each} */
  public abstract List<LocalDate> days();

  /** {@return the keys of what a fixed fee is for, no two the same} */
  public abstract List<String> deliverables();

  @Value.Check
  void check() {
    deliverables().forEach(each -> Texts.check("PayTerms", "a deliverable", each));
    Texts.checkDifferent("PayTerms", "deliverable", deliverables());
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
