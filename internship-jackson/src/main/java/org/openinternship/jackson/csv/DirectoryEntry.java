package org.openinternship.jackson.csv;

import java.util.Optional;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;

/**
 * What somebody is called and how they are reached, as a list of people has it. Everything may be
 * missing. Immutable; its text form has no content.
 */
public final class DirectoryEntry {
  private static final DirectoryEntry EMPTY =
      new DirectoryEntry(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Optional<String> name;
  private final Optional<String> email;
  private final Optional<String> phone;
  private final Optional<String> address;

  private DirectoryEntry(
      Optional<String> name,
      Optional<String> email,
      Optional<String> phone,
      Optional<String> address) {
    this.name = name;
    this.email = email;
    this.phone = phone;
    this.address = address;
  }

  /** {@return the entry of which nothing is known} */
  public static DirectoryEntry empty() {
    return EMPTY;
  }

  /** {@return the whole name, as the list has it} */
  public Optional<String> name() {
    return name;
  }

  /** {@return the address for electronic mail; whether there is such a one is not checked} */
  public Optional<String> email() {
    return email;
  }

  /** {@return the telephone number} */
  public Optional<String> phone() {
    return phone;
  }

  /** {@return the postal address, which may have several lines} */
  public Optional<String> address() {
    return address;
  }

  /**
   * Returns this entry with a name.
   *
   * @param text the name, at most 500 chars
   * @return the changed entry
   * @throws IllegalArgumentException if it is blank, too long or has a character that is not seen;
   *     does not repeat it
   */
  public DirectoryEntry withName(String text) {
    Optional<String> changed = Optional.of(Texts.name("DirectoryEntry", "name", text));
    return new DirectoryEntry(changed, email, phone, address);
  }

  /**
   * Returns this entry with an address for electronic mail.
   *
   * @param text the address, at most 500 chars
   * @return the changed entry
   * @throws IllegalArgumentException as {@link #withName} does
   */
  public DirectoryEntry withEmail(String text) {
    Optional<String> changed = Optional.of(Texts.name("DirectoryEntry", "email", text));
    return new DirectoryEntry(name, changed, phone, address);
  }

  /**
   * Returns this entry with a telephone number.
   *
   * @param text the number, at most 500 chars
   * @return the changed entry
   * @throws IllegalArgumentException as {@link #withName} does
   */
  public DirectoryEntry withPhone(String text) {
    Optional<String> changed = Optional.of(Texts.name("DirectoryEntry", "phone", text));
    return new DirectoryEntry(name, email, changed, address);
  }

  /**
   * Returns this entry with a postal address.
   *
   * @param text the address, which may have several lines, at most 100,000 chars
   * @return the changed entry
   * @throws IllegalArgumentException if it is blank, too long or has a control character; does not
   *     repeat it
   */
  public DirectoryEntry withAddress(String text) {
    Optional<String> changed = Optional.of(Texts.text("DirectoryEntry", "address", text));
    return new DirectoryEntry(name, email, phone, changed);
  }

  /** {@return whether nothing is known} */
  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** {@return whether the other says the same} */
  @Override
  public boolean equals(Object other) {
    return other instanceof DirectoryEntry that
        && name.equals(that.name)
        && email.equals(that.email)
        && phone.equals(that.phone)
        && address.equals(that.address);
  }

  /** {@return a number that is the same in every virtual machine} */
  @Override
  public int hashCode() {
    return Hashes.of(name, email, phone, address);
  }

  /** {@return the name of this type; nothing of what is known} */
  @Override
  public String toString() {
    return "DirectoryEntry";
  }
}
