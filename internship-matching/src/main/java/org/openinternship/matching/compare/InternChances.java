package org.openinternship.matching.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.internal.Texts;

/**
 * What an intern has, and what they could have had by another draw.
 *
 * @param intern the intern
 * @param place the project that the match gives them; empty for none
 * @param chances their chance of each place that came out, the likeliest first; equal ones in the
 *     order of projects, no place last. At least one. Of a sample the place that they have may not
 *     be among them
 */
public record InternChances(InternId intern, Optional<ProjectId> place, List<PlaceChance> chances) {
  /**
   * Copies the list.
   *
   * @param intern the intern
   * @param place the project that the match gives them
   * @param chances their chance of each place
   * @throws IllegalArgumentException if there is no chance, or two of one place
   */
  public InternChances {
    Objects.requireNonNull(intern, "InternChances.intern");
    Objects.requireNonNull(place, "InternChances.place");
    chances = List.copyOf(Objects.requireNonNull(chances, "InternChances.chances"));
    Texts.checkNotEmpty("InternChances", "chances", chances);
    Texts.checkDifferent(
        "InternChances", "place", chances.stream().map(PlaceChance::project).toList());
  }

  /** {@return whether every draw that was tried gave what the match gives} */
  public boolean sure() {
    return chances.size() == 1 && chances.get(0).project().equals(place);
  }
}
