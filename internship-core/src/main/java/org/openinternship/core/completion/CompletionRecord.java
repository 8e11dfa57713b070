package org.openinternship.core.completion;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.openinternship.core.evaluation.Gate;
import org.openinternship.core.id.HostId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProgramId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.placement.Placement;
import org.openinternship.core.time.DateRange;
import org.openinternship.core.time.TimeBounds;

/**
 * The record of what an intern did in a placement. It holds keys and no names: these belong to the
 * host application. A record that was {@linkplain CompletionRules#issue issued} has its lists in a
 * fixed order, so that the same evidence in any order gives the same record to the byte.
 */
@Value.Immutable
public abstract sealed class CompletionRecord implements WithCompletionRecord
    permits ImmutableCompletionRecord {
  CompletionRecord() {}

  /** {@return the placement, which has one record} */
  public abstract PlacementId placement();

  /** {@return the intern} */
  public abstract InternId intern();

  /** {@return the program} */
  public abstract ProgramId program();

  /** {@return the host} */
  public abstract HostId host();

  /** {@return the project} */
  public abstract ProjectId project();

  /** {@return the days it lasted, from the first active day to the last} */
  public abstract DateRange period();

  /** {@return the minutes worked, at least 0} */
  public abstract int minutes();

  /** {@return the credits earned, at least 0} */
  public abstract BigDecimal credits();

  /** {@return the items that were done, each once; as issued, by kind and key} */
  public abstract List<CompletedItem> done();

  /** {@return the demonstrated competencies, each once; as issued, by framework and key} */
  public abstract List<DemonstratedCompetency> competencies();

  /** {@return the names of the gates that evaluations opened, in the order of the rules} */
  public abstract List<String> released();

  /** {@return the signatories, each role once; as issued, by time, then role} */
  public abstract List<Signatory> signatories();

  /** {@return the instant at which it was issued} */
  public abstract Instant issuedAt();

  @Value.Check
  CompletionRecord check() {
    TimeBounds.check(issuedAt(), "CompletionRecord.issuedAt");
    Bounds.check("CompletionRecord", "minutes", minutes(), 0, Integer.MAX_VALUE);
    BigDecimal credits =
        CompletionChecks.check(
            "CompletionRecord", credits(), done(), competencies(), signatories());
    List<String> names = Texts.names("CompletionRecord", "released", released());
    return names.equals(released()) && credits.scale() == credits().scale()
        ? this
        : new Builder().from(this).released(names).credits(credits).build();
  }

  static CompletionRecord of(CompletionRules rules, CompletionEvidence evidence, Instant now) {
    Placement placement = evidence.placement();
    return builder()
        .placement(placement.id())
        .intern(placement.intern())
        .program(evidence.program())
        .host(placement.host())
        .project(placement.project())
        .period(placement.activeDays().span().orElse(placement.period()))
        .minutes(evidence.minutes())
        .credits(evidence.credits())
        .addAllDone(
            evidence.done().stream()
                .filter(each -> CompletionDates.counts(each, placement, now))
                .sorted(Comparator.comparing(CompletedItem::item))
                .toList())
        .addAllCompetencies(
            evidence.competencies().stream()
                .sorted(
                    Comparator.comparing(DemonstratedCompetency::framework)
                        .thenComparing(each -> each.competency().key()))
                .toList())
        .addAllReleased(rules.gates().stream().map(Gate::name).toList())
        .addAllSignatories(
            evidence.signatories().stream()
                .filter(each -> CompletionDates.counts(each, placement, now))
                .sorted(Comparator.comparing(Signatory::at).thenComparing(Signatory::role))
                .toList())
        .issuedAt(now)
        .build();
  }

  /** {@return a builder, for reading a record that was kept; all but the lists must be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a record; not safe for use by several threads. */
  public static final class Builder extends ImmutableCompletionRecord.Builder {
    Builder() {}

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
