package org.openinternship.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches Jackson's mappers the library's values, in the strict form of {@link
 * InternshipJson#standard()}, also inside of a host's own objects. A mapper finds it by {@code
 * findAndAddModules()}; what is set in the mapper (naming, inclusion, unknown properties) does not
 * change the form.
 */
public final class InternshipModule extends JacksonModule {
  private static final String OWN = "org.openinternship.";

  private final Forms forms;
  private final boolean unknownAllowed;

  /** A module with the strict form; {@link InternshipJson#module()} makes others. */
  public InternshipModule() {
    this(Forms.standard(), false);
  }

  InternshipModule(Forms forms, boolean unknownAllowed) {
    this.forms = forms;
    this.unknownAllowed = unknownAllowed;
  }

  @Override
  public String getModuleName() {
    return InternshipModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    for (Class<?> type : forms.types()) {
      if (type.getName().startsWith(OWN)) {
        add(type, serializers, deserializers);
      }
    }
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
  }

  private <T> void add(Class<T> type, SimpleSerializers out, SimpleDeserializers in) {
    Form<T> form = forms.get(type);
    out.addSerializer(type, new FormSerializer<>(form));
    in.addDeserializer(type, new FormDeserializer<>(form, unknownAllowed));
  }
}
