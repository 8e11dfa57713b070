package org.openinternship.jackson;

import org.openinternship.jackson.kit.JsonForms;
import org.openinternship.matching.Allocation;
import org.openinternship.matching.result.AllocationRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** The writer of an allocation, which is no value itself, as the record of it. */
final class AllocationSerializer extends ValueSerializer<Allocation> {
  private final ValueSerializer<AllocationRecord> records;

  AllocationSerializer(JsonForms forms) {
    this.records = new JsonFormSerializer<>(forms, AllocationRecord.class);
  }

  @Override
  public void serialize(Allocation allocation, JsonGenerator out, SerializationContext context) {
    records.serialize(allocation.record(), out, context);
  }
}
