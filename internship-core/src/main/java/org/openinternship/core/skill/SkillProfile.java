package org.openinternship.core.skill;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The skills of somebody in the terms of a taxonomy: for each skill the highest level that they
 * name it at, or that a narrower skill of theirs implies. Immutable.
 */
public final class SkillProfile {
  /** More skills than these stand in a map, which is quick even where all names hash alike. */
  private static final int MAX_IN_TABLE = 128;

  private static final SkillProfile NONE = new SkillProfile(new ProfileCollector());

  /**
   * A table of at least twice as many places as there are skills: a skill stands at the place of
   * its hash or the next free one, and its level at the same place. A cohort has a profile for
   * everybody, so there is no object for each entry.
   */
  private final @Nullable String[] skills;

  private final @Nullable Proficiency[] levels;

  /** All skills where they are many, in place of the table. */
  private final @Nullable Map<String, Proficiency> many;

  private final int size;

  private SkillProfile(ProfileCollector from) {
    skills = from.skills;
    levels = from.levels;
    many = from.many;
    size = from.size;
  }

  /**
   * Makes the profile of somebody with some skills.
   *
   * @param skills the skills; one whose name is ambiguous counts for none
   * @param taxonomy what is known about skills
   * @return the profile
   * @throws org.openinternship.core.finding.HostRuleException if a taxonomy of the host's own
   *     throws or gives null
   */
  public static SkillProfile of(Collection<Skill> skills, SkillTaxonomy taxonomy) {
    Objects.requireNonNull(skills, "SkillProfile.skills");
    Objects.requireNonNull(taxonomy, "SkillProfile.taxonomy");
    SkillTaxonomy asked = HostTaxonomy.asked(taxonomy);
    return of(skills, name -> asked.resolve(name).id(), asked::broader);
  }

  /**
   * Makes the profile of somebody with some skills, for callers who keep what a taxonomy says.
   *
   * @param skills the skills
   * @param key the skill's key in the taxonomy by a name; empty if it is ambiguous, never null
   * @param broader by the key of a skill those of the skills that whoever has it has too, at any
   *     distance; none is an empty collection, never null
   * @return the profile
   * @throws NullPointerException if one of the two gives null; whatever else they throw passes as
   *     it is
   */
  public static SkillProfile of(
      Collection<Skill> skills,
      Function<? super String, Optional<String>> key,
      Function<? super String, ? extends Collection<String>> broader) {
    Objects.requireNonNull(skills, "SkillProfile.skills");
    Objects.requireNonNull(key, "SkillProfile.key");
    Objects.requireNonNull(broader, "SkillProfile.broader");
    if (skills.isEmpty()) {
      return NONE;
    }
    ProfileCollector profile = new ProfileCollector();
    for (Skill skill : skills) {
      Optional<String> named = key.apply(skill.name());
      if (named.isPresent()) {
        profile.add(named.get(), skill.proficiency());
        Collection<String> implied = broader.apply(named.get());
        if (!implied.isEmpty()) {
          implied.forEach(each -> profile.add(each, skill.proficiency()));
        }
      }
    }
    return new SkillProfile(profile);
  }

  /**
   * Returns how well they can do something.
   *
   * @param skill the skill's key in the taxonomy
   * @return the level; empty if they do not name it
   */
  public Optional<Proficiency> levelOf(String skill) {
    Objects.requireNonNull(skill, "SkillProfile.skill");
    return Optional.ofNullable(many == null ? levels[placeOf(skill, skills)] : many.get(skill));
  }

  /**
   * Tells the level of each skill, in no order.
   *
   * @param listener takes the skill's key in the taxonomy, and the level
   */
  public void forEach(BiConsumer<? super String, ? super Proficiency> listener) {
    Objects.requireNonNull(listener, "SkillProfile.listener");
    if (many != null) {
      many.forEach(listener);
      return;
    }
    for (int place = 0; place < skills.length; place++) {
      String skill = skills[place];
      Proficiency level = levels[place];
      if (skill != null && level != null) {
        listener.accept(skill, level);
      }
    }
  }

  /** {@return how many skills they have, with those that others imply} */
  public int size() {
    return size;
  }

  /** {@return whether no skill counts: none is named, or all names are ambiguous} */
  public boolean isEmpty() {
    return size == 0;
  }

  /** Returns where a skill stands in a table, or would stand. */
  private static int placeOf(String skill, @Nullable String[] table) {
    int hash = skill.hashCode();
    int last = table.length - 1;
    int place = (hash ^ hash >>> 16) & last;
    String there = table[place];
    while (there != null && !there.equals(skill)) {
      place = place + 1 & last;
      there = table[place];
    }
    return place;
  }

  /** Takes the skills of a profile in any order; the highest level of each counts. */
  private static final class ProfileCollector {
    private static final int PLACES = 32;

    private @Nullable String[] skills = new @Nullable String[PLACES];
    private @Nullable Proficiency[] levels = new @Nullable Proficiency[PLACES];
    private @Nullable Map<String, Proficiency> many;
    private int size;

    void add(String skill, Proficiency level) {
      if (many != null) {
        many.merge(skill, level, (one, other) -> one.compareTo(other) < 0 ? other : one);
        size = many.size();
        return;
      }
      int place = placeOf(skill, skills);
      Proficiency known = levels[place];
      if (known == null || level.compareTo(known) > 0) {
        levels[place] = level;
      }
      if (known == null) {
        skills[place] = skill;
        size++;
        if (2 * size > skills.length) {
          grow();
        }
      }
    }

    private void grow() {
      SkillProfile full = new SkillProfile(this);
      if (size > MAX_IN_TABLE) {
        Map<String, Proficiency> all = new HashMap<>();
        full.forEach(all::put);
        many = all;
        skills = new @Nullable String[0];
        levels = new @Nullable Proficiency[0];
        return;
      }
      skills = new @Nullable String[2 * full.skills.length];
      levels = new @Nullable Proficiency[2 * full.skills.length];
      size = 0;
      full.forEach(this::add);
    }
  }
}
