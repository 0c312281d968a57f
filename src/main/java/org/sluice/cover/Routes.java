package org.sluice.cover;

import java.util.Optional;

/** A way to find figures that can move together. */
public interface Routes {
  /**
   * The cheapest route that moves the figure in the direction by at least {@code width}.
   *
   * @param most no figure of the route costs more than this; 0 keeps to hidden figures
   */
  Optional<Route> cheapest(Room room, int figure, int direction, double width, long most);
}
