package org.sluice.finding;

import java.util.List;

/**
 * The pack that judged.
 *
 * @param id the pack's id
 * @param sha256 digest of the pack's text, and of every pack it extends, in hex
 * @param notChecked published rules of the service that are not judged, one line each
 */
public record RulesUsed(
    String id, String version, String sha256, String title, List<String> notChecked) {}
