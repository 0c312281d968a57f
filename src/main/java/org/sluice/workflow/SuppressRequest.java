package org.sluice.workflow;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An instance that someone wants protected or attacked, and how.
 *
 * @param instance a {@code .jj} file, or the {@code .rda} or {@code .tab} of a table
 * @param apriori the a-priori file of a table
 * @param out the output folder
 * @param level what must stay possible for unsafe cells: as-given, exact or a percentage
 * @param verify whether only to attack the statuses as they stand
 */
public record SuppressRequest(
    Path instance, Optional<Path> apriori, Path out, String level, boolean verify) {}
