package org.openinternship.core.admission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.openinternship.core.id.InternId;
import org.openinternship.core.internal.BuilderText;
import org.openinternship.core.internal.Texts;
import org.openinternship.core.internal.Unrepeated;
import org.openinternship.core.people.Country;
import org.openinternship.core.people.Intern;
import org.openinternship.core.people.Personal;
import org.openinternship.core.time.TimeBounds;

/**
 * The facts that a program must know to say whether an applicant may take part, and that a score
 * must never know. Kept apart from the {@link Intern}, keyed by the intern's id; the text form
 * shows only that.
 *
 * <p>What is left out is not known. That there is nothing to tell is said with {@link #none()},
 * that something is still to come with {@link #awaited()}.
 */
@Value.Immutable
public abstract sealed class ApplicantFacts implements WithApplicantFacts
    permits ImmutableApplicantFacts {
  ApplicantFacts() {}

  /** {@return the key of the intern whom these facts are about} */
  public abstract InternId intern();

  /** {@return the birth date} */
  @Personal
  @Value.Redacted
  public abstract Optional<LocalDate> birthDate();

  /** {@return the citizenships} */
  @Personal
  @Value.Redacted
  @Value.NaturalOrder
  public abstract SortedSet<Country> citizenships();

  /**
   * {@return the permits to work with a first and a last day; several for one country may follow
   * one another}
   */
  @Personal
  @Value.Redacted
  public abstract List<WorkPermit> permits();

  /** {@return the place where the applicant lives} */
  @Personal
  @Value.Redacted
  public abstract Optional<Locality> place();

  /** {@return the degrees, held or studied for} */
  @Personal
  @Value.Redacted
  public abstract List<Degree> degrees();

  /** {@return earlier participations in programs} */
  @Personal
  @Value.Redacted
  public abstract List<Participation> participations();

  /**
   * Returns the answers to the questions of a program, by question: what the applicant declared
   * (income, employment, ...) and what checks found (sanctions, an essay, ...).
   *
   * @return the answers, in the order of the questions' texts
   */
  @Personal
  @Value.Redacted
  @Value.NaturalOrder
  public abstract SortedMap<String, YesNo> answers();

  /**
   * Returns the facts of which it is known that there is nothing to tell, such as no commitments at
   * all.
   *
   * @return the facts, here or in the intern
   */
  @Personal
  @Value.Redacted
  @Value.NaturalOrder
  public abstract SortedSet<ApplicantFact> none();

  /**
   * Returns the facts that are on their way, or whose proof is. What is already stated holds for
   * the time being: it can rule an applicant out, but not in.
   *
   * @return the facts, here or in the intern
   */
  @Personal
  @Value.Redacted
  @Value.NaturalOrder
  public abstract SortedSet<ApplicantFact> awaited();

  @Value.Check
  ApplicantFacts check() {
    birthDate().ifPresent(date -> TimeBounds.checkPersonal(date, "ApplicantFacts.birthDate"));
    refuseBoth(ApplicantFact.BIRTH_DATE, birthDate().isPresent());
    refuseBoth(ApplicantFact.CITIZENSHIPS, !citizenships().isEmpty());
    refuseBoth(ApplicantFact.WORK_AUTHORISATION, !permits().isEmpty());
    refuseBoth(ApplicantFact.PLACE, place().isPresent());
    refuseBoth(ApplicantFact.DEGREES, !degrees().isEmpty());
    refuseBoth(ApplicantFact.PARTICIPATIONS, !participations().isEmpty());
    if (none().contains(ApplicantFact.BIRTH_DATE)) {
      throw new IllegalArgumentException(
          "ApplicantFacts: none has BIRTH_DATE, but everybody has one. Maybe leave it out");
    }
    Map<String, YesNo> answers = Texts.byName("ApplicantFacts", "answers", answers());
    return answers.equals(answers()) ? this : withAnswers(answers);
  }

  private void refuseBoth(ApplicantFact fact, boolean known) {
    if (known && none().contains(fact)) {
      throw new IllegalArgumentException(
          "ApplicantFacts: " + fact + " is there and in none as well, it must be one of them");
    }
  }

  /** {@return a builder; {@code intern} must be set, the rest is optional} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds facts; not safe for use by several threads.
   *
   * <p>The short ways: {@link #intern(String)} and {@link #addCitizenships(String...)}. The rest is
   * named for the attributes.
   */
  public static final class Builder extends ImmutableApplicantFacts.Builder {
    Builder() {}

    /**
     * Sets the intern whom the facts are about.
     *
     * @param id the intern's key
     * @return this builder
     */
    public Builder intern(String id) {
      return intern(InternId.of(id));
    }

    /**
     * Adds citizenships.
     *
     * @param countries the countries' two-letter codes
     * @return this builder
     * @throws IllegalArgumentException if one is none; does not repeat it
     */
    public Builder addCitizenships(String... countries) {
      Objects.requireNonNull(countries, "ApplicantFacts.countries");
      for (String country : countries) {
        addCitizenship(
            Unrepeated.read(
                () -> Country.of(country),
                "ApplicantFacts: one of citizenships" + Unrepeated.COUNTRY));
      }
      return this;
    }

    /** {@return the name of this type; nothing of what is set} */
    @Override
    public String toString() {
      return BuilderText.of(this);
    }
  }
}
