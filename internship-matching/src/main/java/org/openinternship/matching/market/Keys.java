package org.openinternship.matching.market;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** The keys of one side by index, each hashed once, or the decimal texts of indices. */
interface Keys {
  long hash(int index);

  String text(int index);

  int size();

  static Keys of(List<String> keys) {
    List<String> texts = List.copyOf(keys);
    long[] hashes = texts.stream().mapToLong(Draws::hash).toArray();
    return new Keys() {
      @Override
      public long hash(int index) {
        return hashes[index];
      }

      @Override
      public String text(int index) {
        return texts.get(index);
      }

      @Override
      public int size() {
        return hashes.length;
      }
    };
  }

  static Keys ofIndices(int size, IntUnaryOperator number) {
    return new Keys() {
      @Override
      public long hash(int index) {
        return Draws.hash(number.applyAsInt(index));
      }

      @Override
      public String text(int index) {
        return Integer.toString(number.applyAsInt(index));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
