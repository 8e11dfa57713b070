package org.openinternship.core.skill;

import java.util.List;
import java.util.Optional;

/**
 * Says which skill a name means, and which broader skills follow from one: the place to plug in a
 * public taxonomy or a host's own list.
 *
 * <p>An implementation must always give the same answer to the same question and be safe for
 * several threads. It must not guess: a name matches whole, never as part of another, so {@code ai}
 * is not in {@code maintain} and {@code go} is {@code golang} only where an alias says so. Names of
 * skills in real postings match public taxonomies badly, so put the host's aliases on top:
 *
 * <pre>{@code
 * SkillTaxonomy.builder()
 *     .alias("golang", "go")
 *     .broader("spring boot", "java")
 *     .over(publicTaxonomy)
 *     .build()
 * }</pre>
 */
public interface SkillTaxonomy {

  /**
   * Which skill a name means.
   *
   * @param name free text, not blank
   * @return the skill, or that it is ambiguous or unknown; never a silent choice
   * @throws IllegalArgumentException if the name is blank
   */
  Resolution resolve(String name);

  /**
   * The broader skills that whoever has a skill has too, at any distance.
   *
   * @param id the id of a {@link Resolution}
   * @return ids in natural order, each once, without {@code id} itself; empty unless overridden
   */
  default List<String> broader(String id) {
    return List.of();
  }

  /**
   * The one form of a name under which built-in taxonomies look it up: Unicode NFKC, case folded
   * without regard to any country's rules, no white space around, single spaces within. Symbols
   * stay, so {@code C}, {@code C++}, {@code C#} and {@code .NET} remain four names. Normalising
   * twice changes nothing more.
   *
   * @param name free text, not blank
   * @return the normalised name
   * @throws IllegalArgumentException if the name is blank
   */
  static String normalised(String name) {
    return SkillText.normalised(name);
  }

  /**
   * The taxonomy that knows nothing: every name is unknown, and stands for itself once normalised.
   *
   * @return the same instance each time
   */
  static SkillTaxonomy plain() {
    return PlainTaxonomy.INSTANCE;
  }

  /**
   * Starts a taxonomy of own aliases and broader skills.
   *
   * @return an empty builder over the {@linkplain #plain() plain} taxonomy
   */
  static SkillTaxonomyBuilder builder() {
    return new SkillTaxonomyBuilder();
  }

  /** What a name means. */
  sealed interface Resolution {

    /**
     * The id to match by.
     *
     * @return the skill if known, the normalised name if unknown; empty if ambiguous
     */
    Optional<String> id();

    /**
     * The name means one skill.
     *
     * @param skill the id of the skill, the same for all its names
     */
    record Known(String skill) implements Resolution {
      @Override
      public Optional<String> id() {
        return Optional.of(skill);
      }
    }

    /**
     * The name may mean several skills. To be reported to whoever can tell; it matches none of
     * them.
     *
     * @param name the name, normalised
     * @param candidates the ids it may mean, at least two, in natural order
     */
    record Ambiguous(String name, List<String> candidates) implements Resolution {

      /**
       * Puts the candidates into natural order, each once.
       *
       * @param name the name, normalised
       * @param candidates the ids it may mean
       * @throws IllegalArgumentException if there are fewer than two different candidates
       */
      public Ambiguous {
        candidates = candidates.stream().sorted().distinct().toList();
        if (candidates.size() < 2) {
          throw new IllegalArgumentException(
              "Ambiguous.candidates must be at least 2, were %s for '%s'. Maybe Known or Unknown was meant."
                  .formatted(candidates, name));
        }
      }

      @Override
      public Optional<String> id() {
        return Optional.empty();
      }
    }

    /**
     * The taxonomy does not know the name, which then stands for itself.
     *
     * @param name the name, normalised; serves as id, so that equal unknown names still match
     */
    record Unknown(String name) implements Resolution {
      @Override
      public Optional<String> id() {
        return Optional.of(name);
      }
    }
  }
}
