package org.openinternship.jackson.csv;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openinternship.core.id.PersonId;

/**
 * Names and addresses of people beside a cohort, by their keys: for whoever prints letters and
 * lists.
 *
 * <pre>{@code
 * Directory directory =
 *     Directory.builder()
 *         .put(InternId.of("i-17"), DirectoryEntry.empty().withName("Ada Lovelace"))
 *         .build();
 * String greeting = "Dear " + directory.name(InternId.of("i-17")).orElse("intern");
 * }</pre>
 *
 * <p>A cohort knows people by keys alone, and nothing of it leads here: so no score, reason, log or
 * message can tell what stands here. The text form is the number of people. A directory has no JSON
 * form and is not serializable; where it is kept is for the host to say. Immutable.
 */
public final class Directory {
  /** By kind, then by key: whatever the order was in which they came. */
  private static final Comparator<PersonId> ORDER =
      Comparator.<PersonId, String>comparing(id -> id.getClass().getSimpleName())
          .thenComparing(PersonId::value);

  private static final Directory EMPTY = new Directory(Map.of());

  private final Map<PersonId, DirectoryEntry> entries;

  private Directory(Map<PersonId, DirectoryEntry> entries) {
    this.entries = entries;
  }

  /** {@return the directory of nobody} */
  public static Directory empty() {
    return EMPTY;
  }

  /** {@return a builder of a directory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the people of whom something is known: interns, mentors, supervisors, by key} */
  public Set<PersonId> people() {
    return entries.keySet();
  }

  /**
   * Returns all that is known of somebody.
   *
   * @param person their key
   * @return their entry; the empty one if nothing is known
   */
  public DirectoryEntry entry(PersonId person) {
    Objects.requireNonNull(person, "Directory.person");
    return entries.getOrDefault(person, DirectoryEntry.empty());
  }

  /**
   * Returns the name of somebody.
   *
   * @param person their key
   * @return the whole name; empty if it is not known
   */
  public Optional<String> name(PersonId person) {
    return entry(person).name();
  }

  /**
   * Returns the address of somebody for electronic mail.
   *
   * @param person their key
   * @return the address; empty if it is not known
   */
  public Optional<String> email(PersonId person) {
    return entry(person).email();
  }

  /**
   * Returns the telephone number of somebody.
   *
   * @param person their key
   * @return the number; empty if it is not known
   */
  public Optional<String> phone(PersonId person) {
    return entry(person).phone();
  }

  /**
   * Returns the postal address of somebody.
   *
   * @param person their key
   * @return the address, which may have several lines; empty if it is not known
   */
  public Optional<String> address(PersonId person) {
    return entry(person).address();
  }

  /** {@return whether the other has the same people with the same entries} */
  @Override
  public boolean equals(Object other) {
    return other instanceof Directory that && entries.equals(that.entries);
  }

  /** {@return a number of the people alone} */
  @Override
  public int hashCode() {
    return entries.size();
  }

  /** {@return how many people there are} */
  @Override
  public String toString() {
    return "Directory{people=" + entries.size() + "}";
  }

  /** Builds a directory; not safe for use by several threads. */
  public static final class Builder {
    private final Map<PersonId, DirectoryEntry> entries = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Puts what is known of somebody in the place of what was.
     *
     * @param person their key
     * @param entry what is known; where it is nothing, they are left out
     * @return this builder
     */
    public Builder put(PersonId person, DirectoryEntry entry) {
      Objects.requireNonNull(person, "Directory.person");
      if (Objects.requireNonNull(entry, "Directory.entry").isEmpty()) {
        entries.remove(person);
      } else {
        entries.put(person, entry);
      }
      return this;
    }

    /** {@return the directory of those who were put so far} */
    public Directory build() {
      Map<PersonId, DirectoryEntry> sorted = new TreeMap<>(ORDER);
      sorted.putAll(entries);
      return new Directory(Collections.unmodifiableMap(sorted));
    }

    /** {@return the name of this type and how many people there are} */
    @Override
    public String toString() {
      return "Directory.Builder{people=" + entries.size() + "}";
    }
  }
}
