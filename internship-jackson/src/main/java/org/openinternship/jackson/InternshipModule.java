package org.openinternship.jackson;

import java.util.Objects;
import org.openinternship.jackson.kit.JsonForms;
import org.openinternship.jackson.vocabulary.Vocabulary;
import org.openinternship.matching.Allocation;
import tools.jackson.core.Version;
import tools.jackson.core.json.PackageVersion;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * A module that teaches Jackson's mappers the values of the library, in the strict form of {@link
 * InternshipJson#standard()}, also inside of a host's own objects. A mapper finds it by {@code
 * findAndAddModules()}; what is set in the mapper (naming, inclusion, unknown properties) does not
 * change the form. An {@link Allocation}, as a web controller may return it, is written as its
 * record; what else of the library has no form, such as an engine, is refused with a hint at what
 * has one. It needs Jackson 3.1.1 or newer and says so where it finds an older one.
 *
 * <p>A property that is declared to hold a {@link org.openinternship.core.id.HostSideId} or {@link
 * org.openinternship.core.id.PersonId}, or lists, maps or optionals of such, is written with the
 * kind of each key, as {@code {"mentor": "kim"}}; a name of a property of such keys is {@code
 * "mentor kim"}. Where nothing is declared, as for a key that is a document of its own, its class
 * alone counts: it is a text.
 */
public final class InternshipModule extends JacksonModule {
  private static final String OWN = "org.openinternship.";

  private final JsonForms forms;
  private final boolean unknownAllowed;

  /** A module with the strict form; {@link InternshipJson#module()} makes others. */
  public InternshipModule() {
    this(Vocabulary.forms(), false);
  }

  InternshipModule(JsonForms forms, boolean unknownAllowed) {
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
    Objects.requireNonNull(context, "InternshipModule.setupModule: context");
    JacksonVersion.check("jackson-databind", context.getMapperVersion());
    JacksonVersion.check("jackson-core", PackageVersion.VERSION);
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    for (Class<?> type : forms.types()) {
      if (type.getName().startsWith(OWN)) {
        add(type, serializers, deserializers);
      }
    }
    serializers.addSerializer(Allocation.class, new AllocationSerializer(forms));
    context.addSerializers(new WithoutForm.Writers(forms));
    context.addDeserializers(new WithoutForm.Readers(forms));
    context.addSerializers(serializers); // what is added last is asked first
    context.addDeserializers(deserializers);
    context.addKeySerializers(KeyKinds.writers());
    context.addKeyDeserializers(KeyKinds.readers());
  }

  private <T> void add(Class<T> type, SimpleSerializers out, SimpleDeserializers in) {
    out.addSerializer(type, new JsonFormSerializer<>(forms, type));
    in.addDeserializer(type, new JsonFormDeserializer<>(forms, type, unknownAllowed));
  }
}
