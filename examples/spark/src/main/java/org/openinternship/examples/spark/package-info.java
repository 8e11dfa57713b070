/** A match whose interns are scored on many machines by Apache Spark. */
@org.jspecify.annotations.NullMarked
package org.openinternship.examples.spark;
