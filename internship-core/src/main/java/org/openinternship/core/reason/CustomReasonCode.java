package org.openinternship.core.reason;

import java.util.Objects;
import org.openinternship.core.internal.Hashes;
import org.openinternship.core.internal.Texts;

/** A code that a host made without an enum. */
record CustomReasonCode(String name, ReasonText text) implements ReasonCode {
  CustomReasonCode {
    name = Texts.key("ReasonCode", "name", name);
    Objects.requireNonNull(text, "ReasonCode.text");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CustomReasonCode code
        && name.equals(code.name)
        && text.text().equals(code.text.text());
  }

  @Override
  public int hashCode() {
    return Hashes.of(name, text.text());
  }

  @Override
  public String toString() {
    return name;
  }
}
