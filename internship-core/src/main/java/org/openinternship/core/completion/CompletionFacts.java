package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.check.Texts;
import org.openinternship.core.evaluation.BlindEvaluations;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.time.DateRange;

/** What was done in a placement, as far as its completion depends on it. */
@Value.Immutable
public abstract sealed class CompletionFacts implements WithCompletionFacts
    permits ImmutableCompletionFacts {
  CompletionFacts() {}

  /** {@return which placement} */
  public abstract PlacementId placement();

  /** {@return who} */
  public abstract InternId intern();

  /** {@return in which program} */
  public abstract ProgramId program();

  /** {@return with whom} */
  public abstract HostId host();

  /** {@return on what} */
  public abstract ProjectId project();

  /** {@return from when to when} */
  public abstract DateRange period();

  /** {@return the minutes worked, as accepted, at least 0; 0 by default} */
  @Value.Default
  public int minutes() {
    return 0;
  }

  /** {@return the credits earned, at least 0; 0 by default} */
  @Value.Default
  public BigDecimal credits() {
    return BigDecimal.ZERO;
  }

  /** {@return what was done, each item once, in any order} */
  public abstract List<DoneItem> done();

  /** {@return what the intern has shown, each competency of a framework once, in any order} */
  public abstract List<ShownCompetency> competencies();

  /** {@return the evaluations of the placement, each point once} */
  public abstract List<BlindEvaluations> evaluations();

  /** {@return who has signed, each role once, in any order} */
  public abstract List<Signatory> signatories();

  @Value.Check
  void check() {
    Bounds.check("CompletionFacts", "minutes", minutes(), 0, Integer.MAX_VALUE);
    Lists.check("CompletionFacts", credits(), done(), competencies(), signatories());
    for (BlindEvaluations each : evaluations()) {
      if (!each.placement().equals(placement())) {
        throw new IllegalArgumentException(
            "CompletionFacts: placement is " + placement() + ", but there are " + each);
      }
    }
    Texts.checkDifferent(
        "CompletionFacts",
        "evaluation point",
        evaluations().stream().map(each -> each.point().name()).toList());
  }

  /** {@return a builder; the keys and {@code period} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds facts; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionFacts.Builder {
    Builder() {}
  }
}
