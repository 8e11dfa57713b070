package org.openinternship.examples.lfx;

import java.util.List;

/**
 * A project as the host's own system keeps it.
 *
 * @param id its key
 * @param hostSlug a short name of the open source project that offers it
 * @param title its title
 * @param technologies what it is made with, as free text
 * @param skills what an intern should bring, as free text
 * @param mentors the primary mentor and the co-mentors
 */
record Posting(
    String id,
    String hostSlug,
    String title,
    String technologies,
    String skills,
    List<PostedMentor> mentors) {

  /**
   * A mentor.
   *
   * @param id the key
   * @param role {@code primary} or {@code co-mentor}
   */
  record PostedMentor(String id, String role) {
    boolean isPrimary() {
      return role.equals("primary");
    }
  }

  /**
   * The host's file.
   *
   * @param projects the projects of one term
   */
  record PostingFile(List<Posting> projects) {}
}
