package org.openinternship.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes a sample of a type, and whatever the public entries of the type give back, by Java's own
 * serialization. What is right is the same value when it is read again, or that it is refused.
 */
public final class SerialCheck {
  private final Samples samples;
  private final PublicEntries entries;

  public SerialCheck(Samples samples) {
    this.samples = samples;
    this.entries = new PublicEntries(samples);
  }

  /** A line for each value that is neither kept nor refused, and for a type that promises it. */
  public List<String> problems(Class<?> type) {
    List<String> problems = new ArrayList<>();
    if (Serializable.class.isAssignableFrom(type)
        && !type.isEnum()
        && !Throwable.class.isAssignableFrom(type)) {
      problems.add(type.getName() + " is Serializable, which no value is: it has a JSON form");
    }
    samples
        .of(type)
        .filter(sample -> isOwn(sample.getClass()))
        .ifPresent(sample -> check(type.getName(), sample, problems));
    for (Executable entry : PublicEntries.of(type)) {
      Optional<Object[]> arguments = entries.argumentsOf(type, entry);
      if (arguments.isPresent()) {
        try {
          Object given = entries.made(type, entry, arguments.get());
          if (given != null && isOwn(given.getClass())) {
            check(PublicEntries.name(type, entry), given, problems);
          }
        } catch (InvocationTargetException refused) {
          // says what it wants; others look at that
        }
      }
    }
    return problems;
  }

  /** What is of the library, be it a class that nobody sees or a function. */
  private static boolean isOwn(Class<?> type) {
    return type.getName().startsWith("org.openinternship.")
        && !Throwable.class.isAssignableFrom(type);
  }

  private static void check(String name, Object before, List<String> problems) {
    try {
      Object after = kept(before);
      if (!after.equals(before) || !after.toString().equals(before.toString())) {
        problems.add(name + ": comes back as another");
      }
    } catch (NotSerializableException refused) {
      // as it should be
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      problems.add(name + ": is neither kept nor refused but throws " + e);
    }
  }

  /** Writes an object and reads it again. */
  @SuppressWarnings("unchecked") // what was written is read
  public static <T> T kept(T before) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(before);
    return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}
