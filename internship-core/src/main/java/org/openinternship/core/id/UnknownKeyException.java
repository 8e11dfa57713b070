package org.openinternship.core.id;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.openinternship.core.internal.NearestName;
import org.openinternship.core.internal.Quoted;

/**
 * The refusal of a key that nobody has: an intern or a project was asked for by a key that the
 * cohort does not list. It is an exception of its own so that a host can answer it with "not found"
 * and everything else with "wrong". Its message names the key that was probably meant, if one is
 * written almost the same.
 */
public final class UnknownKeyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The word for what was asked for. */
  private final String kind;

  /** The text of the key. */
  private final String key;

  private UnknownKeyException(String where, String kind, String key, String maybe) {
    super(
        Quoted.line(where) + ": there is no " + kind + " " + key + ". Maybe " + Quoted.line(maybe));
    this.kind = kind;
    this.key = key;
  }

  /**
   * Makes the exception for an intern.
   *
   * @param where where the intern was looked for, as in {@code Cohort}
   * @param intern the key
   * @param known the keys that there are, of which a near one is named
   * @param maybe what the cause may be where none is near, as in {@code it was withdrawn}
   * @return the exception
   */
  public static UnknownKeyException of(
      String where, InternId intern, Collection<InternId> known, String maybe) {
    Objects.requireNonNull(where, "UnknownKeyException.where");
    Objects.requireNonNull(intern, "UnknownKeyException.intern");
    Objects.requireNonNull(known, "UnknownKeyException.known");
    Objects.requireNonNull(maybe, "UnknownKeyException.maybe");
    String key = intern.value();
    Stream<String> others = known.stream().map(InternId::value);
    return new UnknownKeyException(where, "intern", key, cause(key, others, maybe));
  }

  /**
   * Makes the exception for a party on the host's side.
   *
   * @param where where the party was looked for, as in {@code Cohort}
   * @param party the key
   * @param known the keys of its kind that there are, of which a near one is named
   * @param maybe what the cause may be where none is near, as in {@code it was withdrawn}
   * @return the exception
   */
  public static UnknownKeyException of(
      String where, HostSideId party, Collection<? extends HostSideId> known, String maybe) {
    Objects.requireNonNull(where, "UnknownKeyException.where");
    Objects.requireNonNull(party, "UnknownKeyException.party");
    Objects.requireNonNull(known, "UnknownKeyException.known");
    Objects.requireNonNull(maybe, "UnknownKeyException.maybe");
    String key = party.value();
    Stream<String> others = known.stream().map(HostSideId::value);
    return new UnknownKeyException(where, party.kind(), key, cause(key, others, maybe));
  }

  private static String cause(String key, Stream<String> known, String maybe) {
    return NearestName.to(key, known).map(near -> near + " was meant").orElse(maybe);
  }

  /** {@return the word for what was asked for, as in {@code intern}} */
  public String kind() {
    return kind;
  }

  /** {@return the text of the key that nobody has} */
  public String key() {
    return key;
  }
}
