package org.openinternship.jackson.csv;

import java.io.IOException;
import java.util.Objects;

/** The end of a table that cannot be read on, met while its characters are asked for. */
final class SheetFault extends IOException {
  private static final long serialVersionUID = 1;

  private final SheetReason reason;
  private final String encoding;

  SheetFault(SheetReason reason, String encoding) {
    super(reason.name());
    this.reason = Objects.requireNonNull(reason);
    this.encoding = encoding;
  }

  SheetReason reason() {
    return reason;
  }

  String encoding() {
    return encoding;
  }
}
