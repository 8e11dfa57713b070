package org.openinternship.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/** What the modules say of themselves; tests run on the class path, where nobody asks them. */
public final class Modules {
  private Modules() {}

  /** The descriptor of a module that was compiled. */
  public static ModuleDescriptor descriptor(String name) {
    try {
      for (URL url :
          Collections.list(Modules.class.getClassLoader().getResources("module-info.class"))) {
        try (InputStream in = url.openStream()) {
          ModuleDescriptor module = ModuleDescriptor.read(in);
          if (module.name().equals(name)) {
            return module;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("There is no module " + name);
  }

  /** The packages that anybody may use. */
  public static List<String> exported(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .toList();
  }
}
