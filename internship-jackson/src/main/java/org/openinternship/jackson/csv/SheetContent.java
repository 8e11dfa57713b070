package org.openinternship.jackson.csv;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a table that is no file, such as an upload: {@code upload::getInputStream}. */
@FunctionalInterface
public interface SheetContent {
  /**
   * Opens it.
   *
   * @return the bytes from the first one on; whoever opened it closes it
   * @throws IOException if it cannot be opened
   */
  InputStream open() throws IOException;
}
