package org.openinternship.jackson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openinternship.core.eligibility.Requirement;
import org.openinternship.core.eligibility.StandardRequirement;
import org.openinternship.matching.mechanism.DeferredAcceptance;
import org.openinternship.matching.mechanism.Mechanism;
import org.openinternship.matching.scoring.Criterion;
import org.openinternship.matching.scoring.StandardCriterion;

/**
 * Parts of a policy that are code, and so stand in JSON by their names: those of the library, and
 * those of the host's own that it made known.
 *
 * @param <T> the kind of part
 */
final class Names<T> {
  static final Names<Requirement> REQUIREMENTS =
      new Names<>(Requirement::name, List.of(StandardRequirement.values()));
  static final Names<Criterion> CRITERIA =
      new Names<>(Criterion::name, List.of(StandardCriterion.values()));
  static final Names<Mechanism> MECHANISMS =
      new Names<>(
          Mechanism::toString,
          List.of(DeferredAcceptance.internProposing(), DeferredAcceptance.projectProposing()));

  private final Function<T, String> name;
  private final Map<String, T> byName = new LinkedHashMap<>();

  private Names(Function<T, String> name, List<? extends T> standard) {
    this.name = name;
    standard.forEach(part -> byName.put(name.apply(part), part));
  }

  /** These and one more. */
  Names<T> with(T own) {
    Names<T> more = new Names<>(name, List.of());
    more.byName.putAll(byName);
    if (more.byName.put(name.apply(own), own) != null) {
      throw new IllegalArgumentException(
          "InternshipJson: '" + name.apply(own) + "' is known already. Maybe give it another name");
    }
    return more;
  }

  ChoiceForm<T> form() {
    return new ChoiceForm<>(Collections.unmodifiableMap(byName), name, true);
  }
}
