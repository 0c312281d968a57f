/**
 * Bytes to grids and back: decides by content what a file is, and writes the copy that differs from
 * its source only in the treated cells.
 *
 * <p>{@link org.sluice.format.Formats} is the door. Behind it every format has a package of its
 * own, and gives a {@link org.sluice.format.decoded.Decoded}:
 *
 * <ul>
 *   <li>text: {@code text} (encodings), {@code delimited}, {@code printed} (logs and whatever is
 *       aligned by eye), {@code smcl} (Stata's own logs), {@code html}, {@code json}, {@code argus}
 *       (files of another tool)
 *   <li>packages: {@code zip} opens them, {@code xml} and {@code tree} read and write their parts,
 *       {@code office} tells what they share; {@code xlsx}, {@code ods}, {@code docx}, {@code pptx}
 *   <li>what is named and not read as tables: {@code image}, {@code svg}, {@code pdf}, {@code
 *       data}; {@code bytes} looks at their headers
 *   <li>{@code lines}: text outside of tables
 * </ul>
 *
 * <p>A format knows no count and no rule. Whatever is hostile or damaged is {@code Unread}, a
 * problem or a trace, and never an exception.
 */
@NullMarked
package org.sluice.format;

import org.jspecify.annotations.NullMarked;
