package org.openinternship.jackson.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;
import tools.jackson.databind.node.ObjectNode;

/**
 * The person a badge is for, as the badge names them. A completion record has no more than a key of
 * the host, which means nothing to others, so it is the caller who says under which identifier the
 * person can show that the badge is theirs. No name and no plain e-mail address gets into a badge
 * through here.
 */
public final class BadgeSubject {
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+");

  /** Schemes of identifiers that are personal data as they stand. */
  private static final Pattern PERSONAL = Pattern.compile("(?i)(mailto|tel|sms|sip|xmpp):.*");

  /** The URI; empty if there is a hash. */
  private final String id;

  /** The hash of an address; empty if there is a URI. */
  private final String hash;

  private final String salt;

  private BadgeSubject(String id, String hash, String salt) {
    this.id = id;
    this.hash = hash;
    this.salt = salt;
  }

  /**
   * Makes a subject of a URI that the person has, such as a decentralised identifier: {@code
   * did:key:...}, or {@code urn:uuid:...} where the host keeps whose it is.
   *
   * @param uri the URI
   * @return the subject
   * @throws IllegalArgumentException if it is no absolute URI, or one with an e-mail address or
   *     telephone number; does not repeat it
   */
  public static BadgeSubject of(String uri) {
    Objects.requireNonNull(uri, "BadgeSubject.uri");
    if (PERSONAL.matcher(uri).matches()) {
      throw new IllegalArgumentException(
          "BadgeSubject: uri is that of an e-mail address or telephone number, it must be one that"
              + " tells nothing about the person. Maybe use BadgeSubject.hashedEmail");
    }
    try {
      return new BadgeSubject(UriText.id("BadgeSubject", "uri", uri), "", "");
    } catch (IllegalArgumentException repeatsIt) {
      throw new IllegalArgumentException(
          "BadgeSubject: uri must be an absolute URI, such as did:key:z6Mk... or urn:uuid:..., at"
              + " most "
              + UriText.MAX
              + " chars. Maybe it has no scheme");
    }
  }

  /**
   * Makes a subject of a hash of an e-mail address: {@code sha256$} and the SHA-256 hash of the
   * address with the salt behind it, in UTF-8. Whoever knows the address can check that the badge
   * is for it; the address itself is neither kept nor written.
   *
   * @param address the e-mail address as the person gives it to others; case counts
   * @param salt a random text, another one for each badge, so that badges of one person cannot be
   *     put together by their hashes; it is written into the badge
   * @return the subject
   * @throws IllegalArgumentException if the address is none or the salt is blank; does not repeat
   *     them
   */
  public static BadgeSubject hashedEmail(String address, String salt) {
    Objects.requireNonNull(address, "BadgeSubject.address");
    String seasoning = Texts.key("BadgeSubject", "salt", salt);
    if (!ADDRESS.matcher(address).matches()) {
      throw new IllegalArgumentException(
          "BadgeSubject: address must be an e-mail address, without a name and without mailto:."
              + " Maybe it is a user name");
    }
    return new BadgeSubject("", "sha256$" + sha256(address + seasoning), seasoning);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }

  /** Writes who it is; one of {@code id} and {@code identifier} must be there (Open Badges 3.0). */
  void writeTo(ObjectNode subject) {
    if (!id.isEmpty()) {
      subject.put("id", id);
      return;
    }
    subject
        .putArray("identifier")
        .addObject()
        .put("type", "IdentityObject")
        .put("hashed", true)
        .put("identityHash", hash)
        .put("identityType", "emailAddress")
        .put("salt", salt);
  }

  /** {@return whether the other is named in the same way} */
  @Override
  public boolean equals(Object other) {
    return other instanceof BadgeSubject that
        && id.equals(that.id)
        && hash.equals(that.hash)
        && salt.equals(that.salt);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(id, hash, salt);
  }

  /** {@return the name of this type; nothing personal} */
  @Override
  public String toString() {
    return "BadgeSubject";
  }
}
