package org.openinternship.examples.offers;

/**
 * How large a simulated scheme is.
 *
 * @param interns how many people apply
 * @param applications how many applications they write in all
 * @param seats how many posts there are
 * @param projects how many projects the posts belong to
 * @param districts how many districts they all lie in
 */
public record SchemeSize(int interns, int applications, int seats, int projects, int districts) {
  /** The first round of the PM Internship Scheme. */
  public static final SchemeSize PM_INTERNSHIP_SCHEME =
      new SchemeSize(181_000, 621_000, 127_000, 25_400, 700);

  /**
   * The same proportions with fewer people.
   *
   * @param parts into how many parts to divide
   * @return one of the parts
   * @throws IllegalArgumentException if there are no parts, or more than projects
   */
  public SchemeSize divided(int parts) {
    if (parts < 1 || parts > projects) {
      throw new IllegalArgumentException(
          "SchemeSize: parts is " + parts + ", it must be from 1 to " + projects);
    }
    return new SchemeSize(
        interns / parts,
        applications / parts,
        seats / parts,
        projects / parts,
        Math.max(2, districts / parts));
  }
}
