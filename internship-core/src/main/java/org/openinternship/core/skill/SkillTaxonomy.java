package org.openinternship.core.skill;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.internal.Bounds;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.internal.Quoted;
import org.openinternship.core.internal.Texts;

/**
 * A source that says which skill a name means, and which broader skills follow from one: the place
 * to plug in a public taxonomy or a host's own list.
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
   * Finds the skill that a name means.
   *
   * @param name free text, not blank
   * @return the skill, or that it is ambiguous or unknown; never a silent choice
   * @throws IllegalArgumentException if the name is blank
   */
  Resolution resolve(String name);

  /**
   * Finds the broader skills that whoever has a skill has too, at any distance.
   *
   * @param id the id of a {@link Resolution}
   * @return ids in natural order, each once, without {@code id} itself, at most {@link
   *     LayeredTaxonomy#MAX_BROADER}; empty unless overridden
   */
  default List<String> broader(String id) {
    Objects.requireNonNull(id, "SkillTaxonomy.id");
    return List.of();
  }

  /**
   * Brings a name into the one form under which built-in taxonomies look it up: Unicode NFKC, case
   * folded without regard to any country's rules, one sort of hyphen and apostrophe, no white space
   * around, single spaces within, nothing invisible. Symbols stay, so {@code C}, {@code C++},
   * {@code C#} and {@code .NET} remain four names. Normalising twice changes nothing more.
   *
   * @param name free text, not blank, at most 500 chars
   * @return the normalised name
   * @throws IllegalArgumentException if the name is blank, too long or has a character that is
   *     invisible or for control, which is named
   */
  static String normalised(String name) {
    return SkillText.normalised(name);
  }

  /**
   * Returns the taxonomy that knows nothing: every name is unknown, and stands for itself once
   * normalised.
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

  /** The meaning of a name. */
  sealed interface Resolution {

    /**
     * Returns the id to match by.
     *
     * @return the skill if known, the normalised name if unknown; empty if ambiguous
     */
    Optional<String> id();

    /**
     * A name that means one skill.
     *
     * @param skill the id of the skill, the same for all its names
     */
    record KnownSkill(String skill) implements Resolution {
      /**
       * Checks that nothing is null.
       *
       * @param skill the id of the skill
       */
      public KnownSkill {
        Texts.visible("KnownSkill", "skill", skill);
      }

      @Override
      public Optional<String> id() {
        return Optional.of(skill);
      }
    }

    /**
     * A name that may mean several skills. To be reported to whoever can tell; it matches none of
     * them.
     *
     * @param name the name, normalised
     * @param candidates the ids it may mean, at least two, in natural order
     */
    record AmbiguousSkill(String name, List<String> candidates) implements Resolution {

      /**
       * Puts the candidates into natural order, each once.
       *
       * @param name the name, normalised
       * @param candidates the ids it may mean
       * @throws IllegalArgumentException if there are fewer than two different candidates
       */
      public AmbiguousSkill {
        Texts.visible("AmbiguousSkill", "name", name);
        candidates = List.copyOf(Copies.sortedSet(candidates, "AmbiguousSkill.candidates"));
        candidates.forEach(each -> Texts.visible("AmbiguousSkill", "one of candidates", each));
        boolean several = candidates.size() > 1;
        Bounds.check(
            several,
            "AmbiguousSkill",
            "candidates of " + Quoted.of(name),
            candidates,
            "at least 2",
            "KnownSkill or UnknownSkill was meant");
      }

      @Override
      public Optional<String> id() {
        return Optional.empty();
      }
    }

    /**
     * A name that the taxonomy does not know, which then stands for itself.
     *
     * @param name the name, normalised; serves as id, so that equal unknown names still match
     */
    record UnknownSkill(String name) implements Resolution {
      /**
       * Checks that nothing is null.
       *
       * @param name the name, normalised
       */
      public UnknownSkill {
        Texts.visible("UnknownSkill", "name", name);
      }

      @Override
      public Optional<String> id() {
        return Optional.of(name);
      }
    }
  }
}
