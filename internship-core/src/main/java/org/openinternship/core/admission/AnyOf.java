package org.openinternship.core.admission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openinternship.core.finding.Outcome;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.reason.Reason;
import org.openinternship.core.term.Term;

/**
 * Requirements of which one is enough. It is satisfied if one is, whatever the others are; violated
 * if all are; else pending if one is, since the program hears of it without asking; else unknown.
 *
 * <p>It may hold requirements of a host's own, so in JSON it stands by its name as those do, and
 * whoever reads rules makes it known.
 *
 * @param name its name, unique among the rules of a program
 * @param requirements the requirements, at least one, each with a name of its own
 */
public record AnyOf(String name, List<AdmissionRequirement> requirements)
    implements AdmissionRequirement {
  /**
   * Checks the names.
   *
   * @param name its name
   * @param requirements the requirements
   * @throws IllegalArgumentException if there is none, two have the same name, or the name is blank
   */
  public AnyOf {
    name = Texts.name("AnyOf", "name", name);
    requirements = Copies.list(requirements, "AnyOf.requirements");
    Texts.checkNotEmpty("AnyOf", "requirements", requirements);
    Texts.checkDifferent(
        "AnyOf", "requirement", requirements.stream().map(AdmissionRequirement::name).toList());
  }

  /**
   * Requires one of several.
   *
   * @param name its name
   * @param requirements the requirements
   * @return the requirement
   */
  public static AnyOf of(String name, AdmissionRequirement... requirements) {
    Objects.requireNonNull(requirements, "AnyOf.requirements");
    return new AnyOf(name, Arrays.asList(requirements));
  }

  /** {@return none: what is awaited is asked of each requirement by itself} */
  @Override
  public Set<ApplicantFact> reads() {
    return Set.of();
  }

  /**
   * {@inheritDoc}
   *
   * @return where one is violated with all others, that one of them is needed and every reason;
   *     else what is pending and what is unknown
   */
  @Override
  public Outcome check(Applicant applicant, Term term) {
    Objects.requireNonNull(applicant, "AnyOf.applicant");
    Objects.requireNonNull(term, "AnyOf.term");
    List<Outcome> parts =
        requirements.stream().map(part -> Awaited.check(part, applicant, term)).toList();
    if (parts.stream().anyMatch(Outcome.Satisfied.class::isInstance)) {
      return Outcome.satisfied();
    }
    List<Reason> pending = reasons(parts, Outcome.Pending.class);
    List<Reason> open = new ArrayList<>(pending);
    open.addAll(reasons(parts, Outcome.Unknown.class));
    if (!pending.isEmpty()) {
      return new Outcome.Pending(open);
    } else if (!open.isEmpty()) {
      return new Outcome.Unknown(open);
    }
    List<Reason> against = new ArrayList<>();
    against.add(
        Reason.of(
            AdmissionReason.ONE_OF_NEEDED,
            requirements.stream().map(AdmissionRequirement::name).toList()));
    against.addAll(reasons(parts, Outcome.Violated.class));
    return new Outcome.Violated(against);
  }

  private static List<Reason> reasons(List<Outcome> parts, Class<? extends Outcome> kind) {
    return parts.stream()
        .filter(kind::isInstance)
        .flatMap(part -> part.reasons().stream())
        .toList();
  }
}
