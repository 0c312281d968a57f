package org.sluice.finding;

/**
 * A file, or a part of one, that was not judged.
 *
 * @param path relative to the input, with forward slashes
 * @param why the reason, without submission data
 */
public record Unchecked(String path, String why) {}
