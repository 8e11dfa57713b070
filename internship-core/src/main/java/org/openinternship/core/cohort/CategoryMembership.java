package org.openinternship.core.cohort;

import java.util.Objects;
import java.util.Set;
import org.openinternship.core.id.CategoryId;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.Copies;
import org.openinternship.core.people.Personal;

/**
 * The categories to which an intern belongs, for {@linkplain SeatReserve reserved seats} and for
 * nothing else. It is kept apart from what is known of an {@link
 * org.openinternship.core.people.Intern}: no requirement and no score can see it, and neither does
 * a message or a text form.
 *
 * @param intern the intern
 * @param categories their categories, none or more, in the order of their keys
 */
public record CategoryMembership(InternId intern, @Personal Set<CategoryId> categories) {
  /**
   * Copies and sorts the categories.
   *
   * @param intern the intern
   * @param categories their categories
   */
  public CategoryMembership {
    Objects.requireNonNull(intern, "CategoryMembership.intern");
    categories = Copies.sortedSet(categories, "CategoryMembership.categories");
  }

  /** {@return the intern only} */
  @Override
  public String toString() {
    return "CategoryMembership[intern=" + intern + "]";
  }
}
