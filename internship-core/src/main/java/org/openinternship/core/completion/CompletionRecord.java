package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.check.Bounds;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.time.DateRange;

/**
 * What an intern did, at the end. It holds keys and no names: those are the host application's. One
 * that was {@linkplain CompletionRule#issue issued} has its lists in a fixed order, so that the
 * same facts, in whatever order, give the same record to the byte.
 */
@Value.Immutable
public abstract sealed class CompletionRecord implements WithCompletionRecord
    permits ImmutableCompletionRecord {
  CompletionRecord() {}

  /** {@return which placement; there is one record for it} */
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

  /** {@return the minutes worked, at least 0} */
  public abstract int minutes();

  /** {@return the credits earned, at least 0} */
  public abstract BigDecimal credits();

  /** {@return what was done, each item once; as issued by kind and key} */
  public abstract List<DoneItem> done();

  /** {@return what the intern has shown, each once; as issued by framework and key} */
  public abstract List<ShownCompetency> competencies();

  /** {@return the names of the gates that evaluations opened, in the order of the rule} */
  public abstract List<String> released();

  /** {@return who signed, each role once; as issued by time, then role} */
  public abstract List<Signatory> signatories();

  /** {@return when it was issued} */
  public abstract Instant issuedAt();

  @Value.Check
  void check() {
    Bounds.check("CompletionRecord", "minutes", minutes(), 0, Integer.MAX_VALUE);
    Lists.check("CompletionRecord", credits(), done(), competencies(), signatories());
  }

  static CompletionRecord of(CompletionRule rule, CompletionFacts facts, Instant now) {
    BigDecimal credits = facts.credits().stripTrailingZeros();
    return builder()
        .placement(facts.placement())
        .intern(facts.intern())
        .program(facts.program())
        .host(facts.host())
        .project(facts.project())
        .period(facts.period())
        .minutes(facts.minutes())
        .credits(credits.setScale(Math.max(0, credits.scale())))
        .addAllDone(facts.done().stream().sorted(Comparator.comparing(DoneItem::item)).toList())
        .addAllCompetencies(
            facts.competencies().stream()
                .sorted(
                    Comparator.comparing(ShownCompetency::framework)
                        .thenComparing(each -> each.competency().key()))
                .toList())
        .addAllReleased(rule.gates().stream().map(Gate::name).toList())
        .addAllSignatories(
            facts.signatories().stream()
                .filter(each -> !each.at().isAfter(now))
                .sorted(Comparator.comparing(Signatory::at).thenComparing(Signatory::role))
                .toList())
        .issuedAt(now)
        .build();
  }

  /** {@return a builder, for records that were kept; all but the lists must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a record; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionRecord.Builder {
    Builder() {}
  }
}
