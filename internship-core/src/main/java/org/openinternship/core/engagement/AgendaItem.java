package org.openinternship.core.engagement;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.openinternship.core.duty.Actor;
import org.openinternship.core.duty.Duty;
import org.openinternship.core.finding.Severity;
import org.openinternship.core.id.InternId;
import org.openinternship.core.id.PersonId;
import org.openinternship.core.id.PlacementId;
import org.openinternship.core.id.ProjectId;
import org.openinternship.core.id.SupervisorId;
import org.openinternship.core.reason.ReasonTexts;

/**
 * Something that is to be done about one placement, or one offer of a place.
 *
 * @param area the area that says so
 * @param placement the placement; empty for an offer, of which there may never be one
 * @param intern its intern
 * @param project its project
 * @param supervisor who supervises the intern on the day of the agenda; empty for an offer
 * @param duty what is to be done, by whom, by when and why
 */
public record AgendaItem(
    AgendaArea area,
    Optional<PlacementId> placement,
    InternId intern,
    ProjectId project,
    Optional<SupervisorId> supervisor,
    Duty duty) {
  /** The order of an agenda. What is equal in it is in the order in which its area gives it. */
  static final Comparator<AgendaItem> GRAVEST_FIRST =
      Comparator.comparing(AgendaItem::duty, Duty.GRAVEST_FIRST)
          .thenComparing(item -> item.placement().map(PlacementId::value).orElse(""))
          .thenComparing(item -> item.intern().value())
          .thenComparing(item -> item.project().value())
          .thenComparing(AgendaItem::area);

  /**
   * Checks that a placement and its supervisor come together.
   *
   * @param area the area that says so
   * @param placement the placement
   * @param intern its intern
   * @param project its project
   * @param supervisor who supervises the intern
   * @param duty what is to be done
   * @throws IllegalArgumentException if there is a placement without supervisor, or the reverse
   */
  public AgendaItem {
    Objects.requireNonNull(area, "AgendaItem.area");
    Objects.requireNonNull(placement, "AgendaItem.placement");
    Objects.requireNonNull(intern, "AgendaItem.intern");
    Objects.requireNonNull(project, "AgendaItem.project");
    Objects.requireNonNull(supervisor, "AgendaItem.supervisor");
    Objects.requireNonNull(duty, "AgendaItem.duty");
    if (placement.isPresent() != supervisor.isPresent()) {
      throw new IllegalArgumentException(
          "AgendaItem: placement is %s and supervisor %s, there must be both or neither"
              .formatted(placement, supervisor));
    }
  }

  /**
   * Says whether this is on the agenda of a person: whatever they have to do; for an intern also
   * whatever is to be done about their own place; for a supervisor also whatever is a warning or an
   * error about an intern they supervise now.
   *
   * @param person the person
   * @return whether it is
   */
  public boolean isFor(PersonId person) {
    Objects.requireNonNull(person, "AgendaItem.person");
    return intern.equals(person)
        || duty.by().equals(Actor.of(person))
        || (duty.severity() != Severity.INFO && supervisor.filter(person::equals).isPresent());
  }

  /**
   * Tells the item in a sentence: what is to be done, and why. Not every step names who has to do
   * it: put {@link Duty#by} before the sentence where that is not clear.
   *
   * @param texts the texts, told to whoever reads
   * @return the sentence, without a full stop
   */
  public String told(ReasonTexts texts) {
    Objects.requireNonNull(texts, "AgendaItem.texts");
    return texts.message(duty.step()) + ": " + texts.message(duty.why());
  }
}
